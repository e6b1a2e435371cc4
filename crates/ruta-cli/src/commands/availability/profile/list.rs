//! `ruta availability profile list`: the weeks of seasons.

use clap::Args;
use serde_json::{Value, json};

use super::Context;
use crate::commands::availability::show::{profile_data, write_profiles};
use crate::failure::Stop;

/// The arguments of `ruta availability profile list`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta availability profile list")]
pub(crate) struct List {}

impl List {
    /// Shows each season with its dates and its week.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let ruta = context.open()?;
        let view = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?;
        let profiles = view
            .profiles
            .iter()
            .map(|one| profile_data(one, view.waking));
        let data: Vec<Value> = profiles.collect();
        context.console.show(&json!(data), |page| {
            if view.profiles.is_empty() {
                page.line(&texts.get("availability-profile-none"));
                page.next("ruta availability profile add NAME --from DATE --to DATE WINDOWS");
            }
            write_profiles(texts, page, &view.profiles);
        })
    }
}
