//! `ruta availability set`: the windows of a usual week.

use clap::Args;
use ruta_app::wire::WindowView;
use ruta_core::time::DayWindows;

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::windows::view;
use crate::failure::Stop;

/// The arguments of `ruta availability set`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability set \"mon-fri 19:00-21:00\" \"sat 10:00-13:00, 16:00-18:00\" --zone Europe/Madrid
  ruta availability set --zone America/Bogota")]
pub(crate) struct Set {
    #[arg(value_name = "WINDOWS", required_unless_present = "zone")]
    windows: Vec<String>,
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
}

impl Set {
    /// Stores the windows, or the zone alone.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let read: Vec<DayWindows> = self
            .windows
            .iter()
            .map(|text| DayWindows::parse(text).map_err(|error| context.refused(&error.into())))
            .collect::<Result<_, _>>()?;
        let mut ruta = context.open()?;
        let weekly = if read.is_empty() {
            ruta.availability_view()
                .map_err(|error| context.refused(&error))?
                .weekly
        } else {
            week_of(&read)
        };
        let changed = ruta
            .set_weekly(self.zone.as_deref(), &weekly)
            .map_err(|error| {
                context.refused_near(
                    &error,
                    self.zone.as_deref().unwrap_or_default(),
                    ruta_core::time::Zone::names(),
                )
            })?;
        let view = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?;
        let minutes = view
            .weekly
            .iter()
            .flatten()
            .map(|window| u32::from(window.end - window.start))
            .sum();
        let values = [
            ("hours", texts.duration(minutes).into()),
            ("zone", view.zone.into()),
        ];
        let said = texts.format("availability-set-done", &values);
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}

/// Returns seven lists, Monday first, of windows in order; those that touch are one.
fn week_of(read: &[DayWindows]) -> Vec<Vec<WindowView>> {
    let mut week = vec![Vec::<WindowView>::new(); 7];
    for day_windows in read {
        for day in &day_windows.days {
            week[day.num_days_from_monday() as usize]
                .extend(day_windows.windows.iter().copied().map(view));
        }
    }
    for day in &mut week {
        day.sort_by_key(|window| (window.start, window.end));
        day.dedup_by(|next, window| {
            let touches = next.start <= window.end;
            if touches {
                window.end = window.end.max(next.end);
            }
            touches
        });
    }
    week
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_that_touch_are_one_and_days_come_monday_first() {
        let read = [
            "mon-tue 19:00-21:00",
            "tue 20:00-22:00, 08:00-09:00",
            "sun 10:00-11:00",
        ]
        .map(|text| DayWindows::parse(text).expect("windows"));
        let week = week_of(&read);
        assert_eq!(
            week[0],
            [WindowView {
                start: 1140,
                end: 1260
            }]
        );
        assert_eq!(
            week[1],
            [
                WindowView {
                    start: 480,
                    end: 540
                },
                WindowView {
                    start: 1140,
                    end: 1320
                }
            ]
        );
        assert_eq!(
            week[6],
            [WindowView {
                start: 600,
                end: 660
            }]
        );
        assert!(week[2..6].iter().all(Vec::is_empty));
    }
}
