//! The use cases of Ruta, shared by the desktop app and the command line.

pub mod texts;
pub mod wire;
