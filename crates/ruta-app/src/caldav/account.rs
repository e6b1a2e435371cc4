//! Which calendar on which server: connecting, what is known of it, and leaving it.

use ruta_caldav::{Address, CaldavError, Collection, Connection, Patience, find};
use ruta_core::time::Timestamp;
use ruta_store::{CaldavCalendar, CaldavStanding, Label};

use super::CaldavTrouble;
use super::foreign::busy_name;
use super::pair::waiting;
use crate::error::AppError;
use crate::ruta::Ruta;
use crate::wire::{CaldavConnected, CaldavStatus, Changed};

/// The name of the calendar that is made where the learner names none.
const OWN_NAME: &str = "Ruta";

/// What a connection is made with.
#[derive(Clone, PartialEq, Eq)]
pub struct CaldavLogin {
    /// The calendar's address, or that of a server to find it on.
    pub url: String,
    /// The user.
    pub user: String,
    /// The calendar's name where the address is that of a server; none: "Ruta".
    pub calendar: Option<String>,
    /// The password; none: the one that is kept already.
    pub password: Option<String>,
    /// Forgets what stood there, so that every session is sent again.
    pub fresh: bool,
}

impl Ruta {
    /// Tells whether the password of a user on a server is known, so that nobody need be asked.
    ///
    /// # Errors
    /// [`CaldavTrouble::Keyring`], and those of an address that cannot be used.
    pub fn knows_caldav_password(&self, url: &str, user: &str) -> Result<bool, AppError> {
        let address = Address::parse(url).map_err(CaldavTrouble::from)?;
        let found = self.ports.passwords.find(user, address.host());
        Ok(found.map_err(CaldavTrouble::from)?.is_some())
    }

    /// Connects the plan with a calendar on a server: the one at the address, or else one of the
    /// name, which is made where it is not there yet. Nothing is synced yet.
    ///
    /// The password is kept in the system's keyring once the server took it.
    ///
    /// # Errors
    /// [`CaldavTrouble`]; what was connected before stays so.
    pub fn connect_caldav(&mut self, login: &CaldavLogin) -> Result<CaldavConnected, AppError> {
        let address = Address::parse(&login.url).map_err(CaldavTrouble::from)?;
        let host = address.host().to_owned();
        let password = match &login.password {
            Some(password) => password.clone(),
            None => self.caldav_password(&login.user, &host)?,
        };
        let name = login.calendar.as_deref().unwrap_or(OWN_NAME);
        let connection = Connection::new(&login.user, &password, Patience::default());
        let found = find(&connection, &address, name).map_err(CaldavTrouble::from)?;
        let found_host = found.collection.address().host().to_owned();
        for host in [&host, &found_host] {
            let kept = self.ports.passwords.keep(&login.user, host, &password);
            kept.map_err(CaldavTrouble::from)?;
        }
        let url = found.collection.address().to_string();
        let known = self.store.caldav()?.calendar;
        let same = known.filter(|known| known.url == url && known.user == login.user);
        self.transact(|hand| {
            if same.is_none() || login.fresh {
                hand.change.forget_caldav_events()?;
            }
            hand.change.set_caldav_calendar(&CaldavCalendar {
                url: url.clone(),
                user: login.user.clone(),
                name: found.name.clone(),
                connected: true,
                // A look at everything costs little and finds what was missed meanwhile.
                token: None,
                synced_at: same.as_ref().and_then(|known| known.synced_at),
                automatic: same.as_ref().is_some_and(|known| known.automatic),
            })?;
            Ok((Label::new("change-caldav"), None))
        })?;
        Ok(CaldavConnected {
            url,
            name: found.name,
            made: found.made,
        })
    }

