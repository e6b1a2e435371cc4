//! `ruta caldav connect`: names the calendar on a server.

use clap::Args;

use super::account::Account;
use crate::commands::Context;
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta caldav connect`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta caldav connect https://cloud.example.org/remote.php/dav --user ana
  ruta caldav connect cal.example.org --user ana --calendar Study
  ruta caldav connect http://127.0.0.1:5232/ana/study/ --user ana")]
pub(crate) struct Connect {
    #[command(flatten)]
    account: Account,
    #[arg(long)]
    fresh: bool,
}

impl Connect {
    /// Finds or makes the calendar and remembers it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let login = self.account.login(context, &ruta, self.fresh)?;
        let waiting = Progress::start(texts.get("caldav-connecting"));
        let connected = ruta
            .connect_caldav(&login)
            .map_err(|error| context.refused(&error))?;
        drop(waiting);
        context.console.show(&connected, |page| {
            let values = [
                ("name", connected.name.as_str().into()),
                ("url", connected.url.as_str().into()),
            ];
            page.line(&if connected.made {
                texts.format("caldav-made", &values)
            } else {
                texts.format("caldav-connected", &values)
            });
            page.next("ruta caldav sync --dry-run");
        })
    }
}
