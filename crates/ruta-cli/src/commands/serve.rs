//! `ruta serve`: the plan for calendar programs of this computer that subscribe to it.

use clap::Args;
use serde_json::json;

use super::Context;
use crate::arguments::port;
use crate::failure::Stop;

/// The arguments of `ruta serve`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta serve
  ruta serve --port 8123
  ruta serve --fresh")]
pub(crate) struct Serve {
    #[arg(long, value_name = "PORT", value_parser = port)]
    port: Option<u16>,
    #[arg(long)]
    fresh: bool,
}

impl Serve {
    /// Says the address and answers there until the program is ended.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let language = Some(texts.language());
        let feed = ruta
            .open_feed(self.port, self.fresh, language)
            .map_err(|error| context.refused(&error))?;
        let data = json!({ "address": feed.address() });
        context.console.show(&data, |page| {
            page.line(&texts.get("serve-address"));
            page.line(&format!("  {}", feed.address()));
            page.wrapped(&texts.get("serve-how"));
        })?;
        // What is stored is read anew for each who asks; nothing is held meanwhile.
        drop(ruta);
        feed.wait();
        Ok(())
    }
}
