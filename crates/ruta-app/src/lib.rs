//! The use cases of Ruta, shared by the desktop app and the command line.

mod data_dir;
pub mod error;
pub mod ports;
pub mod report;
mod ruta;
mod system_zone;
pub mod texts;
pub mod wire;

pub use data_dir::data_dir;
pub use error::AppError;
pub use ruta::Ruta;
pub use system_zone::system_zone;
