//! The hours of weeks as small bars.

use ruta_app::texts::Texts;
use ruta_app::wire::WeekView;

use super::moments::date_of;
use crate::page::{Align, Cell, Page, Table, bar};

/// How many columns the fullest week's bar takes.
const WIDTH: usize = 24;
/// Up to so many weeks are listed; a plan of half a year fits.
const MOST: usize = 40;

/// Writes a line for each week: its Monday, its hours, beside its free ones where asked, its bar.
pub(super) fn write_weeks(
    texts: &Texts,
    page: &mut Page,
    weeks: &[WeekView],
    minutes: impl Fn(&WeekView) -> u32,
    beside_free: bool,
) {
    let fullest = weeks.iter().map(&minutes).max().unwrap_or(0);
    let mut table = Table::new(&[Align::Left, Align::Right, Align::Right]);
    for week in weeks.iter().take(MOST) {
        let minutes = minutes(week);
        let hours = texts.duration(minutes);
        let free = texts.duration(week.free_minutes);
        let of = texts.format("weeks-of", &[("free", free.into())]);
        let free = Cell::dim(if beside_free { of } else { String::new() });
        table.row([
            date_of(texts, &week.from).into(),
            hours.into(),
            free,
            Cell::dim(bar(minutes, fullest, WIDTH)),
        ]);
    }
    page.table(&table);
    if let Some(more) = weeks.len().checked_sub(MOST).filter(|more| *more > 0) {
        page.line(&format!(
            "  {}",
            texts.format("weeks-more", &[("weeks", more.into())])
        ));
    }
}
