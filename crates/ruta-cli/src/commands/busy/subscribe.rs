//! `ruta busy subscribe`: busy time from a calendar on a server.

use clap::Args;

use super::add::show_report;
use crate::commands::Context;
use crate::commands::caldav::Account;
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta busy subscribe`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta busy subscribe https://cloud.example.org/remote.php/dav --user ana --calendar Work
  ruta busy subscribe https://cal.example.org/ana/work/ --user ana --name work")]
pub(crate) struct Subscribe {
    #[command(flatten)]
    account: Account,
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
        let login = self.account.login(context, &ruta, false)?;
        let waiting = Progress::start(texts.get("busy-refreshing"));
        let report = ruta
            .subscribe_busy(&login, self.name.as_deref(), self.all_day)
            .map_err(|error| context.refused(&error))?;
        drop(waiting);
        show_report(context, &ruta, &report)
    }
}
