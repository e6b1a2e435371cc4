//! The three-way merge of a session, by the cases of `merge/cases.txt`.

use ruta_calendar::{
    Agreed, Apart, Bond, EventFields, Here, Renew, Said, Send, Standing, Take, There, decide,
};
use ruta_core::time::{Span, Timestamp};

/// Returns the span of a letter: an hour of the day that many days after the first.
fn span(letter: &str) -> Span {
    let day = i64::from(letter.bytes().next().expect("a letter") - b'A');
    let start = Timestamp::from_minutes(day * 1440);
    Span::new(start, start + 60).expect("an hour")
}

fn letter(span: Span) -> char {
    char::from(b'A' + u8::try_from(span.start.minutes() / 1440).expect("a small day"))
}

fn fields(time: &str, title: &str) -> EventFields {
    EventFields {
        span: span(time),
        summary: title.to_owned(),
        description: String::new(),
        sequence: 0,
        cancelled: false,
    }
}

fn standing(text: &str) -> Standing {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["strangers"] => Standing::Strangers,
        ["apart"] => Standing::Apart,
        ["deleted"] => Standing::Deleted,
        ["agreed", time, titles] => {
            let (here, there) = titles.split_once('/').unwrap_or((titles, titles));
            Standing::Agreed(Agreed {
                span: span(time),
                task: "t".to_owned(),
                summary_here: here.to_owned(),
                summary_there: there.to_owned(),
                description_here: String::new(),
                description_there: String::new(),
            })
        }
        _ => panic!("no standing: {text}"),
    }
}

fn said(text: &str) -> Option<Said> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["same" | "gone"] => return None,
        ["says", time, title] => Said::Once(fields(time, title)),
        ["cancelled", time, title] => Said::Once(EventFields {
            cancelled: true,
            ..fields(time, title)
        }),
        ["repeats", time] => Said::Repeats(Some(span(time))),
        ["unclear"] => Said::Unclear,
        _ => panic!("nothing to stand there: {text}"),
    })
}

fn in_words(take: Take, send: Send, bond: Bond) -> String {
    let take = match take {
        Take::Nothing => "nothing".to_owned(),
        Take::Pin(span) => format!("pin {}", letter(span)),
        Take::Skip => "skip".to_owned(),
    };
    let send = match send {
        Send::Nothing => "nothing".to_owned(),
        Send::Create => "create".to_owned(),
        Send::Delete => "delete".to_owned(),
        Send::Update(span, renew) => {
            let title = if renew.summary { " title" } else { "" };
            format!("update {}{title}", letter(span))
        }
    };
    let bond = match bond {
        Bond::Agreed => "agreed",
        Bond::Deleted => "deleted",
        Bond::None => "none",
        Bond::Apart(Apart::Repeats) => "apart repeats",
        Bond::Apart(Apart::Unclear) => "apart unclear",
        Bond::Apart(Apart::LeftThePlan) => "apart left-the-plan",
        Bond::Apart(Apart::Before) => "apart before",
    };
    format!("{take} | {send} | {bond}")
}

/// Merges one case and compares.
fn check(case: &str) {
    let (asked, expected) = case.split_once(" => ").expect("an arrow");
    let [before, here, there] = asked.split(" | ").collect::<Vec<_>>()[..] else {
        panic!("not three columns: {case}");
    };
    let over = here.ends_with(" over");
    let words: Vec<&str> = here
        .split_whitespace()
        .filter(|word| *word != "over")
        .collect();
    let ours;
    let here = match words.as_slice() {
        ["logged"] => Here::Logged,
        ["dropped"] => Here::Dropped,
        ["planned", time, title, task @ ..] => {
            ours = fields(time, title);
            Here::Planned {
                fields: &ours,
                task: task.first().unwrap_or(&"t"),
            }
        }
        _ => panic!("nothing to stand here: {case}"),
    };
    let said = said(there);
    let there = match (&said, there) {
        (Some(said), _) => There::Said(said),
        (None, "gone") => There::Deleted,
        (None, _) => There::Same,
    };
    let decided = decide(&standing(before), &here, &there, over);
    let decided = in_words(decided.take, decided.send, decided.bond);
    assert_eq!(decided, expected, "{case}");
}

#[test]
fn each_case_is_merged_as_it_says() {
    let cases = include_str!("merge/cases.txt").lines();
    let cases = cases.filter(|line| !line.is_empty() && !line.starts_with('#'));
    assert_eq!(cases.inspect(|case| check(case)).count(), 56);
}

#[test]
fn a_description_follows_with_the_time_unless_it_was_edited_there() {
    let agreed = |there: &str| {
        Standing::Agreed(Agreed {
            span: span("A"),
            task: "t".to_owned(),
            summary_here: "sql".to_owned(),
            summary_there: "sql".to_owned(),
            description_here: "old".to_owned(),
            description_there: there.to_owned(),
        })
    };
    let ours = EventFields {
        description: "new".to_owned(),
        ..fields("B", "sql")
    };
    let here = Here::Planned {
        fields: &ours,
        task: "t",
    };
    let send = |standing| decide(&standing, &here, &There::Same, false).send;
    let renewed = |description| {
        let renew = Renew {
            summary: false,
            description,
        };
        Send::Update(span("B"), renew)
    };
    assert_eq!(send(agreed("old")), renewed(true));
    assert_eq!(send(agreed("mine")), renewed(false));
}
