//! The smallest changes that make every due date possible, carried out.

use chrono::{Days, NaiveDate};
use ruta_core::plan::{self, Shortage};
use ruta_core::roadmap::Edits;
use ruta_store::{ClockMinutes, HoursRecord};

use crate::error::AppError;
use crate::planning;
use crate::situation::Situation;
use crate::texts::Texts;

/// The remedies by the codes under which a shortage names them.
const KNOWN: [&str; 3] = ["more-a-week", "days-later", "leave-out"];
/// How often windows grow until every date is possible, each time by what is still lacking.
const MOST_STEPS: usize = 12;
const DAY: u16 = 24 * 60;

/// Returns the situation with a remedy of its shortage, and what was done, in words.
///
/// `more-a-week` raises the pace where there is one, and where the windows of the weeks in force are
/// too small lets them end later, the same on each day of study, or begin earlier where the day is over. `days-later`
/// moves every due date and the deadline. `leave-out` drops the optional tasks.
///
/// # Errors
/// [`AppError::UnknownRemedy`], [`AppError::NothingShort`], [`AppError::NotARemedy`].
pub(crate) fn apply(
    situation: Situation,
    code: &str,
    texts: &Texts,
) -> Result<(Situation, String), AppError> {
    if !KNOWN.contains(&code) {
        return Err(AppError::UnknownRemedy {
            name: code.to_owned(),
            known: KNOWN.map(str::to_owned).into(),
        });
    }
    let shortage = shortage(&situation)?.ok_or(AppError::NothingShort)?;
    let not_enough = || AppError::NotARemedy(code.to_owned());
    match code {
        "more-a-week" => {
            let minutes = shortage.more_a_week.ok_or_else(not_enough)?;
            more_a_week(situation, minutes, texts)?.ok_or_else(not_enough)
        }
        "days-later" => {
            let days = shortage.days_later.ok_or_else(not_enough)?;
            days_later(situation, days, texts)
        }
        _ => {
            let tasks = shortage.leave_out.ok_or_else(not_enough)?;
            leave_out(situation, &tasks, texts)
        }
    }
}

fn shortage(situation: &Situation) -> Result<Option<Shortage>, AppError> {
    Ok(plan::feasibility(&planning::problem(situation)?).shortage)
}

/// Returns the situation with its availability and its roadmap read anew.
fn read_again(mut situation: Situation) -> Result<Situation, AppError> {
    situation.availability = situation
        .state
        .availability
        .in_zone(situation.zone.clone())?;
    situation.content = situation
        .content
        .map(|content| content.again(&situation.state));
    Ok(situation)
}

type Remedied = (Situation, String);

/// Nothing where the days hold no more.
fn more_a_week(
    mut situation: Situation,
    minutes: u32,
    texts: &Texts,
) -> Result<Option<Remedied>, AppError> {
    let before = weeks_of(&situation);
    let mut lacking = minutes;
    let mut until = shortage(&situation)?.map_or(situation.today(), |short| short.demand.due);
    let mut raised = situation.state.settings.pace_minutes.is_some();
    for _ in 0..MOST_STEPS {
        if let Some(pace) = &mut situation.state.settings.pace_minutes {
            *pace += lacking;
        }
        // With a higher pace the windows may already hold enough.
        if !raised && !grow(&mut situation, lacking, until) {
            return Ok(None);
        }
        raised = false;
        situation = read_again(situation)?;
        match shortage(&situation)? {
            None => {
                let said = said(&situation, &before, texts);
                return Ok(Some((situation, said)));
            }
            Some(left) => {
                until = left.demand.due;
                match left.more_a_week {
                    Some(left) => lacking = left,
                    None => return Ok(None),
                }
            }
        }
    }
    Ok(None)
}

/// Lets every week that is in force until a date hold so many minutes more, the same on each day of
/// study; false where no day has room.
///
/// A season's week is in force in its days, the usual one in those of no season.
fn grow(situation: &mut Situation, minutes: u32, until: NaiveDate) -> bool {
    let grid = situation.state.settings.grid_minutes.max(1);
    let today = situation.today();
    let record = &mut situation.state.availability;
    let in_season = |date: NaiveDate| {
        let mut profiles = record.profiles.iter();
        profiles.any(|profile| profile.from <= date && date <= profile.to)
    };
    let mut dates = today.iter_days().take_while(|date| *date <= until);
    let usual = dates.any(|date| !in_season(date));
    let mut grown = usual && widen(&mut record.weekly, minutes, grid);
    for profile in &mut record.profiles {
        if profile.from <= until && today <= profile.to {
            grown |= widen(&mut profile.weekly, minutes, grid);
        }
    }
    grown
}

