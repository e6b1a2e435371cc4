//! The time zone of the computer.

use ruta_core::time::Zone;

/// Returns the zone that `TZ` names, or else the one that the computer is set to, or UTC where none
/// says or Ruta does not know its name.
///
/// # Panics
/// Never: the database holds UTC.
pub fn system_zone() -> Zone {
    // POSIX lets a colon stand before the name.
    let named = std::env::var("TZ").ok();
    let named = named.and_then(|name| Zone::named(name.trim_start_matches(':')).ok());
    let set = || Zone::named(&iana_time_zone::get_timezone().ok()?).ok();
    named
        .or_else(set)
        .unwrap_or_else(|| Zone::named("UTC").expect("the database holds UTC"))
}
