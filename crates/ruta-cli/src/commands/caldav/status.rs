//! `ruta caldav status`: what is known of the calendar on the server.

use clap::Args;

use crate::commands::Context;
use crate::commands::moments::moment;
use crate::failure::Stop;

/// The arguments of `ruta caldav status`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta caldav status --json")]
pub(crate) struct Status {}

impl Status {
    /// Shows it; asks no server.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let ruta = context.open()?;
        let status = ruta
            .caldav_status()
            .map_err(|error| context.refused(&error))?;
        context.console.show(&status, |page| {
            let (Some(name), Some(url), Some(user)) = (&status.name, &status.url, &status.user)
            else {
                page.line(&texts.get("caldav-none"));
                page.next("ruta caldav connect URL --user NAME");
                return;
            };
            let values = [
                ("name", name.as_str().into()),
                ("url", url.as_str().into()),
                ("user", user.as_str().into()),
            ];
            page.line(&texts.format("caldav-status", &values));
            page.line(&match &status.synced_at {
                Some(at) => texts.format("caldav-synced-at", &[("at", moment(texts, at).into())]),
                None => texts.get("caldav-never-synced"),
            });
            let values = [
                ("sessions", status.sessions.into()),
                ("waiting", status.waiting.into()),
                ("busy", status.busy.into()),
            ];
            page.line(&texts.format("caldav-counts", &values));
            page.next("ruta caldav sync");
        })
    }
}
