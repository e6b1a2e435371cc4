//! A folder, a clock and a language to run `ruta` in.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// Where `ruta` runs.
pub(crate) struct Place {
    folder: TempDir,
    /// The clock, `RUTA_NOW`.
    pub(crate) now: &'static str,
    /// The language, `RUTA_LANG`.
    pub(crate) language: &'static str,
}

impl Place {
    /// Returns an empty folder on the Monday of the first week, in English.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            folder,
            now: "2026-01-12T08:00:00+01:00",
            language: "en",
        }
    }

    /// Returns the same in Spanish.
    pub(crate) fn spanish() -> Self {
        Self {
            language: "es",
            ..Self::new()
        }
    }

    /// Returns the same with another clock.
    pub(crate) fn at(now: &'static str) -> Self {
        Self { now, ..Self::new() }
    }

    /// Returns the command, ready to run; its working folder is the place's own.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ruta"));
        command
            .env_clear()
            .env("RUTA_DATA_DIR", self.data_dir())
            .env("RUTA_NOW", self.now)
            .env("RUTA_LANG", self.language)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .args(arguments);
        command
    }

    /// Runs the command.
    pub(crate) fn ruta(&self, arguments: &[&str]) -> Run {
        Run::new(
            arguments,
            &self.command(arguments).output().expect("ruta starts"),
        )
    }

    /// Runs the command with this text on stdin.
    pub(crate) fn ruta_reads(&self, arguments: &[&str], input: &str) -> Run {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("ruta starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = input.to_owned();
        let writer = std::thread::spawn(move || {
            // A command that refuses early need not read to the end.
            let _ = stdin.write_all(input.as_bytes());
        });
        let output = child.wait_with_output().expect("ruta ends");
        writer.join().expect("the writer ends");
        Run::new(arguments, &output)
    }

    /// Returns the folder of the data.
    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Returns the path of a file in the place.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the place.
    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("a writable file");
    }

    /// Reads a file of the place.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("a readable file")
    }
}

/// What a run left behind.
#[must_use = "say how the run has to end"]
pub(crate) struct Run {
    command: String,
    /// The exit status.
    pub(crate) status: Option<i32>,
    /// What it wrote to stdout.
    pub(crate) stdout: String,
    /// What it wrote to stderr.
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn new(arguments: &[&str], output: &Output) -> Self {
        Self {
            command: format!("ruta {}", arguments.join(" ")),
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout.clone()).expect("text on stdout"),
            stderr: String::from_utf8(output.stderr.clone()).expect("text on stderr"),
        }
    }

    /// Demands status 0 and nothing on stderr, and returns stdout.
    #[track_caller]
    pub(crate) fn fine(&self) -> &str {
        assert_eq!(self.status, Some(0), "{}: {}", self.command, self.stderr);
        assert_eq!(self.stderr, "", "{}", self.command);
        &self.stdout
    }

    /// Demands status 0, and returns the one JSON document on stdout.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        self.fine();
        self.document()
    }

    /// Returns the one JSON document on stdout, however the run ended.
    #[track_caller]
    pub(crate) fn document(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}: {}", self.command, self.stdout))
    }

    /// Demands this status and an error of this code on stderr; returns stderr.
    #[track_caller]
    pub(crate) fn fails(&self, status: i32, code: &str) -> &str {
        let Self {
            command,
            stderr,
            stdout,
            ..
        } = self;
        assert_eq!(self.status, Some(status), "{command}: {stderr}{stdout}");
        let first = stderr.lines().next().unwrap_or_default();
        assert!(
            first.starts_with(&format!("error[{code}]: ")),
            "{command}: {stderr}"
        );
        stderr
    }

    /// Demands the same of a run with `--json`, and the error as a document on stdout.
    #[track_caller]
    pub(crate) fn fails_in_json(&self, status: i32, code: &str) -> Value {
        self.fails(status, code);
        let error = self.document()["error"].clone();
        assert_eq!(error["code"], code, "{}", self.command);
        assert!(error["message"].is_string(), "{}: {error}", self.command);
        assert!(
            error["hint"].is_string() || error["hint"].is_null(),
            "{}: {error}",
            self.command
        );
        error
    }
}