/// Lets a week hold so many minutes more; false where no day has room.
fn widen(week: &mut [HoursRecord], minutes: u32, grid: u32) -> bool {
    let mut days: Vec<_> = week.iter_mut().filter(|day| room(day) > 0).collect();
    let Some(count) = u32::try_from(days.len()).ok().filter(|count| *count > 0) else {
        return false;
    };
    let each = minutes.div_ceil(count).div_ceil(grid) * grid;
    let each = u16::try_from(each).unwrap_or(DAY).min(DAY);
    for day in &mut days {
        match day {
            HoursRecord::Minutes(minutes) => *minutes = (*minutes + each).min(DAY),
            HoursRecord::Windows(windows) => {
                let mut left = each;
                if let Some(last) = windows.last_mut() {
                    let later = left.min(DAY.saturating_sub(last.1));
                    last.1 += later;
                    left -= later;
                }
                if let Some(first) = windows.first_mut() {
                    first.0 -= left.min(earlier(*first));
                }
            }
        }
    }
    true
}

/// Returns how many minutes a day of study could hold more; none on a day without study.
fn room(day: &HoursRecord) -> u16 {
    match day {
        HoursRecord::Minutes(minutes) => DAY.saturating_sub(*minutes),
        HoursRecord::Windows(windows) => {
            let later = windows.last().map_or(0, |last| DAY.saturating_sub(last.1));
            later + windows.first().map_or(0, |first| earlier(*first))
        }
    }
}

/// Returns by how many minutes a window could begin earlier, one past midnight within its twelve
/// hours.
fn earlier((start, end): ClockMinutes) -> u16 {
    if end > DAY {
        start.min((DAY / 2).saturating_sub(end - start))
    } else {
        start
    }
}

/// Returns the minutes of the usual week, without a name, and of each season's.
fn weeks_of(situation: &Situation) -> Vec<(Option<String>, u32)> {
    let record = &situation.state.availability;
    let usual = std::iter::once((None, week_minutes(&record.weekly)));
    let seasons = record.profiles.iter();
    let seasons = seasons.map(|profile| {
        let name = Some(profile.name.clone());
        (name, week_minutes(&profile.weekly))
    });
    usual.chain(seasons).collect()
}

fn week_minutes(week: &[HoursRecord]) -> u32 {
    let minutes = |day: &HoursRecord| match day {
        HoursRecord::Minutes(minutes) => u32::from(*minutes),
        HoursRecord::Windows(windows) => windows
            .iter()
            .map(|(start, end)| u32::from(end.saturating_sub(*start)))
            .sum(),
    };
    week.iter().map(minutes).sum()
}

/// Says what more a week came to.
fn said(situation: &Situation, before: &[(Option<String>, u32)], texts: &Texts) -> String {
    let hours = |minutes: u32| texts.duration(minutes).into();
    let mut said = Vec::new();
    if let Some(pace) = situation.state.settings.pace_minutes {
        said.push(texts.format("remedied-pace", &[("hours", hours(pace))]));
    }
    for ((name, after), (_, before)) in weeks_of(situation).iter().zip(before) {
        if after <= before {
            continue;
        }
        let mut values = vec![("before", hours(*before)), ("after", hours(*after))];
        said.push(match name {
            None => texts.format("remedied-windows", &values),
            Some(name) => {
                values.push(("name", name.as_str().into()));
                texts.format("remedied-season", &values)
            }
        });
    }
    said.join(" ")
}

fn days_later(mut situation: Situation, days: u32, texts: &Texts) -> Result<Remedied, AppError> {
    let later = Days::new(days.into());
    let content = situation.content()?;
    let dues = content.due_dates(situation.start_on(), None);
    let mut edits = content.edits.clone();
    for (level, due) in content.roadmap.levels.iter().zip(dues) {
        if let Some(due) = due.and_then(|due| due.checked_add_days(later)) {
            edits.dues.insert(level.id.clone(), Some(due));
        }
    }
    let deadline = &mut situation.state.settings.deadline_on;
    *deadline = deadline.and_then(|deadline| deadline.checked_add_days(later));
    let said = texts.format("remedied-later", &[("days", days.into())]);
    Ok((edited(situation, edits)?, said))
}

fn leave_out(situation: Situation, tasks: &[String], texts: &Texts) -> Result<Remedied, AppError> {
    let content = situation.content()?;
    let titles: Vec<String> = tasks.iter().map(|task| content.title(task)).collect();
    let mut edits = content.edits.clone();
    edits.dropped.extend(tasks.iter().cloned());
    let values = [("titles", texts.list(&titles).into())];
    let said = texts.format("remedied-left-out", &values);
    Ok((edited(situation, edits)?, said))
}

/// Returns the situation with other edits of the roadmap in use.
fn edited(mut situation: Situation, edits: Edits) -> Result<Situation, AppError> {
    let id = situation.content()?.roadmap.id.clone();
    situation.state.edits.insert(id, edits);
    read_again(situation)
}
