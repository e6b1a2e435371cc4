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
    /// Gives each standing review, by its day and in order, to the first window that it lies in.
    /// Returns the windows that are left, and the places of the reviews that lie in none.
    pub(crate) fn unfilled(&self, from: i64, standing: &[i64]) -> (Vec<Window>, Vec<usize>) {
        let mut left: Vec<usize> = (0..standing.len()).collect();
        let mut windows = Vec::new();
        for (number, review) in self.days.iter().enumerate() {
            let day = from + i64::from(review.after_days);
            let tolerance = i64::from(review.tolerance_days);
            let (first_day, last_day) = (day - tolerance, day + tolerance);
            let inside = |place: &usize| (first_day..=last_day).contains(&standing[*place]);
            if let Some(at) = left.iter().position(inside) {
                left.remove(at);
                continue;
            }
            let owed = self.owed && number == 0;
            windows.push(Window {
                last_day: last_day + if owed { GRACE } else { 0 },
                day,
                first_day,
                owed,
            });
        }
        (windows, left)
    }
}

#[cfg(test)]
mod tests {
    use super::Reviews;
    use crate::review::{Ladder, ahead};

    #[test]
    fn a_standing_review_fills_the_window_that_it_lies_in() {
        let reviews = Reviews {
            since: None,
            days: ahead(&Ladder),
            owed: false,
        };
        let days = |standing: &[i64]| {
            let (windows, left) = reviews.unfilled(10, standing);
            let days: Vec<i64> = windows.iter().map(|window| window.day).collect();
            (days, left)
        };
        assert_eq!(days(&[]), (vec![12, 17, 31, 70], vec![]));
        assert_eq!(days(&[13, 30]), (vec![17, 70], vec![]));
        assert_eq!(days(&[14, 17, 18]), (vec![12, 31, 70], vec![0, 2]));
    }

    #[test]
    fn what_is_owed_may_be_late_but_lets_no_later_review_stand_for_it() {
        let reviews = Reviews {
            since: None,
            days: ahead(&Ladder),
            owed: true,
        };
        let (windows, left) = reviews.unfilled(0, &[9]);
        assert_eq!((windows[0].day, windows[0].last_day), (2, 17));
        assert_eq!((windows.len(), left.len()), (3, 0));
    }
}
