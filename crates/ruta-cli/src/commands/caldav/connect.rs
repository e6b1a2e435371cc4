//! `ruta caldav connect`: names the calendar on a server.

use clap::Args;
use ruta_app::CaldavLogin;

use super::password::ask;
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
    #[arg(value_name = "URL")]
    url: String,
    #[arg(long, value_name = "NAME")]
    user: String,
    #[arg(long, value_name = "NAME")]
    calendar: Option<String>,
    #[arg(long)]
    fresh: bool,
}

impl Connect {
    /// Finds or makes the calendar and remembers it.
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
            fresh: self.fresh,
        };
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
