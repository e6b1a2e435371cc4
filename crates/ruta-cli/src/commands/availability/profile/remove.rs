//! `ruta availability profile remove`: takes the week of a season away.

use clap::Args;
use ruta_app::AppError;

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::failure::Stop;

/// The arguments of `ruta availability profile remove`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta availability profile remove summer")]
pub(crate) struct Remove {
    #[arg(value_name = "NAME")]
    name: String,
}

impl Remove {
    /// Takes it away: the usual week holds again.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta.remove_profile(&self.name).map_err(|error| {
            let known = match &error {
                AppError::UnknownProfile { known, .. } => known.clone(),
                _ => Vec::new(),
            };
            context.refused_near(&error, &self.name, known)
        })?;
        let values = [("name", self.name.as_str().into())];
        let said = context
            .texts()
            .format("availability-profile-removed", &values);
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
