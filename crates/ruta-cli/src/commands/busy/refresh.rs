//! `ruta busy refresh`: reads the busy calendars again where they come from.

use clap::Args;
use ruta_app::BusyKind;

use crate::commands::Context;
use crate::commands::changed::after_hours;
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta busy refresh`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta busy refresh")]
pub(crate) struct Refresh {}

impl Refresh {
    /// Reads them and says which say something else now.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let waiting = Progress::start(texts.get("busy-refreshing"));
        let refresh = ruta
            .refresh_busy(BusyKind::All)
            .map_err(|error| context.refused(&error))?;
        drop(waiting);
        let next = after_hours(context, &ruta)?;
        context.console.show(&refresh, |page| {
            for line in lines(context, &refresh) {
                page.line(&line);
            }
            if refresh.read.is_empty() {
                page.line(&texts.get("busy-as-before"));
            } else {
                page.next(&next);
            }
        })
    }
}

/// Returns what there is to say of busy calendars that were read again.
pub(crate) fn lines(context: &Context<'_>, refresh: &ruta_app::wire::BusyRefresh) -> Vec<String> {
    let texts = context.texts();
    let read = refresh.read.iter().map(|name| {
        let values = [("name", name.as_str().into())];
        texts.format("busy-read-again", &values)
    });
    let failed = refresh.failed.iter().map(|failure| {
        let values = [
            ("name", failure.name.as_str().into()),
            ("why", failure.why.as_str().into()),
        ];
        texts.format("busy-not-read", &values)
    });
    read.chain(failed).collect()
}
