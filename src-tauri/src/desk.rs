//! The state behind the window: the use cases, opened once.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use ruta_app::ports::{FixedClock, GivenPassword, Ports};
use ruta_app::texts::Texts;
use ruta_app::wire::WireError;
use ruta_app::{AppError, Ruta};

use crate::trouble::Trouble;

/// The use cases, or why they could not be opened; every command says so then.
pub(crate) struct Desk {
    data_dir: Option<PathBuf>,
    ruta: Mutex<Result<Ruta, WireError>>,
}

impl Desk {
    /// Opens the data folder that the command line or the environment names, or the usual one.
    pub(crate) fn open(data_dir: Option<PathBuf>) -> Self {
        Self {
            ruta: Mutex::new(open(data_dir.clone())),
            data_dir,
        }
    }

    /// Runs one use case and puts its error into the learner's words.
    pub(crate) fn run<T>(
        &self,
        use_case: impl FnOnce(&mut Ruta) -> Result<T, AppError>,
    ) -> Result<T, WireError> {
        self.with(|ruta| use_case(ruta).map_err(|error| ruta.explain(&error)))
    }

    /// Runs a use case that may wait for somebody outside, on a connection of its own, so that the
    /// window goes on meanwhile.
    pub(crate) fn apart<T>(
        &self,
        use_case: impl FnOnce(&mut Ruta) -> Result<T, AppError>,
    ) -> Result<T, WireError> {
        // Where the first one could not be opened, this one says why as well.
        let mut ruta = open(self.data_dir.clone())?;
        use_case(&mut ruta).map_err(|error| ruta.explain(&error))
    }

    /// Returns the error of the window itself in the learner's words.
    pub(crate) fn explain(&self, trouble: &Trouble) -> WireError {
        self.with(|ruta| Ok(trouble.in_words(ruta.texts())))
            .unwrap_or_else(|error| error)
    }

    fn with<T>(
        &self,
        work: impl FnOnce(&mut Ruta) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        // Every change is one transaction, so a panic in one leaves nothing half done.
        let mut ruta = self.ruta.lock().unwrap_or_else(PoisonError::into_inner);
        ruta.as_mut().map_err(|error| error.clone()).and_then(work)
    }
}

fn open(data_dir: Option<PathBuf>) -> Result<Ruta, WireError> {
    let variable = |name: &str| std::env::var(name).ok();
    let texts = Texts::new(ruta_app::texts::language_from(variable));
    let ports = ports(variable("RUTA_NOW"), variable("RUTA_CALDAV_PASSWORD"))
        .map_err(|trouble| trouble.in_words(&texts))?;
    let data_dir = data_dir
        .or_else(|| ruta_app::data_dir(variable))
        .ok_or_else(|| Trouble::NoDataDir.in_words(&texts))?;
    Ruta::open(&data_dir, ports, None).map_err(|error| error.in_words(&texts))
}

/// Returns the real ports, with a clock that stands still where `RUTA_NOW` names an instant, and
/// without the keyring where `RUTA_CALDAV_PASSWORD` gives the password.
fn ports(now: Option<String>, password: Option<String>) -> Result<Ports, Trouble> {
    let mut ports = Ports::real(ruta_app::system_zone());
    if let Some(text) = now.filter(|text| !text.is_empty()) {
        let now =
            chrono::DateTime::parse_from_rfc3339(&text).map_err(|_| Trouble::BadClock(text))?;
        ports.clock = Box::new(FixedClock(now));
    }
    if let Some(password) = password.filter(|text| !text.is_empty()) {
        ports.passwords = Box::new(GivenPassword(password));
    }
    Ok(ports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_cannot_be_read_is_refused_and_an_empty_one_is_none() {
        assert!(matches!(
            ports(Some("noon".to_owned()), None),
            Err(Trouble::BadClock(_))
        ));
        assert!(ports(Some(String::new()), None).is_ok());
    }
}
