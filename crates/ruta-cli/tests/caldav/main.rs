//! `ruta caldav` against real servers: Radicale and Xandikos, started on this computer.
//!
//! `scripts/caldav-servers/run` fetches the servers and runs this; `RUTA_CALDAV_SERVERS` names the
//! folder with their programs.

#[path = "../cli/place.rs"]
#[allow(dead_code, reason = "shared with the tests of the other commands")]
mod place;
mod proxy;
mod server;
mod study;

mod guards;
mod journey;
mod meanwhile;
mod trouble;
