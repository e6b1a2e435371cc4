//! Durations, dates and times in words.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};

use super::Texts;
use crate::wire::Language;

impl Texts {
    /// Returns a duration such as "9 h 30 min", "2 h" or "45 min".
    pub fn duration(&self, minutes: u32) -> String {
        let values = [
            ("hours", (minutes / 60).into()),
            ("minutes", (minutes % 60).into()),
        ];
        let key = match (minutes / 60, minutes % 60) {
            (0, _) => "duration-minutes",
            (_, 0) => "duration-hours",
            _ => "duration-hours-minutes",
        };
        self.format(key, &values)
    }

    /// Returns a number with one digit behind the point, "1,5" or "1.5".
    pub fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.1}");
        match self.language() {
            Language::Es => text.replace('.', ","),
            Language::En => text,
        }
    }

    /// Returns a date such as "12 ene 2026" or "12 Jan 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        self.format(
            "date",
            &[
                ("day", date.day().into()),
                ("month", self.month(date).into()),
                // As text: a year is no amount, so it must never be grouped.
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// Returns a date with its weekday, such as "lun 12 ene 2026" or "Mon 12 Jan 2026".
    pub fn weekday_date(&self, date: NaiveDate) -> String {
        self.format(
            "weekday-date",
            &[
                ("weekday", self.weekday(date).into()),
                ("date", self.date(date).into()),
            ],
        )
    }

    /// Returns the time of day of an instant at its own offset, such as "19:05".
    pub fn time(&self, at: DateTime<FixedOffset>) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// Returns an instant with its weekday, such as "Mon 12 Jan 2026, 19:05", at its own offset.
    pub fn date_time(&self, at: DateTime<FixedOffset>) -> String {
        self.format(
            "date-time",
            &[
                ("date", self.weekday_date(at.date_naive()).into()),
                ("time", self.time(at).into()),
            ],
        )
    }

    /// Returns a list such as "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.format(
                "list",
                &[
                    ("first", first.join(", ").into()),
                    ("last", last.as_str().into()),
                ],
            ),
        }
    }

    /// Returns a list that names at most so many items, such as "a, b and 3 more".
    pub fn short_list(&self, items: &[String], most: usize) -> String {
        // The count stands for two items at least: it would be no shorter than the one.
        if items.len() <= most + 1 {
            return self.list(items);
        }
        let rest = (items.len() - most).into();
        let mut named = items[..most].to_vec();
        named.push(self.format("list-rest", &[("count", rest)]));
        self.list(&named)
    }

    fn month(&self, date: NaiveDate) -> String {
        self.format("month-short", &[("month", date.month().into())])
    }

    fn weekday(&self, date: NaiveDate) -> String {
        let weekday = date.weekday().number_from_monday();
        self.format("weekday-short", &[("weekday", weekday.into())])
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::Texts;
    use crate::wire::Language::{En, Es};

    #[test]
    fn durations_name_hours_and_minutes_that_are_there() {
        let texts = Texts::new(En);
        for (minutes, words) in [
            (0, "0 min"),
            (45, "45 min"),
            (120, "2 h"),
            (570, "9 h 30 min"),
        ] {
            assert_eq!(texts.duration(minutes), words);
        }
    }

    #[test]
    fn every_month_and_weekday_has_its_name_in_both_languages() {
        let (mut months, mut weekdays) = (Vec::new(), Vec::new());
        for texts in [Texts::new(Es), Texts::new(En)] {
            let dates = |day: u32, month: u32| {
                NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
            };
            months.extend((1..=12).map(|month| texts.date(dates(1, month))));
            weekdays.extend((12..=18).map(|day| texts.weekday_date(dates(day, 1))));
        }
        assert_eq!(
            months.join(","),
            "1 ene 2026,1 feb 2026,1 mar 2026,1 abr 2026,1 may 2026,1 jun 2026,1 jul 2026,\
             1 ago 2026,1 sep 2026,1 oct 2026,1 nov 2026,1 dic 2026,\
             1 Jan 2026,1 Feb 2026,1 Mar 2026,1 Apr 2026,1 May 2026,1 Jun 2026,1 Jul 2026,\
             1 Aug 2026,1 Sep 2026,1 Oct 2026,1 Nov 2026,1 Dec 2026"
        );
        assert_eq!(weekdays[0], "lun 12 ene 2026");
        assert_eq!(weekdays[6], "dom 18 ene 2026");
        assert_eq!(weekdays[7], "Mon 12 Jan 2026");
        assert_eq!(weekdays[13], "Sun 18 Jan 2026");
    }

    #[test]
    fn lists_end_in_the_language_s_own_and() {
        let items = ["SQL", "Git", "Flask"].map(str::to_owned);
        assert_eq!(Texts::new(Es).list(&items), "SQL, Git y Flask");
        assert_eq!(Texts::new(En).list(&items[..1]), "SQL");
        assert_eq!(Texts::new(En).list(&items[..2]), "SQL and Git");
    }

    #[test]
    fn a_short_list_counts_what_it_does_not_name() {
        let items = ["SQL", "Git", "Flask", "Linux"].map(str::to_owned);
        assert_eq!(Texts::new(Es).short_list(&items, 2), "SQL, Git y 2 más");
        assert_eq!(Texts::new(En).short_list(&items, 2), "SQL, Git and 2 more");
        assert_eq!(
            Texts::new(En).short_list(&items, 3),
            "SQL, Git, Flask and Linux"
        );
    }
}
