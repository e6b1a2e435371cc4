//! What every command gets: where answers go, where the data is, and the environment.

use std::path::PathBuf;

use ruta_app::ports::{FixedClock, GivenPassword, Ports};
use ruta_app::texts::Texts;
use ruta_app::{AppError, BusyKind, Ruta, data_dir, system_zone};
use ruta_core::time::parse_instant;

use super::busy;
use crate::console::{Console, remark};
use crate::failure::{Failure, Stop, USAGE};

/// The surroundings of one run.
pub(crate) struct Context<'a> {
    /// Where answers go.
    pub(crate) console: &'a Console,
    data_dir: Option<PathBuf>,
    variable: fn(&str) -> Option<String>,
}

impl<'a> Context<'a> {
    /// Returns the surroundings; `variable` reads the environment.
    pub(crate) fn new(
        console: &'a Console,
        data_dir: Option<PathBuf>,
        variable: fn(&str) -> Option<String>,
    ) -> Self {
        Self {
            console,
            data_dir,
            variable,
        }
    }

    /// Returns the texts in the learner's language.
    pub(crate) fn texts(&self) -> &'a Texts {
        self.console.texts()
    }

    /// Opens the data folder.
    pub(crate) fn open(&self) -> Result<Ruta, Stop> {
        let named = self.data_dir.clone().or_else(|| data_dir(self.variable));
        let folder = named.ok_or_else(|| {
            let texts = self.texts();
            Failure::refused("no-data-dir", texts.get("no-data-dir"))
                .hint(texts.get("no-data-dir-hint"))
        })?;
        let mut ports = Ports::real(system_zone());
        if let Some(now) = (self.variable)("RUTA_NOW") {
            let at = parse_instant(&now).map_err(|_| self.bad_clock(&now))?;
            ports.clock = Box::new(FixedClock(at));
        }
        if let Some(password) = (self.variable)("RUTA_CALDAV_PASSWORD") {
            ports.passwords = Box::new(GivenPassword(password));
        }
        let language = Some(self.texts().language());
        Ruta::open(&folder, ports, language).map_err(|error| self.refused(&error))
    }

    /// Opens the data folder and reads the busy calendars again whose files changed, so that a plan
    /// knows them; what there is to say of it goes to stderr.
    pub(crate) fn open_to_plan(&self) -> Result<Ruta, Stop> {
        let mut ruta = self.open()?;
        let refresh = ruta
            .refresh_busy(BusyKind::Files)
            .map_err(|error| self.refused(&error))?;
        for line in busy::refresh::lines(self, &refresh) {
            remark(&line);
        }
        Ok(ruta)
    }

    /// Returns why a use case refused, in the learner's words.
    pub(crate) fn refused(&self, error: &AppError) -> Stop {
        self.failure(error).into()
    }

    /// Returns the same where an argument has not the form of what it should be: wrong usage.
    pub(crate) fn misread(&self, error: &AppError) -> Stop {
        let failure = self.failure(error);
        Failure {
            status: USAGE,
            ..failure
        }
        .into()
    }

    /// Returns why a use case refused, with the known names that are nearest to an unknown one.
    pub(crate) fn refused_near(&self, error: &AppError, wanted: &str, known: Vec<String>) -> Stop {
        let mut failure = self.failure(error);
        if failure.code.starts_with("unknown") {
            for name in nearest(wanted, known) {
                let meant = self
                    .texts()
                    .format("usage-did-you-mean", &[("meant", name.into())]);
                failure = failure.hint(meant);
            }
        }
        failure.into()
    }

    /// Returns the same for a session's id.
    pub(crate) fn refused_session(&self, ruta: &Ruta, error: &AppError, wanted: &str) -> Stop {
        let known = ruta.sessions(None, None).unwrap_or_default();
        let known = known.into_iter().map(|session| session.view.id).collect();
        self.refused_near(error, wanted, known)
    }

    fn failure(&self, error: &AppError) -> Failure {
        let words = error.in_words(self.texts());
        let failure = Failure::refused(&words.code, words.message);
        words.hint.into_iter().fold(failure, Failure::hint)
    }

    fn bad_clock(&self, value: &str) -> Failure {
        let texts = self.texts();
        Failure::usage(
            "bad-clock",
            texts.format("usage-bad-clock", &[("value", value.into())]),
        )
        .hint(texts.get("usage-bad-clock-hint"))
    }
}

/// Returns up to three names that a slip of the hand may have turned into the wanted one, the
/// nearest first.
///
/// A name with other digits is another one and no slip: each id would resemble every other.
fn nearest(wanted: &str, known: Vec<String>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    let mut near: Vec<(usize, String)> = known
        .into_iter()
        .filter(|name| digits(name) == digits(&wanted))
        .map(|name| {
            let slips = strsim::damerau_levenshtein(&wanted, &name.to_lowercase());
            (slips, name)
        })
        .filter(|(slips, name)| *slips <= (name.chars().count() / 4).max(1))
        .collect();
    near.sort();
    near.dedup();
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_names_come_first_and_strangers_never() {
        let known = ["django", "fastapi", "dijkstra", "flask"]
            .map(str::to_owned)
            .to_vec();
        assert_eq!(nearest("jango", known.clone()), ["django"]);
        assert_eq!(nearest("Fast-API", known.clone())[0], "fastapi");
        assert!(nearest("rails", known).is_empty());
    }

    #[test]
    fn an_id_with_another_number_is_no_slip() {
        let known: Vec<String> = (1..200).map(|number| format!("s{number}")).collect();
        assert!(nearest("s999", known.clone()).is_empty());
        assert!(nearest("s1999", known.clone()).is_empty());
        assert!(nearest("nobody", known.clone()).is_empty());
        assert_eq!(nearest("12", known.clone()), ["s12"]);
        assert_eq!(nearest("S12", known), ["s12"]);
    }
}
