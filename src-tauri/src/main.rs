//! The desktop shell of Ruta: a window over the use cases.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands every argument over"
)]
mod commands;
mod desk;
mod dialogs;
mod feeding;
mod news;
mod offered;
mod picked;
mod reminders;
mod renderer;
mod screen;
mod trouble;
mod window;

use std::path::Path;

use arguments::Arguments;
use desk::Desk;
use feeding::Feeding;
use news::Ears;
use offered::Offered;
use ruta_app::wire::{News, Theme};
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, WindowEvent, Wry};

fn main() {
    if let Some(text) = screen::missing() {
        give_up(text);
    }
    let automated = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    // A driver takes its pictures with the usual renderer only.
    if !automated {
        renderer::settle();
    }
    let arguments = Arguments::own();
    let at_login = arguments.at_login;
    let offered = Offered::default();
    offered.set(arguments.file);
    let mut builder = tauri::Builder::default();
    // Two windows on one data folder would show each other stale plans; tests start the app often
    // and close it from outside, so there every start is its own.
    if !automated {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            window::show(app);
            if let Some(file) = Arguments::read(words, Path::new(&folder)).file {
                offered::offer(app, file);
            }
        }));
        builder = builder.plugin(window::remembered());
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_autostart::init(
            tauri_plugin_autostart::MacosLauncher::LaunchAgent,
            Some(vec![arguments::AT_LOGIN]),
        ))
        .plugin(window::kept_home())
        .manage(Desk::open(arguments.data_dir))
        .manage(Feeding::default())
        .manage(commands::calendar_file::TakenFile::default())
        .manage(Ears::default())
        .manage(offered)
        .invoke_handler(answer())
        .setup(|app| {
            window::open(app.handle())?;
            // What cannot be read is said by the page; until then the desktop's theme will do.
            let start = app.state::<Desk>().run(|ruta| ruta.bootstrap());
            let theme = start.as_ref().map_or(Theme::System, |start| start.theme);
            window::dress(app.handle(), theme);
            app.state::<Feeding>().resume(&app.state::<Desk>());
            if let Ok(start) = start {
                window::zoom(app.handle(), start.preferences.zoom_percent);
            }
            reminders::begin(app.handle().clone());
            Ok(())
        })
        .on_window_event(|window, event| match event {
            WindowEvent::DragDrop(event) => offered::follow(window.app_handle(), event),
            WindowEvent::Focused(true) => came_to_front(window.app_handle()),
            _ => {}
        })
        .on_page_load(move |webview, load| {
            // A hidden window never paints, so it is shown as soon as its page stands.
            if load.event() == tauri::webview::PageLoadEvent::Finished {
                if at_login {
                    window::show_small(webview.app_handle());
                } else {
                    window::show(webview.app_handle());
                }
            }
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|_, _| {}),
        Err(error) => give_up(&format!(
            "error[window]: the window cannot be opened: {error}\n"
        )),
    }
}

/// Returns who answers the pages: every command by its name.
fn answer() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::availability::add_busy_calendar,
        commands::availability::add_time_off,
        commands::availability::availability_view,
        commands::availability::refresh_busy,
        commands::availability::regions,
        commands::availability::remove_busy_calendar,
        commands::availability::remove_holidays,
        commands::availability::remove_profile,
        commands::availability::remove_time_off,
        commands::availability::set_day,
        commands::availability::set_holidays,
        commands::availability::set_profile,
        commands::availability::set_rules,
        commands::availability::set_waking,
        commands::availability::set_weekly,
        commands::caldav::caldav_automatic,
        commands::caldav::caldav_connect,
        commands::caldav::caldav_disconnect,
        commands::caldav::caldav_status,
        commands::caldav::caldav_sync,
        commands::calendar_file::export_calendar,
        commands::calendar_file::export_state,
        commands::calendar_file::exports,
        commands::calendar_file::preview_take_back,
        commands::calendar_file::take_back,
        commands::desktop::back_up,
        commands::desktop::backups,
        commands::desktop::keep_zone,
        commands::desktop::restore_backup,
        commands::desktop::set_preferences,
        commands::desktop::set_starts_at_login,
        commands::desktop::starts_at_login,
        commands::edits::add_task,
        commands::edits::edit_item,
        commands::edits::order_part,
        commands::edits::remove_task,
        commands::edits::set_due,
        commands::edits::spread_dues,
        commands::feed::close_feed,
        commands::feed::feed_state,
        commands::feed::open_feed,
        commands::history::history,
        commands::history::redo,
        commands::history::restore,
        commands::history::undo,
        commands::offered::hear,
        commands::offered::offered,
        commands::offered::refuse_offered,
        commands::offered::take_offered,
        commands::plan::ahead,
        commands::plan::apply_ahead,
        commands::plan::apply_proposal,
        commands::plan::make_plan,
        commands::plan::make_remedied_plan,
        commands::plan::plan_summary,
        commands::plan::preview_plan,
        commands::plan::proposals,
        commands::program::bootstrap,
        commands::program::open_data_folder,
        commands::program::set_language,
        commands::program::set_theme,
        commands::progress::progress,
        commands::roadmap::import_roadmap,
        commands::roadmap::import_sample,
        commands::roadmap::open_resource,
        commands::roadmap::roadmap_view,
        commands::roadmap::samples,
        commands::roadmap::set_choice,
        commands::sessions::calendar,
        commands::sessions::log_sessions,
        commands::sessions::pin_session,
        commands::sessions::session_sheet,
        commands::sessions::unpin_session,
        commands::today::answer_stuck,
        commands::today::pause_timer,
        commands::today::put_off_open,
        commands::today::resume_timer,
        commands::today::set_elapsed_done,
        commands::today::start_timer,
        commands::today::stop_timer,
        commands::today::stuck,
        commands::today::today,
    ]
}

/// Tells the pages that time has passed and the computer may have travelled.
fn came_to_front(app: &AppHandle) {
    let _ = app.state::<Desk>().run(|ruta| {
        ruta.notice_system_zone();
        Ok(())
    });
    news::tell(app, News::Front);
}

/// Says why there is no window, and ends.
fn give_up(text: &str) -> ! {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes());
    std::process::exit(1);
}
