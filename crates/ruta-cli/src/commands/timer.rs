//! `ruta timer`: what is really worked of a session.

use clap::{Args, Subcommand};
use ruta_app::texts::Texts;
use ruta_app::wire::{Changed, TimerView};
use ruta_app::{AppError, Ruta};

use super::Context;
use super::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta timer`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Timer {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    #[command(after_long_help = "  ruta timer start s12")]
    Start {
        #[arg(value_name = "ID")]
        id: String,
    },
    #[command(after_long_help = "  ruta timer pause")]
    Pause,
    #[command(after_long_help = "  ruta timer resume")]
    Resume,
    #[command(after_long_help = "  ruta timer stop")]
    Stop,
    #[command(after_long_help = "  ruta timer status")]
    Status,
}

impl Timer {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        match self.action {
            Action::Start { id } => {
                let changed = ruta.start_timer(&id);
                let changed =
                    changed.map_err(|error| context.refused_session(&ruta, &error, &id))?;
                show_timer(context, &ruta, &changed)
            }
            Action::Pause => turn(context, ruta, Ruta::pause_timer),
            Action::Resume => turn(context, ruta, Ruta::resume_timer),
            Action::Stop => {
                let timer = ruta.timer().map_err(|error| context.refused(&error))?;
                let changed = ruta.stop_timer().map_err(|error| context.refused(&error))?;
                let title = timer.map(|timer| timer.title).unwrap_or_default();
                show_changed(context, &changed, &title)
            }
            Action::Status => {
                let timer = ruta.timer().map_err(|error| context.refused(&error))?;
                let texts = context.texts();
                context.console.show(&timer, |page| {
                    page.line(
                        &timer
                            .as_ref()
                            .map_or_else(|| texts.get("timer-off"), |timer| sentence(texts, timer)),
                    );
                })
            }
        }
    }
}

fn turn(
    context: &Context<'_>,
    mut ruta: Ruta,
    turn: fn(&mut Ruta) -> Result<Changed, AppError>,
) -> Result<(), Stop> {
    let changed = turn(&mut ruta).map_err(|error| context.refused(&error))?;
    show_timer(context, &ruta, &changed)
}

/// Shows how the timer stands after a change.
fn show_timer(context: &Context<'_>, ruta: &Ruta, changed: &Changed) -> Result<(), Stop> {
    let timer = ruta.timer().map_err(|error| context.refused(&error))?;
    let said = timer.map_or_else(String::new, |timer| sentence(context.texts(), &timer));
    show_changed(context, changed, &said)
}

/// Says how the timer stands.
pub(super) fn sentence(texts: &Texts, timer: &TimerView) -> String {
    let key = if timer.running {
        "timer-runs"
    } else {
        "timer-pauses"
    };
    let values = [
        ("title", timer.title.as_str().into()),
        ("worked", texts.duration(timer.seconds / 60).into()),
    ];
    texts.format(key, &values)
}
