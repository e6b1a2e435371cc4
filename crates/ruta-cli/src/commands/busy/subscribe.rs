//! `ruta busy subscribe`: busy time from a calendar on a server.

use clap::Args;
use ruta_app::CaldavLogin;

use super::add::show_report;
use crate::commands::Context;
use crate::commands::caldav::ask;
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta busy subscribe`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta busy subscribe https://cloud.example.org/remote.php/dav --user ana --calendar Work
  ruta busy subscribe http://127.0.0.1:5232/ana/work/ --user ana --name work")]
pub(crate) struct Subscribe {
    #[arg(value_name = "URL")]
    url: String,
    #[arg(long, value_name = "NAME")]
    user: String,
    #[arg(long, value_name = "NAME")]
    calendar: Option<String>,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[arg(long)]
    all_day: bool,
}

impl Subscribe {
    /// Reads the calendar and stores its busy time.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let known = ruta
            .knows_caldav_password(&self.url, &self.user)
            .map_err(|error| context.refused(&error))?;
        let login = CaldavLogin {
            password: if known {
                None
            } else {
                Some(ask(context, &self.user)?)
            },
            url: self.url,
            user: self.user,
            calendar: self.calendar,
            fresh: false,
        };
        let waiting = Progress::start(texts.get("busy-refreshing"));
        let report = ruta
            .subscribe_busy(&login, self.name.as_deref(), self.all_day)
            .map_err(|error| context.refused(&error))?;
        drop(waiting);
        show_report(context, &ruta, &report)
    }
}
