//! The SQLite store of Ruta.
