//! Wrong usage: what newcomers type, and what they are told.

use crate::place::Place;

/// What newcomers type, the code of the answer, and a hint in it.
const SLIPS: &[(&str, &str, &str)] = &[
    ("plna", "unknown-command", "Did you mean \"plan\"?"),
    (
        "availability sett",
        "unknown-command",
        "Did you mean \"set\"?",
    ),
    (
        "plan --strat 2026-01-12",
        "unknown-argument",
        "Did you mean \"--start\"?",
    ),
    (
        "plan --start 12/01/2026",
        "invalid-value",
        "See \"ruta plan --help\".",
    ),
    (
        "plan --start 2026-02-30",
        "invalid-value",
        "See \"ruta plan --help\".",
    ),
    ("plan --start", "missing-value", "See \"ruta plan --help\"."),
    (
        "plan --confidence 99",
        "invalid-value",
        "See \"ruta plan --help\".",
    ),
    (
        "plan --pace fast",
        "invalid-value",
        "See \"ruta plan --help\".",
    ),
    ("log s1", "missing-argument", "See \"ruta log --help\"."),
    ("log s1 dune", "invalid-value", "Did you mean \"done\"?"),
    (
        "log s1 partial",
        "missing-argument",
        "See \"ruta log --help\".",
    ),
    (
        "log s1 partial --minutes 0",
        "invalid-value",
        "See \"ruta log --help\".",
    ),
    (
        "pin s1 --end 2026-02-02T20:00",
        "missing-argument",
        "See \"ruta pin --help\".",
    ),
    (
        "pin s1 --start tomorrow",
        "invalid-value",
        "See \"ruta pin --help\".",
    ),
    (
        "restore first",
        "invalid-value",
        "See \"ruta restore --help\".",
    ),
    (
        "choose framework",
        "missing-argument",
        "See \"ruta choose --help\".",
    ),
    (
        "choose cloud aws --all",
        "argument-conflict",
        "See \"ruta choose --help\".",
    ),
    (
        "availability set",
        "missing-argument",
        "See \"ruta availability set --help\".",
    ),
    (
        "availability off 2026-03-07..2026-03-01",
        "invalid-value",
        "See \"ruta availability off --help\".",
    ),
    (
        "availability off easter",
        "invalid-value",
        "See \"ruta availability off --help\".",
    ),
    ("export", "missing-argument", "See \"ruta export --help\"."),
    (
        "export a.ics --alarm soon",
        "invalid-value",
        "See \"ruta export --help\".",
    ),
    (
        "undo twice",
        "unknown-argument",
        "See \"ruta undo --help\".",
    ),
];

#[test]
fn what_newcomers_type_gets_a_code_and_a_way_on() {
    let place = Place::new();
    for (typed, code, hint) in SLIPS {
        let arguments: Vec<&str> = typed.split(' ').collect();
        let run = place.ruta(&arguments);
        let stderr = run.fails(2, code);
        assert!(
            stderr.lines().any(|line| line == format!("hint: {hint}")),
            "{stderr}"
        );
        assert_eq!(run.stdout, "", "{typed}");
    }
    assert!(!place.data_dir().exists(), "wrong usage touches no data");
}

#[test]
fn programs_get_wrong_usage_as_json() {
    let place = Place::new();
    let error = place
        .ruta(&["plan", "--json", "--start", "soon"])
        .fails_in_json(2, "invalid-value");
    assert_eq!(
        error["message"],
        "\"soon\" does not serve as --start <DATE>: a date looks like 2026-01-12."
    );
    place
        .ruta(&["roadmap", "--json"])
        .fails_in_json(2, "missing-command");
}

#[test]
fn wrong_usage_is_told_in_spanish_too() {
    let place = Place::spanish();
    let run = place.ruta(&["plan", "--start", "mañana"]);
    assert_eq!(
        run.fails(2, "invalid-value"),
        "error[invalid-value]: \"mañana\" no sirve como --start <FECHA>: una fecha es como 2026-01-12.\n\
         hint: Mira \"ruta plan --help\".\n"
    );
}

#[test]
fn wrong_windows_are_refused_before_any_data_is_touched() {
    let place = Place::new();
    for (arguments, code) in [
        (
            &["availability", "set", "mon 21:00-19:00"][..],
            "window-ends-before-start",
        ),
        (&["availability", "set", "mon 19-21"], "not-a-window"),
        (&["availability", "set", "mon"], "no-window"),
        (&["availability", "set", "noday 19:00-21:00"], "not-a-day"),
        (&["availability", "set", "mon 24:00-25:00"], "not-a-window"),
        (
            &["availability", "day", "2026-02-14", "10:00"],
            "not-a-window",
        ),
    ] {
        let run = place.ruta(arguments);
        assert!(run.fails(1, code).contains("hint: "), "{}", run.stderr);
    }
    assert!(!place.data_dir().exists());
}

#[test]
fn a_clock_that_cannot_be_read_is_wrong_usage() {
    let place = Place::at("yesterday");
    let run = place.ruta(&["history"]);
    assert!(
        run.fails(2, "bad-clock").contains("\"yesterday\""),
        "{}",
        run.stderr
    );
}

#[test]
fn without_any_home_the_data_dir_must_be_named() {
    let place = Place::new();
    let output = place
        .command(&["history"])
        .env_remove("RUTA_DATA_DIR")
        .output()
        .expect("ruta starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr.starts_with("error[no-data-dir]: "), "{stderr}");
    assert!(stderr.contains("--data-dir"), "{stderr}");
}
