//! The time zone of the computer.

use ruta_core::time::Zone;

/// Returns the zone that the computer is set to, or UTC where it does not say or Ruta does not
/// know its name.
///
/// # Panics
/// Never: the database holds UTC.
pub fn system_zone() -> Zone {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| Zone::named(&name).ok())
        .unwrap_or_else(|| Zone::named("UTC").expect("the database holds UTC"))
}
