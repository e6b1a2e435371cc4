//! Sessions as other programs hold them: read back, patched, and merged with the plan.
//!
//! Nothing here knows where the text comes from: a calendar server and a file that is taken back
//! are merged alike.

mod merge;
mod patch;

pub use merge::{Agreed, Apart, Bond, Decision, Here, Send, Standing, Take, There, decide};
pub use patch::{Renew, patch};