    /// Returns what is known of the calendar on the server; asks nobody.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn caldav_status(&self) -> Result<CaldavStatus, AppError> {
        let situation = self.situation()?;
        let ledger = self.store.caldav()?;
        let calendar = ledger
            .calendar
            .as_ref()
            .filter(|calendar| calendar.connected);
        let (events, _) = self.store.events()?;
        let waiting = match calendar {
            Some(_) => waiting(&situation, self.texts(), &events, &ledger)?,
            None => 0,
        };
        let busy = calendar.and_then(|calendar| {
            let name = busy_name(&calendar.name);
            situation
                .state
                .busy
                .iter()
                .find(|source| source.name == name)
        });
        let events = ledger.events.values();
        let sessions = events.filter(|event| matches!(event.standing, CaldavStanding::Agreed(_)));
        Ok(CaldavStatus {
            connected: calendar.is_some(),
            url: calendar.map(|calendar| calendar.url.clone()),
            user: calendar.map(|calendar| calendar.user.clone()),
            name: calendar.map(|calendar| calendar.name.clone()),
            synced_at: calendar.and_then(|calendar| {
                let at = calendar.synced_at?;
                Some(situation.zone.rfc3339(Timestamp::floor(&at)))
            }),
            sessions: if calendar.is_some() {
                sessions.count() as u32
            } else {
                0
            },
            waiting,
            busy: busy.map_or(0, |source| source.spans.len() as u32),
            automatic: calendar.is_some_and(|calendar| calendar.automatic),
        })
    }

    /// Notes whether the window keeps the calendar in step by itself: after each change and every
    /// quarter of an hour.
    ///
    /// # Errors
    /// [`CaldavTrouble::NotConnected`].
    pub fn sync_caldav_by_itself(&mut self, automatic: bool) -> Result<Changed, AppError> {
        let calendar = self.caldav_calendar()?;
        self.transact(|hand| {
            hand.change.set_caldav_calendar(&CaldavCalendar {
                automatic,
                ..calendar
            })?;
            Ok((Label::new("change-caldav"), None))
        })
    }

    /// Leaves the calendar on the server as it is and forgets the password; its foreign events
    /// count as busy no more.
    ///
    /// # Errors
    /// [`CaldavTrouble::NotConnected`], [`CaldavTrouble::Keyring`].
    pub fn disconnect_caldav(&mut self) -> Result<Changed, AppError> {
        let calendar = self.caldav_calendar()?;
        let address = Address::parse(&calendar.url).map_err(CaldavTrouble::from)?;
        self.ports
            .passwords
            .forget(&calendar.user, address.host())
            .map_err(CaldavTrouble::from)?;
        self.transact(|hand| {
            hand.change.set_caldav_calendar(&CaldavCalendar {
                connected: false,
                token: None,
                ..calendar.clone()
            })?;
            let state = &hand.situation.state;
            let busy = busy_name(&calendar.name);
            if state.busy.iter().any(|source| source.name == busy) {
                hand.change.remove_busy(state, &busy)?;
            }
            Ok((Label::new("change-caldav"), None))
        })
    }

    /// Returns the connected calendar.
    pub(super) fn caldav_calendar(&self) -> Result<CaldavCalendar, AppError> {
        let calendar = self.store.caldav()?.calendar;
        let connected = calendar.filter(|calendar| calendar.connected);
        Ok(connected.ok_or(CaldavTrouble::NotConnected)?)
    }

    /// Returns the way to the connected calendar.
    pub(super) fn caldav_collection(
        &self,
        calendar: &CaldavCalendar,
    ) -> Result<Collection, AppError> {
        let address = Address::parse(&calendar.url).map_err(CaldavTrouble::from)?;
        let password = self.caldav_password(&calendar.user, address.host())?;
        let connection = Connection::new(&calendar.user, &password, Patience::default());
        Ok(Collection::new(connection, address))
    }

    /// Returns the password of a user on a server.
    pub(crate) fn caldav_password(&self, user: &str, host: &str) -> Result<String, AppError> {
        let found = self.ports.passwords.find(user, host);
        let missing = || CaldavTrouble::NoPassword {
            user: user.to_owned(),
            host: host.to_owned(),
        };
        Ok(found.map_err(CaldavTrouble::from)?.ok_or_else(missing)?)
    }
}

impl From<CaldavError> for AppError {
    fn from(error: CaldavError) -> Self {
        Self::Caldav(error.into())
    }
}
