//! `ruta availability holidays`: the public holidays of a country or region.

mod list;
mod regions;

use clap::{Args, Subcommand};

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::failure::Stop;

/// The arguments of `ruta availability holidays`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
#[command(after_long_help = "\
  ruta availability holidays ES-MD
  ruta availability holidays ES-MD --study
  ruta availability holidays ES-MD --free
  ruta availability holidays --off
  ruta availability holidays regions madrid")]
pub(crate) struct Holidays {
    #[arg(value_name = "REGION", required_unless_present = "off")]
    region: Option<String>,
    #[arg(long, conflicts_with = "free")]
    study: bool,
    #[arg(long)]
    free: bool,
    #[arg(long, conflicts_with_all = ["region", "study", "free"])]
    off: bool,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Regions(regions::Regions),
}

impl Holidays {
    /// Carries the action out, or chooses whose holidays count.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Some(Action::List(list)) => list.run(context),
            Some(Action::Regions(regions)) => regions.run(context),
            None => self.choose(context),
        }
    }

    fn choose(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let Some(region) = self.region else {
            let changed = ruta
                .remove_holidays()
                .map_err(|error| context.refused(&error))?;
            let next = after_hours(context, &ruta)?;
            let said = texts.get("availability-holidays-removed");
            return show_changed_then(context, &changed, &said, Some(&next));
        };
        // Who names a region again has not taken back what they said of study.
        let stored = ruta.availability_view();
        let stored = stored.map_err(|error| context.refused(&error))?.holidays;
        let studied = stored.is_some_and(|holidays| holidays.study);
        let study = self.study || studied && !self.free;
        let changed = ruta.set_holidays(&region, study).map_err(|error| {
            let known = ruta.regions().into_iter().map(|region| region.code);
            context.refused_near(&error, &region, known.collect())
        })?;
        let view = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?;
        let title = view.holidays.map_or(region, |holidays| holidays.title);
        let key = if study {
            "availability-holidays-study"
        } else {
            "availability-holidays-done"
        };
        let next = after_hours(context, &ruta)?;
        let said = texts.format(key, &[("region", title.into())]);
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
