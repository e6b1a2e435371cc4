//! What is reviewed, and on which days.

use chrono::NaiveDate;

use crate::review::ReviewDay;

/// The usual length of a review, in minutes, and the one that leaves no useless rest behind.
pub(crate) const REVIEW_MINUTES: (i64, i64) = (20, 25);
/// How many days late a review may be that is owed.
const GRACE: i64 = 14;

/// When a task is recalled once it has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviews {
    /// The local day from which the days count; nothing: the day on which the task ends.
    pub since: Option<NaiveDate>,
    /// On which days after it the reviews are to be, in order.
    pub days: Vec<ReviewDay>,
    /// True where the first of them comes back because it failed or was missed: it is placed even
    /// where no work is open, and as late as it takes.
    pub owed: bool,
}

/// The days on which one review may be; they count from the first of an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Window {
    pub(crate) last_day: i64,
    pub(crate) day: i64,
    pub(crate) first_day: i64,
    /// True where it is placed even where no work is open.
    pub(crate) owed: bool,
}

impl Reviews {
    /// Gives each standing review, by its day and in order, to the window that it stands for: the
    /// last one that has begun, or where the first is owed, for that one alone, none that is over.
    /// Returns the windows that are left, and the places of the reviews that stand for none.
    pub(crate) fn unfilled(&self, from: i64, standing: &[i64]) -> (Vec<Window>, Vec<usize>) {
        let mut windows: Vec<Option<Window>> = (0..self.days.len())
            .map(|number| Some(self.window(from, number)))
            .collect();
        let mut lost = Vec::new();
        for (place, day) in standing.iter().enumerate() {
            let begun = |window: &Window| window.first_day <= *day;
            let number = (0..self.days.len())
                .rev()
                .find(|number| begun(&self.window(from, *number)));
            let stands_for = number.filter(|number| {
                windows[*number].is_some_and(|window| !window.owed || *day <= window.last_day)
            });
            match stands_for {
                Some(number) => windows[number] = None,
                None => lost.push(place),
            }
        }
        (windows.into_iter().flatten().collect(), lost)
    }

    fn window(&self, from: i64, number: usize) -> Window {
        let review = self.days[number];
        let day = from + i64::from(review.after_days);
        let tolerance = i64::from(review.tolerance_days);
        Window {
            last_day: day + tolerance,
            day,
            first_day: day - tolerance,
            owed: self.owed && number == 0,
        }
    }
}

impl Window {
    /// Returns the window with the days that what is owed may be late, today being given.
    pub(crate) fn with_grace(self, today: i64) -> Self {
        Self {
            last_day: if self.owed {
                self.last_day.max(today) + GRACE
            } else {
                self.last_day
            },
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{GRACE, Reviews};
    use crate::review::{Ladder, ahead};

    fn reviews(owed: bool) -> Reviews {
        Reviews {
            since: None,
            days: ahead(&Ladder),
            owed,
        }
    }

    #[test]
    fn a_standing_review_stands_for_the_last_window_that_has_begun() {
        let days = |standing: &[i64]| {
            let (windows, lost) = reviews(false).unfilled(10, standing);
            let days: Vec<i64> = windows.iter().map(|window| window.day).collect();
            (days, lost)
        };
        assert_eq!(days(&[]), (vec![12, 17, 31, 70], vec![]));
        assert_eq!(days(&[13, 30]), (vec![17, 70], vec![]));
        assert_eq!(days(&[14, 22]), (vec![31, 70], vec![]));
        assert_eq!(days(&[10, 17, 18]), (vec![12, 31, 70], vec![0, 2]));
    }

    #[test]
    fn what_is_owed_may_be_late_but_no_later_review_stands_for_it() {
        let (windows, lost) = reviews(true).unfilled(0, &[4]);
        assert_eq!((windows.len(), lost), (4, vec![0]));
        assert_eq!((windows[0].day, windows[0].last_day), (2, 3));
        assert_eq!(windows[0].with_grace(1).last_day, 3 + GRACE);
        assert_eq!(windows[0].with_grace(9).last_day, 9 + GRACE);
        assert_eq!(windows[1].with_grace(9).last_day, 9);
    }
}
