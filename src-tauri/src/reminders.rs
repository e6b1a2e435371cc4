//! Notifications before a session, while the window is open; the alarm in the calendar is for when
//! it is not.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::desk::Desk;

/// How often the clock is read: a reminder is at most so late.
const EVERY: Duration = Duration::from_secs(20);

/// Reminds of sessions for as long as the program runs.
pub(crate) fn begin(app: AppHandle) {
    let Ok(mut seen) = app.state::<Desk>().run(|ruta| Ok(ruta.now())) else {
        return;
    };
    thread::spawn(move || {
        loop {
            thread::sleep(EVERY);
            let due = app.state::<Desk>().run(|ruta| {
                let now = ruta.now();
                Ok((ruta.reminders(seen)?, now))
            });
            // What cannot be read now is said by the pages; the next look sees to the rest.
            let Ok((reminders, now)) = due else { continue };
            seen = now;
            for reminder in reminders {
                let notification = app.notification().builder();
                // Where no desktop shows it, nobody is there to be told either.
                let _ = notification
                    .title(reminder.title)
                    .body(reminder.body)
                    .show();
            }
        }
    });
}
