//! Rules of repetition of vCalendar 1.0 (versit, 1996), written as those of iCalendar.

/// Returns a rule such as `W2 TU TH #8` as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8`.
///
/// The kinds are `D` (days), `W` (weeks), `MP` (weekdays by place in the month), `MD` (days of the
/// month), `YM` (months) and `YD` (days of the year); then the interval, what it falls on, and an
/// end: `#8` times, `#0` for ever, or a date. Nothing said is twice. Times of day inside a rule
/// and rules inside rules are not read: nothing is returned.
pub(super) fn modern(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let digits = first.find(|character: char| character.is_ascii_digit())?;
    let (kind, interval) = first.split_at(digits);
    let interval = interval.parse::<u16>().ok().filter(|count| *count > 0)?;
    let mut words: Vec<&str> = words.collect();
    let end = match words.last() {
        Some(last) if last.starts_with('#') || last.len() >= 8 => end(words.pop()?)?,
        _ => ";COUNT=2".to_owned(),
    };
    let (freq, falls_on) = match kind {
        "D" => ("DAILY", list("BYDAY", &words, weekday)?),
        "W" => ("WEEKLY", list("BYDAY", &words, weekday)?),
        "MP" => ("MONTHLY", places(&words)?),
        "MD" => ("MONTHLY", list("BYMONTHDAY", &words, month_day)?),
        "YM" => ("YEARLY", list("BYMONTH", &words, |word| number(word, 12))?),
        "YD" => (
            "YEARLY",
            list("BYYEARDAY", &words, |word| number(word, 366))?,
        ),
        _ => return None,
    };
    Some(format!("FREQ={freq};INTERVAL={interval}{falls_on}{end}"))
}

fn end(word: &str) -> Option<String> {
    match word.strip_prefix('#') {
        Some("0") => Some(String::new()),
        Some(count) => Some(format!(";COUNT={}", count.parse::<u16>().ok()?)),
        None => Some(format!(";UNTIL={word}")),
    }
}

/// Returns `;KEY=A,B`, or nothing to say where there are no words.
fn list(key: &str, words: &[&str], read: impl Fn(&str) -> Option<String>) -> Option<String> {
    let values: Vec<String> = words.iter().map(|word| read(word)).collect::<Option<_>>()?;
    Some(if values.is_empty() {
        String::new()
    } else {
        format!(";{key}={}", values.join(","))
    })
}

fn weekday(word: &str) -> Option<String> {
    let known = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    known.contains(&word).then(|| word.to_owned())
}

fn number(word: &str, most: u16) -> Option<String> {
    let number = word.parse::<u16>().ok()?;
    (1..=most).contains(&number).then(|| number.to_string())
}

/// Reads `15`, `3+` (the third), `1-` (the last) or `LD`, the last day.
fn month_day(word: &str) -> Option<String> {
    if word == "LD" {
        return Some("-1".to_owned());
    }
    match word.strip_suffix('-') {
        Some(from_the_end) => Some(format!("-{}", number(from_the_end, 31)?)),
        None => number(word.strip_suffix('+').unwrap_or(word), 31),
    }
}

/// Reads places and weekdays, such as `1+ 3+ MO 1- FR`: the first and third Monday, the last
/// Friday.
fn places(words: &[&str]) -> Option<String> {
    let mut days = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut after_a_day = false;
    for word in words {
        if let Some(day) = weekday(word) {
            days.extend(open.iter().map(|place| format!("{place}{day}")));
            after_a_day = true;
            continue;
        }
        if std::mem::take(&mut after_a_day) {
            open.clear();
        }
        open.push(match word.strip_suffix('-') {
            Some(from_the_end) => format!("-{}", number(from_the_end, 5)?),
            None => number(word.strip_suffix('+')?, 5)?,
        });
    }
    let told = !days.is_empty() && after_a_day;
    let none = words.is_empty();
    (told || none).then(|| {
        if none {
            String::new()
        } else {
            format!(";BYDAY={}", days.join(","))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::modern;

    #[test]
    fn each_kind_of_rule_is_written_as_today() {
        let cases = [
            ("D1 #10", Some("FREQ=DAILY;INTERVAL=1;COUNT=10")),
            ("D2", Some("FREQ=DAILY;INTERVAL=2;COUNT=2")),
            ("W1 TU #3", Some("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=3")),
            ("W2 TU TH #0", Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH")),
            (
                "W1 19971224T000000",
                Some("FREQ=WEEKLY;INTERVAL=1;UNTIL=19971224T000000"),
            ),
            (
                "MP1 1+ 3+ MO 1- FR #6",
                Some("FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO,3MO,-1FR;COUNT=6"),
            ),
            (
                "MD1 2 15 LD #4",
                Some("FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=2,15,-1;COUNT=4"),
            ),
            (
                "MD1 3- #4",
                Some("FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-3;COUNT=4"),
            ),
            (
                "YM1 6 7 #8",
                Some("FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=8"),
            ),
            (
                "YD5 1 200 #0",
                Some("FREQ=YEARLY;INTERVAL=5;BYYEARDAY=1,200"),
            ),
            ("W1 MO 0900 TU 0800 #4", None),
            ("MP6 1+ #5", None),
            ("D0 #2", None),
            ("MD1 32 #2", None),
            ("weekly", None),
            ("", None),
        ];
        for (old, new) in cases {
            assert_eq!(modern(old).as_deref(), new, "{old}");
        }
    }
}
