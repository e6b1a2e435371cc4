//! What the streams carry: colours, broken pipes, full disks.

use std::io::Write;
use std::process::Stdio;

use crate::place::Place;

#[test]
fn colours_stay_away_from_pipes_and_files() {
    let place = Place::new();
    for arguments in [&["--help"][..], &["plna"], &["history"]] {
        let run = place.ruta(arguments);
        assert!(
            !run.stdout.contains('\x1b') && !run.stderr.contains('\x1b'),
            "{arguments:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_is_no_error() {
    let place = Place::new();
    let mut child = place
        .command(&["solve", "--lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ruta starts");
    let mut ask = child.stdin.take().expect("a pipe");
    drop(child.stdout.take());
    // The answer to this line finds nobody; ruta may end before it has read the next.
    let _ = ask.write_all(b"{}\n").and_then(|()| ask.write_all(b"{}\n"));
    drop(ask);
    let output = child.wait_with_output().expect("ruta ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_finds_no_room_is_an_error() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("the full device");
    let place = Place::new();
    let mut command = place.command(&["man"]);
    let output = command
        .stdout(Stdio::from(full))
        .output()
        .expect("ruta starts");
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.starts_with("error[write-failed]: "), "{stderr}");
}
