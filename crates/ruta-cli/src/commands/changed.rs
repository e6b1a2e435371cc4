//! What a command says after a change.

use ruta_app::Ruta;
use ruta_app::wire::Changed;

use super::Context;
use crate::failure::Stop;

/// Shows that a change is stored: the sentence, and what it displaced; or the change as JSON.
pub(super) fn show_changed(
    context: &Context<'_>,
    changed: &Changed,
    said: &str,
) -> Result<(), Stop> {
    show_changed_then(context, changed, said, None)
}

/// Shows the same, and then what to do next, where there is something.
pub(super) fn show_changed_then(
    context: &Context<'_>,
    changed: &Changed,
    said: &str,
    next: Option<&str>,
) -> Result<(), Stop> {
    context.console.show(changed, |page| {
        page.line(said);
        if let Some(note) = &changed.note {
            page.line(note);
        }
        if let Some(next) = next {
            page.next(next);
        }
    })
}

/// Returns what to do once the free time is another one: sessions stay where they are until then.
pub(super) fn after_hours(context: &Context<'_>, ruta: &Ruta) -> Result<String, Stop> {
    let start = ruta.bootstrap().map_err(|error| context.refused(&error))?;
    let today = start.now.split('T').next().unwrap_or_default();
    Ok(match (start.has_plan, start.roadmap) {
        (true, _) => "ruta replan".to_owned(),
        (false, Some(_)) => format!("ruta plan --start {today}"),
        (false, None) => "ruta roadmap import".to_owned(),
    })
}
