//! Names the commands that the web side may call; each needs a permission in `capabilities/`.

use std::path::Path;

/// Every command, as `src/commands/` declares and `src/main.rs` registers them.
const COMMANDS: &[&str] = &[
    "add_busy_calendar",
    "add_task",
    "add_time_off",
    "ahead",
    "answer_stuck",
    "apply_ahead",
    "apply_proposal",
    "availability_view",
    "bootstrap",
    "caldav_connect",
    "caldav_disconnect",
    "caldav_status",
    "caldav_sync",
    "calendar",
    "edit_item",
    "export_calendar",
    "export_state",
    "exports",
    "history",
    "import_roadmap",
    "import_sample",
    "log_sessions",
    "make_plan",
    "make_remedied_plan",
    "open_data_folder",
    "open_resource",
    "order_part",
    "pause_timer",
    "pin_session",
    "plan_summary",
    "preview_plan",
    "progress",
    "proposals",
    "put_off_open",
    "redo",
    "regions",
    "remove_busy_calendar",
    "remove_holidays",
    "remove_profile",
    "remove_task",
    "remove_time_off",
    "restore",
    "resume_timer",
    "roadmap_view",
    "samples",
    "session_sheet",
    "set_choice",
    "set_day",
    "set_due",
    "set_elapsed_done",
    "set_holidays",
    "set_language",
    "set_profile",
    "set_rules",
    "set_theme",
    "set_waking",
    "set_weekly",
    "spread_dues",
    "start_timer",
    "stop_timer",
    "stuck",
    "today",
    "undo",
    "unpin_session",
];

fn main() {
    assert!(
        Path::new("../ui/dist/index.html").exists(),
        "ui/dist is missing: build the UI first with `npm ci --prefix ui && npm run build --prefix ui`, \
         or use `make run`, which does it"
    );
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the configuration and the capabilities are valid");
}
