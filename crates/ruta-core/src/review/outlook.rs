//! What is still to be recalled of something that was finished.

use chrono::NaiveDate;

use super::{Grade, Recall, ReviewDay, ReviewPolicy, days_after, tolerance};

/// So many successful recalls on different days make a topic a retained one (successive
/// relearning: Rawson, Dunlosky, Sciartelli 2013).
const RETAINED_AFTER: usize = 3;

/// What is still to be recalled of something that was finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// The day from which the days count.
    pub since: NaiveDate,
    /// The reviews to come if each goes well.
    pub days: Vec<ReviewDay>,
    /// Successful recalls on different days.
    pub recalled: usize,
    /// True where the last recall failed.
    pub failed: bool,
}

impl Outlook {
    /// Tells whether three recalls on different days went well, and the last one did.
    pub fn retained(&self) -> bool {
        self.recalled >= RETAINED_AFTER && !self.failed
    }
}

/// Returns what is still to be recalled of something, by the recalls so far in order of date.
///
/// A recall within its tolerance counts as one on its very day, so that reviews which are done as
/// planned leave those behind them where they are. One that failed, or came at another time, is the
/// day from which all counts anew.
pub fn outlook(
    policy: &dyn ReviewPolicy,
    finished_on: NaiveDate,
    recalls: &[(NaiveDate, Grade)],
) -> Outlook {
    let (mut since, mut day) = (finished_on, 0);
    let mut past = Vec::new();
    let mut successes: Vec<NaiveDate> = Vec::new();
    for (on, grade) in recalls {
        let days = u32::try_from((*on - since).num_days()).unwrap_or(0);
        let elapsed = days.saturating_sub(day);
        let gap = policy
            .next(&past)
            .filter(|gap| elapsed.abs_diff(*gap) <= tolerance(day + gap, *gap));
        past.push(Recall {
            after_days: gap.unwrap_or(elapsed),
            grade: *grade,
        });
        if let Some(gap) = gap.filter(|_| *grade != Grade::Failed) {
            day += gap;
        } else {
            (since, day) = (*on, 0);
        }
        if *grade != Grade::Failed {
            successes.push(*on);
        }
    }
    successes.dedup();
    Outlook {
        since,
        recalled: successes.len(),
        failed: recalls
            .last()
            .is_some_and(|(_, grade)| *grade == Grade::Failed),
        days: days_after(policy, past, day),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::{Outlook, outlook};
    use crate::review::{Grade, Ladder};

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 1).expect("a date") + Days::new(number)
    }

    fn after(recalls: &[(u64, Grade)]) -> Outlook {
        let recalls: Vec<_> = recalls
            .iter()
            .map(|(number, grade)| (day(*number), *grade))
            .collect();
        outlook(&Ladder, day(0), &recalls)
    }

    /// Returns the days ahead as days after the topic was finished.
    fn ahead(recalls: &[(u64, Grade)]) -> Vec<u64> {
        let outlook = after(recalls);
        let from = (outlook.since - day(0)).num_days() as u64;
        outlook
            .days
            .iter()
            .map(|day| from + u64::from(day.after_days))
            .collect()
    }

    #[test]
    fn what_is_recalled_in_time_leaves_the_rest_where_it_is() {
        assert_eq!(ahead(&[]), [2, 7, 21, 60]);
        assert_eq!(ahead(&[(3, Grade::Good)]), [7, 21, 60]);
        assert_eq!(ahead(&[(1, Grade::Hard), (9, Grade::Easy)]), [21, 60]);
        assert_eq!(after(&[(3, Grade::Good)]).since, day(0));
    }

    #[test]
    fn what_failed_comes_back_after_two_days_and_goes_on_from_there() {
        let all = [2, 7, 21, 60].map(|day| (day, Grade::Good));
        assert!(ahead(&all).is_empty());
    }
}
