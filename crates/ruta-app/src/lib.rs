//! The use cases of Ruta, shared by the desktop app and the command line.

pub mod error;
pub mod ports;
pub mod report;
mod ruta;
pub mod texts;
pub mod wire;

pub use error::AppError;
pub use ruta::Ruta;
