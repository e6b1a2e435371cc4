//! A calendar on a server that is only ever read.

use std::hash::{DefaultHasher, Hash, Hasher};

use ruta_caldav::{
    Address, CaldavError, Changes, Collection, Connection, Listed, Patience, find_existing,
};
use ruta_store::{BusyOrigin, BusyPlace};

use crate::caldav::{CaldavLogin, CaldavTrouble};
use crate::error::AppError;
use crate::report::BusyReport;
use crate::ruta::Ruta;

impl Ruta {
    /// Reads a calendar on a server as busy time, and again when asked to; nothing is ever written
    /// there.
    ///
    /// The calendar is the one at the address, or the one of that title on the server. `name` is
    /// what it is called here; without one, its title. The password is kept in the system's keyring.
    ///
    /// # Errors
    /// [`CaldavTrouble`], and those of [`Ruta::add_busy_calendar`].
    pub fn subscribe_busy(
        &mut self,
        login: &CaldavLogin,
        name: Option<&str>,
        all_day: bool,
    ) -> Result<BusyReport, AppError> {
        let address = Address::parse(&login.url).map_err(CaldavTrouble::from)?;
        let host = address.host().to_owned();
        let password = match &login.password {
            Some(password) => password.clone(),
            None => self.caldav_password(&login.user, &host)?,
        };
        let connection = Connection::new(&login.user, &password, Patience::default());
        let found = find_existing(&connection, &address, login.calendar.as_deref())
            .map_err(CaldavTrouble::from)?;
        let at = found.collection.address().clone();
        for host in [host.as_str(), at.host()] {
            let kept = self.ports.passwords.keep(&login.user, host, &password);
            kept.map_err(CaldavTrouble::from)?;
        }
        let listed = list(&found.collection)?;
        let origin = BusyOrigin {
            place: BusyPlace::Server {
                url: at.to_string(),
                user: login.user.clone(),
            },
            all_day,
            mark: mark(&listed),
            read_at: self.ports.clock.now().to_utc(),
        };
        let texts = fetch(&found.collection, &listed)?;
        let texts: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
        self.take_busy(name.unwrap_or(&found.name), &texts, all_day, Some(&origin))
    }

    /// Returns the way to a busy calendar on a server.
    pub(super) fn busy_collection(&self, url: &str, user: &str) -> Result<Collection, AppError> {
        let address = Address::parse(url).map_err(CaldavTrouble::from)?;
        let password = self.caldav_password(user, address.host())?;
        let connection = Connection::new(user, &password, Patience::default());
        Ok(Collection::new(connection, address))
    }
}

/// Lists what stands in a calendar, in order of path.
pub(super) fn list(collection: &Collection) -> Result<Vec<Listed>, AppError> {
    let changes = collection.changes(None).map_err(|error| match error {
        CaldavError::Gone(place) => CaldavTrouble::CalendarGone(place),
        error => error.into(),
    })?;
    let mut listed = match changes {
        Changes::All { listed, .. }
        | Changes::Since {
            changed: listed, ..
        } => listed,
    };
    listed.sort_by(|one, other| one.href.cmp(&other.href));
    Ok(listed)
}

/// Tells one state of a calendar from another: a fingerprint of its objects and their versions.
pub(super) fn mark(listed: &[Listed]) -> String {
    let mut hasher = DefaultHasher::new();
    for one in listed {
        (&one.href, &one.etag).hash(&mut hasher);
    }
    format!("{} {:016x}", listed.len(), hasher.finish())
}

/// Fetches the texts of a calendar.
pub(super) fn fetch(collection: &Collection, listed: &[Listed]) -> Result<Vec<String>, AppError> {
    let hrefs: Vec<String> = listed.iter().map(|one| one.href.clone()).collect();
    let fetched = collection.fetch(&hrefs).map_err(CaldavTrouble::from)?;
    Ok(fetched.into_iter().map(|resource| resource.text).collect())
}
