//! A learner with a plan, a server, and the ways of changing either side.

use serde_json::Value;

use crate::place::{Place, Run};
use crate::server::{PASSWORD, Server, USER};

/// A learner with a plan that is connected with a calendar.
pub(crate) struct Study {
    pub(crate) place: Place,
    /// The calendar's path on the server.
    pub(crate) collection: String,
}

impl Study {
    /// Plans a small roadmap and connects it; nothing is synced yet.
    pub(crate) fn connected(url: &str) -> Self {
        let place = planned();
        let connected = run(&place, &["connect", url, "--user", USER, "--json"]).json();
        let url = connected["url"].as_str().expect("an address").to_owned();
        let collection = url.splitn(4, '/').nth(3).expect("a path");
        Self {
            place,
            collection: format!("/{collection}"),
        }
    }

    /// Does the same and syncs once.
    pub(crate) fn synced(url: &str) -> Self {
        let study = Self::connected(url);
        study.sync();
        study
    }

    /// Runs `ruta caldav …`.
    pub(crate) fn caldav(&self, arguments: &[&str]) -> Run {
        run(&self.place, arguments)
    }

    /// Syncs, and returns the report.
    #[track_caller]
    pub(crate) fn sync(&self) -> Value {
        self.caldav(&["sync", "--json"]).json()
    }

    /// Syncs, and demands that nothing changes on either side.
    #[track_caller]
    pub(crate) fn is_in_step(&self) {
        let report = self.sync();
        for count in ["created", "updated", "deleted"] {
            assert_eq!(report[count], 0, "{report:#}");
        }
        for list in ["moved", "skipped", "apart"] {
            assert_eq!(report[list], serde_json::json!([]), "{report:#}");
        }
    }

    /// Returns the sessions of the plan.
    pub(crate) fn sessions(&self) -> Vec<Value> {
        let sessions = self.place.ruta(&["sessions", "--json"]).json();
        sessions.as_array().expect("an array").clone()
    }

    /// Returns one session of the plan.
    pub(crate) fn session(&self, id: &Value) -> Value {
        let sessions = self.sessions();
        let found = sessions.into_iter().find(|session| session["id"] == *id);
        found.unwrap_or_else(|| panic!("{id} is not planned"))
    }

    /// Returns the path of a session's event.
    pub(crate) fn path(&self, session: &Value) -> String {
        let uid = session["uid"].as_str().expect("a UID");
        format!("{}{uid}.ics", self.collection)
    }

    /// Changes the text of a session's event on the server.
    pub(crate) fn edit(&self, server: &Server, session: &Value, edit: impl Fn(String) -> String) {
        let path = self.path(session);
        server.put(&path, &edit(server.get(&path)));
    }

    /// Returns the UIDs on the server, in order.
    pub(crate) fn uids(&self, server: &Server) -> Vec<String> {
        let objects = server.objects(&self.collection);
        let mut uids: Vec<String> = objects.values().map(|text| field(text, "UID")).collect();
        uids.sort();
        uids
    }

    /// Returns the UIDs of the plan, in order.
    pub(crate) fn planned_uids(&self) -> Vec<String> {
        let sessions = self.sessions();
        let planned = sessions
            .iter()
            .filter(|session| session["status"] == "planned");
        let mut uids: Vec<String> = planned
            .map(|session| session["uid"].as_str().expect("a UID").to_owned())
            .collect();
        uids.sort();
        uids
    }
}

/// Runs `ruta caldav …` with the password in the environment.
pub(crate) fn run(place: &Place, arguments: &[&str]) -> Run {
    with_password(place, arguments, PASSWORD)
}

/// Runs the same with another password.
pub(crate) fn with_password(place: &Place, arguments: &[&str], password: &str) -> Run {
    let arguments = [&["caldav"], arguments].concat();
    let mut command = place.command(&arguments);
    command.env("RUTA_CALDAV_PASSWORD", password);
    Run::new(&arguments, &command.output().expect("ruta starts"))
}

/// Returns a place with a plan of a small roadmap.
pub(crate) fn planned() -> Place {
    let place = Place::new();
    place.write("roadmap.json", include_str!("../cli/sourdough.json"));
    place.ruta(&["roadmap", "import", "roadmap.json"]).fine();
    let windows = ["mon-fri 19:00-20:00", "sat 10:00-11:00"];
    place
        .ruta(
            &[
                &["availability", "set"],
                &windows[..],
                &["--zone", "Europe/Madrid"],
            ]
            .concat(),
        )
        .fine();
    place.ruta(&["plan", "--start", "2026-01-12"]).fine();
    place
}

/// Returns a field of an event, its parameters left out.
pub(crate) fn field(text: &str, name: &str) -> String {
    let event = text.split("BEGIN:VEVENT").nth(1).expect("an event");
    let event = event.replace("\r\n ", "").replace("\n ", "");
    let line = event.lines().find(|line| {
        line.starts_with(&format!("{name}:")) || line.starts_with(&format!("{name};"))
    });
    let line = line.unwrap_or_else(|| panic!("no {name} in {text}"));
    line.split_once(':').expect("a value").1.trim().to_owned()
}

/// Returns an event's text with its times an hour of the clock later or earlier.
pub(crate) fn shifted(text: &str, hours: i32) -> String {
    let mut shifted = String::new();
    for line in text.lines() {
        let is_time = (line.starts_with("DTSTART") || line.starts_with("DTEND"))
            && line.contains("TZID=Europe");
        if is_time {
            let at = line.rfind('T').expect("a time") + 1;
            let hour: i32 = line[at..at + 2].parse().expect("an hour");
            let later = format!("{:02}", hour + hours);
            shifted.extend([&line[..at], &later, &line[at + 2..], "\r\n"]);
        } else {
            shifted.extend([line, "\r\n"]);
        }
    }
    shifted
}

/// Returns an event of somebody else.
pub(crate) fn foreign(uid: &str, day: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
         DTSTAMP:20260101T000000Z\r\nDTSTART:{day}T180000Z\r\nDTEND:{day}T190000Z\r\n\
         SUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}
