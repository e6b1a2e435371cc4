//! Killing the process at any moment loses nothing that was confirmed.

mod folder;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use folder::{Folder, at, plan, session};
use ruta_store::{Label, Store, StoreError};

/// Set in the process that writes until it is killed; names its data folder.
const WRITER: &str = "RUTA_STORE_TEST_WRITES_TO";
/// What stands before the number of each confirmed change.
const CONFIRMED: &str = "confirmed ";
/// How often the writer is killed.
const KILLS: u32 = 40;

#[test]
fn killed_at_any_moment_the_store_keeps_all_that_was_confirmed() {
    if let Some(folder) = std::env::var_os(WRITER) {
        write_until_killed(Path::new(&folder));
    }
    let folder = Folder::new();
    let mut random = 0x5eed_u64;
    let mut stored = 0;
    for kill in 0..KILLS {
        // Knuth's MMIX generator: the same moments in every run, as far as the system lets them.
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let confirmed = kill_after(folder.path(), (random >> 60) + 1);
        let store = folder.open();
        let state = store.state().expect("a state");
        stored = state.settings.pace_minutes.unwrap_or(0);
        // The change under way when the kill came is there in full or not at all.
        assert!(
            stored == confirmed || stored == confirmed + 1,
            "kill {kill}: {confirmed} was confirmed, {stored} is stored"
        );
        let sessions = state.version.expect("a plan").plan.sessions;
        assert_eq!(sessions.len() as u32, stored, "kill {kill}");
        assert_eq!(store.faults(), Ok(vec![]), "kill {kill}");
    }
    assert!(stored > KILLS, "the writer confirmed only {stored} changes");
}

/// Lets a writer confirm so many changes, kills it, and returns the last number it confirmed.
fn kill_after(folder: &Path, confirmations: u64) -> u32 {
    let program = std::env::current_exe().expect("this program");
    let mut writer = Command::new(program)
        .args(["--exact", "--nocapture"])
        .arg("killed_at_any_moment_the_store_keeps_all_that_was_confirmed")
        .env(WRITER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a writer");
    let mut lines = BufReader::new(writer.stdout.take().expect("its output")).lines();
    let mut last = 0;
    let mut seen = 0;
    for line in &mut lines {
        last = confirmed(&line.expect("a line")).unwrap_or(last);
        seen += u64::from(last > 0);
        if seen >= confirmations {
            break;
        }
    }
    writer.kill().expect("a kill");
    // What it said before it died counts, whenever it is read.
    for line in lines.map_while(Result::ok) {
        last = confirmed(&line).unwrap_or(last);
    }
    writer.wait().expect("an end");
    last
}

fn confirmed(line: &str) -> Option<u32> {
    let (_, number) = line.split_once(CONFIRMED)?;
    number.parse().ok()
}

/// Adds a session to the plan in each change, and says the number of each that is confirmed.
fn write_until_killed(folder: &Path) -> ! {
    let mut store = Store::open(folder, at(0)).expect("a store");
    let mut output = std::io::stdout().lock();
    loop {
        let number = store
            .transact(at(1), |state, change| {
                let number = state.settings.pace_minutes.unwrap_or(0) + 1;
                let mut settings = state.settings.clone();
                settings.pace_minutes = Some(number);
                change.set_settings(&settings)?;
                let mut sessions = state
                    .version
                    .as_ref()
                    .map(|version| version.plan.sessions.clone())
                    .unwrap_or_default();
                let id = change.new_session(uuid::Uuid::new_v4())?;
                sessions.push(session(id, number.into()));
                change.put_version(&plan(sessions))?;
                Ok::<_, StoreError>((Label::new("test"), number))
            })
            .expect("a change")
            .answer;
        writeln!(output, "{CONFIRMED}{number}").expect("an output");
        output.flush().expect("an output");
    }
}
