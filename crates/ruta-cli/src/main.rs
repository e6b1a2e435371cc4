//! The command line of Ruta.

fn main() {}
