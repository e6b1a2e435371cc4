//! Every error has its words in both languages.

use std::path::PathBuf;

use ruta_app::texts::Texts;
use ruta_app::wire::Language;
use ruta_app::{AppError, CaldavTrouble};
use ruta_caldav::{CaldavError, KeyringError};
use ruta_calendar::ReadError;
use ruta_core::holidays::UnknownRegion;
use ruta_core::plan::ProblemError;
use ruta_core::time::{TimeError, UnknownZone, WindowError};
use ruta_feed::DoorError;
use ruta_store::StoreError;

fn some() -> String {
    "SOMETHING".to_owned()
}

/// Returns one error of the store of each kind.
fn stored() -> [StoreError; 17] {
    let path = || PathBuf::from("SOMETHING");
    [
        StoreError::Folder {
            path: path(),
            kind: std::io::ErrorKind::Other,
            reason: some(),
        },
        StoreError::ReadOnly(path()),
        StoreError::Locked(path()),
        StoreError::DiskFull(path()),
        StoreError::NotADatabase(path()),
        StoreError::TooNew {
            path: path(),
            found: 2,
            known: 1,
        },
        StoreError::Damaged(some()),
        StoreError::UnknownBackup(some()),
        StoreError::UnknownVersion(9),
        StoreError::NothingToUndo,
        StoreError::NothingToRedo,
        StoreError::ArchiveSyntax {
            line: 7,
            column: 9,
            ends: false,
        },
        StoreError::NotAnArchive,
        StoreError::ArchiveTooNew {
            found: some(),
            known: some(),
        },
        StoreError::ArchiveContent {
            place: some(),
            reason: some(),
        },
        StoreError::NotEmpty(path()),
        StoreError::Other(some()),
    ]
}

/// Returns the errors of the day.
fn of_the_day() -> Vec<AppError> {
    vec![
        AppError::TimerOn {
            id: some(),
            title: some(),
        },
        AppError::TimerOff,
        AppError::UnknownRemedy {
            name: some(),
            known: vec![some()],
        },
        AppError::NothingShort,
        AppError::NothingSuggested,
        AppError::NotARemedy(some()),
        AppError::NothingOpen,
        AppError::NothingAhead,
        AppError::NotStuck(some()),
        AppError::NotPossible(some()),
    ]
}

/// Returns the errors of calendars that are opened to others or read back.
fn of_calendars() -> Vec<AppError> {
    vec![
        AppError::NothingToTakeBack,
        AppError::ManyGone { gone: 9, all: 20 },
        AppError::Feed(DoorError::Taken(7882)),
        AppError::Feed(DoorError::Refused {
            port: 80,
            kind: std::io::ErrorKind::PermissionDenied,
            reason: some(),
        }),
    ]
}

/// Returns one trouble with a calendar server of each kind.
fn troubles() -> Vec<CaldavTrouble> {
    let (host, reason) = (some, some);
    let server = [
        CaldavError::NoAddress(some()),
        CaldavError::PasswordInAddress,
        CaldavError::NotEncrypted(some()),
        CaldavError::Unreachable {
            host: host(),
            reason: reason(),
        },
        CaldavError::Silent(some()),
        CaldavError::Untrusted {
            host: host(),
            reason: reason(),
        },
        CaldavError::Unauthorized(some()),
        CaldavError::Gone(some()),
        CaldavError::Changed(some()),
        CaldavError::Refused {
            host: host(),
            status: 507,
        },
        CaldavError::Garbage {
            host: host(),
            reason: reason(),
        },
        CaldavError::CannotMake {
            known: vec![some()],
        },
        CaldavError::NoSuchCalendar {
            name: some(),
            known: vec![some()],
        },
    ];
    let others = [
        CaldavTrouble::Keyring(KeyringError::Unavailable(some())),
        CaldavTrouble::NotConnected,
        CaldavTrouble::NoPassword {
            user: some(),
            host: some(),
        },
        CaldavTrouble::CalendarGone(some()),
        CaldavTrouble::MassDeletion { gone: 9, all: 20 },
    ];
    server
        .map(CaldavTrouble::Server)
        .into_iter()
        .chain(others)
        .collect()
}

