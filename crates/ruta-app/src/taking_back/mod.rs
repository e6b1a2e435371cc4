//! Taking over what the learner changed in a calendar outside: on a server, or in a file.

mod file;
mod plan;

pub(crate) use self::plan::{TakenBack, take_back};
