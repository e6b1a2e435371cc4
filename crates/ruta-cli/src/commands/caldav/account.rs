//! Which calendar on which server, and as whom.

use clap::Args;
use ruta_app::{CaldavLogin, Ruta};

use super::password::ask;
use crate::commands::Context;
use crate::failure::Stop;

/// The arguments that name a calendar on a server.
#[derive(Debug, Args)]
pub(crate) struct Account {
    #[arg(value_name = "URL")]
    url: String,
    #[arg(long, value_name = "NAME")]
    user: String,
    #[arg(long, value_name = "NAME")]
    calendar: Option<String>,
}

impl Account {
    /// Returns the login, the password asked for where none is known; `fresh` asks the server for a
    /// calendar of its own.
    pub(crate) fn login(
        self,
        context: &Context<'_>,
        ruta: &Ruta,
        fresh: bool,
    ) -> Result<CaldavLogin, Stop> {
        let Self {
            url,
            user,
            calendar,
        } = self;
        let known = ruta
            .knows_caldav_password(&url, &user)
            .map_err(|error| context.refused(&error))?;
        let password = if known {
            None
        } else {
            Some(ask(context, &user)?)
        };
        Ok(CaldavLogin {
            url,
            user,
            calendar,
            password,
            fresh,
        })
    }
}
