//! `ruta choose`: one option of a choose-one group.

use clap::Args;

use super::Context;
use super::changed::show_changed_then;
use crate::failure::Stop;

/// The arguments of `ruta choose`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta choose framework django
  ruta choose cloud --all")]
pub(crate) struct Choose {
    #[arg(value_name = "GROUP")]
    group: String,
    #[arg(
        value_name = "OPTION",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    option: Option<String>,
    #[arg(long)]
    all: bool,
}

impl Choose {
    /// Stores the choice.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let option = self.option.unwrap_or_default();
        let changed = match ruta.set_choice(&self.group, &option) {
            Ok(changed) => changed,
            Err(error) => {
                let choices = ruta
                    .roadmap_view()
                    .map(|view| view.choices)
                    .unwrap_or_default();
                let group = choices.iter().find(|choice| choice.group == self.group);
                let (wanted, known) = match group {
                    Some(group) => (
                        &option,
                        group.options.iter().map(|known| known.id.clone()).collect(),
                    ),
                    None => (
                        &self.group,
                        choices.iter().map(|choice| choice.group.clone()).collect(),
                    ),
                };
                return Err(context.refused_near(&error, wanted, known));
            }
        };
        let said = if option.is_empty() {
            texts.format("choose-all", &[("group", self.group.into())])
        } else {
            texts.format(
                "choose-done",
                &[("group", self.group.into()), ("option", option.into())],
            )
        };
        let start = ruta.bootstrap().map_err(|error| context.refused(&error))?;
        // The choice alone moves nothing.
        let next = start.has_plan.then_some("ruta plan");
        show_changed_then(context, &changed, &said, next)
    }
}
