# The window itself: its trouble, in its error banner, and the dialogs of the system.

# A file that the learner picked cannot be read; `reason` is what the system says or a text below.
desktop-unreadable-file = { $path } cannot be read: { $reason }
# The hint to it.
desktop-unreadable-file-hint = Pick another file, or check that you may read this one.
# A reason: the file holds bytes that are no text.
desktop-not-text = it is not UTF-8 text
# A reason: the file is larger than any roadmap or calendar that is read.
desktop-too-large = it is larger than { $megabytes } MB
# No browser or file manager answered.
desktop-cannot-open = { $what } cannot be opened: { $reason }
# The hint to it.
desktop-cannot-open-hint = Open it yourself in a browser or a file manager.
# The program does not know where its data lives.
desktop-no-data-dir = Ruta does not know where to keep its data.
# The hint to it.
desktop-no-data-dir-hint = Start it with --data-dir and a folder, or set RUTA_DATA_DIR.
# The clock that a script set cannot be read.
desktop-bad-clock = RUTA_NOW is "{ $value }", which is no time.
# The hint to it.
desktop-bad-clock-hint = It looks like 2026-01-12T08:00:00+01:00.
# Title of the dialog that opens a roadmap.
desktop-pick-roadmap = Pick a roadmap
# Title of the dialog that opens a busy calendar.
desktop-pick-calendar = Pick a busy calendar
# Title of the dialog that saves the calendar.
desktop-save-calendar = Save the calendar
# In the dialogs: which files are shown.
desktop-kind-roadmap = Roadmaps
# In the dialogs: which files are shown.
desktop-kind-calendar = Calendars (iCalendar)
# The desktop refuses to start Ruta at login, or to say whether it does; `reason` is what it says.
desktop-no-login = The start at login could not be changed: { $reason }
# The hint to it.
desktop-no-login-hint = Your desktop has a list of programs that start at login; add Ruta there.
# Title of a notification before a session; `time` is a duration such as 10 min.
reminder-title = { $title } in { $time }
# Title of a notification for a session that has begun.
reminder-title-now = { $title } has begun
# Text of a notification: the times of the session, and why it stands there, a sentence.
reminder-body = { $start }–{ $end }. { $reason }
# The title of the dialog that asks for a calendar file with the learner's changes.
desktop-pick-take-back = Take changes back from a calendar file