/// Returns one error of each kind that speaks of hours.
fn of_hours() -> Vec<AppError> {
    let windows = [
        WindowError::NotAWindow(some()),
        WindowError::EndsBeforeStart(some()),
        WindowError::NotADay(some()),
        WindowError::NoWindow(some()),
        WindowError::WindowsAndHours(some()),
        WindowError::NotHours(some()),
    ];
    let others = [
        AppError::ProfilesOverlap {
            name: some(),
            other: some(),
            on: some(),
        },
        AppError::UnknownProfile {
            name: some(),
            known: vec![some()],
        },
        AppError::ProfileName(some()),
        AppError::Region(UnknownRegion(some())),
        AppError::WakingOverMidnight(some()),
    ];
    let windows = windows.map(AppError::Window);
    windows.into_iter().chain(others).collect()
}

/// Returns one error of each kind.
fn errors() -> Vec<AppError> {
    let path = || PathBuf::from("SOMETHING");
    let known = || vec![some()];
    let times = [
        TimeError::NotAnInstant(some()),
        TimeError::NotADate(some()),
        TimeError::OutOfRange(some()),
    ];
    let calendars = [
        ReadError::Empty,
        ReadError::NoCalendar,
        ReadError::NoEvents,
        ReadError::TooLarge,
    ];
    let others = [
        AppError::Roadmap(Vec::new()),
        AppError::NoRoadmap,
        AppError::NoAvailability,
        AppError::NoPlan,
        AppError::UnknownSample {
            name: some(),
            known: known(),
        },
        AppError::UnknownGroup {
            group: some(),
            known: known(),
        },
        AppError::UnknownOption {
            group: some(),
            option: some(),
            known: known(),
        },
        AppError::UnknownSession(some()),
        AppError::UnknownPolicy {
            policy: some(),
            known: known(),
        },
        AppError::UnknownResource(some()),
        AppError::UnknownTimeOff {
            from: some(),
            to: some(),
        },
        AppError::UnknownBusy {
            name: some(),
            known: known(),
        },
        AppError::NoName,
        AppError::Zone(UnknownZone(some())),
        AppError::EndsBeforeStart {
            from: some(),
            to: some(),
        },
        AppError::NotSevenDays(6),
        AppError::OutOfRange {
            name: "pace",
            value: 1,
            min: 30,
            max: 60,
        },
        AppError::Problem(ProblemError::DuplicateTask(some())),
        AppError::SessionOver(some()),
        AppError::SessionLogged(some()),
        AppError::NotPinned(some()),
        AppError::InThePast(some()),
        AppError::EndWithoutStart,
        AppError::OntoPinned {
            title: some(),
            at: some(),
        },
        AppError::LongerThanTask {
            title: some(),
            left: some(),
        },
        AppError::MinutesMissing,
        AppError::MinutesUnasked,
        AppError::GradeUnasked,
        AppError::NothingToExport,
        AppError::CalendarWrong(some()),
        AppError::NotRead {
            path: path(),
            kind: std::io::ErrorKind::NotFound,
            reason: some(),
        },
        AppError::NotWritten {
            path: path(),
            kind: std::io::ErrorKind::Other,
            reason: some(),
        },
    ];
    let stored = stored().into_iter().map(AppError::Store);
    let times = times.into_iter().map(AppError::Time);
    let calendars = calendars.into_iter().map(AppError::CalendarUnreadable);
    stored
        .chain(of_hours())
        .chain(times)
        .chain(calendars)
        .chain(others)
        .chain(of_the_day())
        .chain(of_calendars())
        .collect()
}

#[test]
fn every_error_has_its_words_in_both_languages() {
    for language in [Language::Es, Language::En] {
        let texts = Texts::new(language);
        let troubles = troubles().into_iter().map(AppError::Caldav);
        for error in errors().into_iter().chain(troubles) {
            let words = error.in_words(&texts);
            for text in [Some(&words.message), words.hint.as_ref()]
                .into_iter()
                .flatten()
            {
                // A key without a text shows as itself, a value without a text in braces.
                assert!(text.contains(' '), "{language:?} {}: {text}", words.code);
                assert!(
                    !text.contains(['{', '}', '$']),
                    "{language:?} {}: {text}",
                    words.code
                );
                assert!(
                    !text.contains("unreadable-"),
                    "{language:?} {}: {text}",
                    words.code
                );
            }
        }
    }
}
