//! The JSON of `ruta solve`: problems in, answers out.

mod answer;
mod baseline;
mod request;

pub use answer::write;
pub use request::{ReadError, Replan, Request, read};
