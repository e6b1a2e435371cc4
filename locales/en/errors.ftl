# What went wrong (`error-…`) and what to do about it (`hint-…`): on the command line and in the window.

# The data folder cannot be made or read; what the system says.
error-data-folder = The folder { $path } cannot be used: { $reason }.

# What to do about it: the data folder cannot be made or read; what the system says.
hint-data-folder = Choose another one with --data-dir, or set RUTA_DATA_DIR.

# The database or its folder cannot be written.
error-read-only = { $path } cannot be written.

# What to do about it: the database or its folder cannot be written.
hint-read-only = Check who owns the folder and whether its disk can be written. Your plan is as it was.

# Another program holds the database.
error-database-locked = Another program is writing to { $path }.

# What to do about it: another program holds the database.
hint-database-locked = Wait until it is done and try again. Your plan is as it was.

# The disk is full.
error-disk-full = There is no room left to write { $path }.

# What to do about it: the disk is full.
hint-disk-full = Make room on the disk and try again. Your plan is as it was.

# The file is no database of Ruta.
error-not-a-database = { $path } is not a database of Ruta.

# What to do about it: the file is no database of Ruta.
hint-not-a-database = Move the file away, or choose another folder with --data-dir. Ruta has not touched it.

# A newer Ruta made the database.
error-database-too-new = A newer Ruta made { $path } (version { $found }; this one knows { $known }).

# What to do about it: a newer Ruta made the database.
hint-database-too-new = Update Ruta. The file has not been touched.

# What is stored contradicts itself; in the database's own words.
error-database-damaged = The database is damaged: { $detail }.

# What to do about it: what is stored contradicts itself; in the database's own words.
hint-database-damaged = Look for a copy with `ruta backup list` and put it back with `ruta backup restore`.

# There is no backup of that id.
error-unknown-backup = There is no backup "{ $id }".

# What to do about it: there is no backup of that id.
hint-unknown-backup = `ruta backup list` shows them all.

# There is no plan version of that number.
error-unknown-version = There is no plan version { $version }.

# What to do about it: there is no plan version of that number.
hint-unknown-version = `ruta history` shows them all.

# Nothing is left to undo.
error-nothing-to-undo = There is nothing to undo.

# Nothing is left to redo.
error-nothing-to-redo = There is nothing to redo.

# SQLite refused for another reason; in its own words.
error-database = The database refused: { $detail }.

# What to do about it: sQLite refused for another reason; in its own words.
hint-database = `ruta doctor` checks whether it is whole. Your plan is as it was.

# A roadmap file has problems, which are listed beside this.
error-roadmap-problems = { $count ->
    [one] The roadmap has a problem.
   *[other] The roadmap has { $count } problems.
 }

# What to do about it: a roadmap file has problems, which are listed beside this.
hint-roadmap-problems = `ruta roadmap check FILE` shows each with its line. Nothing was taken in.

# There is no roadmap yet.
error-no-roadmap = There is no roadmap yet.

# What to do about it: there is no roadmap yet.
hint-no-roadmap = `ruta roadmap import` takes in the one that ships with Ruta.

# There are no weekly hours yet.
error-no-availability = There are no weekly hours yet.

# What to do about it: there are no weekly hours yet.
hint-no-availability = Say when you can study, for example: ruta availability set "mon-fri 19:00-21:00".

# There is no plan yet.
error-no-plan = There is no plan yet.

# What to do about it: there is no plan yet.
hint-no-plan = Make one, for example: ruta plan --start 2026-01-12.

# The roadmap has no such choose-one group.
error-unknown-group = There is no choice "{ $group }" in your roadmap.

# What to do about it: the roadmap has no such choose-one group.
hint-unknown-group = These are known: { $known }.

# The choose-one group has no such option.
error-unknown-option = "{ $group }" has no option "{ $option }".

# What to do about it: the choose-one group has no such option.
hint-unknown-option = These are known: { $known }.

# The plan has no such session.
error-unknown-session = There is no session "{ $id }" in the plan.

# What to do about it: the plan has no such session.
hint-unknown-session = `ruta sessions` shows them all.

# There is no such way back.
error-unknown-policy = There is no policy "{ $policy }".

# What to do about it: there is no such way back.
hint-unknown-policy = These are known: { $known }.

# The roadmap has no such resource with an address.
error-unknown-resource = There is no resource "{ $id }" to open.

# No time off has these dates.
error-unknown-time-off = There is no time off from { $from } to { $to }.

# What to do about it: no time off has these dates.
hint-unknown-time-off = `ruta availability show` lists your time off.

# No roadmap of this name comes with Ruta.
error-unknown-sample = No roadmap called "{ $name }" comes with Ruta.

# What to do about it: no roadmap of this name comes with Ruta.
hint-unknown-sample = `ruta roadmap samples` lists them: { $known }.

# There is no such busy calendar.
error-unknown-busy-calendar = There is no busy calendar "{ $name }".

# What to do about it: there is no such busy calendar.
hint-unknown-busy-calendar = `ruta busy list` shows them all.

# A busy calendar was given no name.
error-no-name = The calendar needs a name.

# What to do about it: a busy calendar was given no name.
hint-no-name = Give it one with --name.

# There is no such time zone.
error-unknown-zone = "{ $zone }" is no time zone.

# What to do about it: there is no such time zone.
hint-unknown-zone = Zones have names such as Europe/Madrid or America/Mexico_City.

# A text is no window of time.
error-not-a-window = "{ $text }" is no stretch of time.

# What to do about it: a text is no window of time.
hint-not-a-window = Write it like 19:00-21:00.

# A window ends before it starts.
error-window-ends-before-start = The stretch "{ $text }" ends before it starts.

# What to do about it: a window ends before it starts.
hint-window-ends-before-start = The start comes first. Past midnight, as in 22:00-01:00, twelve hours are the most.

# A text is no day of the week.
error-not-a-day = "{ $text }" is no day of the week.

# What to do about it: a text is no day of the week.
hint-not-a-day = The days are mon, tue, wed, thu, fri, sat and sun.

# A day stands without a window.
error-no-window = "{ $text }" names a day but no time.

# What to do about it: a day stands without a window.
hint-no-window = Write it like mon 19:00-21:00.

# A day has both times and hours.
error-windows-and-hours = "{ $text }" gives a day both times and hours.

# What to do about it: a day has both times and hours.
hint-windows-and-hours = A day has times such as 10:00-13:00, or hours such as 6h.

# Hours of a day that cannot be.
error-not-hours = "{ $text }" are no hours of a day.

# What to do about it: hours of a day that cannot be.
hint-not-hours = Write them like 6h, 1h30 or 90min, up to 24h.

# Two profiles share a date.
error-profiles-overlap = "{ $name }" and "{ $other }" would both hold on { $on }.

# What to do about it: two profiles share a date.
hint-profiles-overlap = Change the dates of one of them.

# No profile has this name.
error-unknown-profile = There is no profile "{ $name }".

# What to do about it: no profile has this name.
hint-unknown-profile = `ruta availability profile list` shows them all.

# A profile's name is empty or too long.
error-profile-name = "{ $text }" cannot be the name of a profile.

# What to do about it: a profile's name is empty or too long.
hint-profile-name = Use 1 to 60 letters on one line.

# There is no such country or region.
error-unknown-region = "{ $region }" is no country or region with public holidays.

# What to do about it: there is no such country or region.
hint-unknown-region = Codes look like ES or ES-MD; `ruta availability holidays regions` lists them.

# Waking hours go past midnight.
error-waking-over-midnight = The waking hours { $text } go past midnight.

# What to do about it: waking hours go past midnight.
hint-waking-over-midnight = They can end at 24:00 at the latest.

# A text is no time with an offset.
error-not-an-instant = "{ $text }" is no time.

# What to do about it: a text is no time with an offset.
hint-not-an-instant = Write it like 2026-01-12T19:00:00+01:00.

# A text is no date.
error-not-a-date = "{ $text }" is no date.

# What to do about it: a text is no date.
hint-not-a-date = Write it like 2026-01-12.

# A year lies outside what can be planned.
error-year-out-of-range = "{ $text }" lies outside the years 1973 to 2899.

# A period ends before it starts.
error-ends-before-start = { $to } is before { $from }.

# What to do about it: a period ends before it starts.
hint-ends-before-start = The start comes first, then the end.

# The weekly hours are not seven lists; only a faulty program can cause it.
error-not-seven-days = Weekly hours are seven lists, Monday first; there are { $count }.

# A number lies outside its range; its name is that of a flag or field.
error-out-of-range = "{ $name }" is { $value }; it can be { $min } to { $max }.

# The planner finds a contradiction in what is stored.
error-contradiction = What is stored contradicts itself: { $detail }.

# What to do about it: the planner finds a contradiction in what is stored.
hint-contradiction = `ruta doctor` says more.

# A session that has ended cannot be fixed or moved.
error-session-over = Session { $id } is over.

# What to do about it: a session that has ended cannot be fixed or moved.
hint-session-over = Say what became of it with `ruta log`, and let `ruta replan` find its work another place.

# A session with a log cannot be fixed or moved.
error-session-logged = You already said what became of session { $id }.

# What to do about it: a session with a log cannot be fixed or moved.
hint-session-logged = Only sessions that lie ahead can be moved.

# A session that is not fixed cannot be let go.
error-not-pinned = Session { $id } is not fixed.

# A session cannot be moved into the past.
error-in-the-past = { $at } is in the past.

# What to do about it: a session cannot be moved into the past.
hint-in-the-past = Choose a time that lies ahead.

# A session was given an end and no start.
error-end-without-start = An end needs a start.

# What to do about it: a session was given an end and no start.
hint-end-without-start = Give both: --start and --end.

# A session was moved onto a fixed one.
error-onto-pinned = "{ $title }" is fixed there ({ $at }).

# What to do about it: a session was moved onto a fixed one.
hint-onto-pinned = Choose another time, or let the other session go first.

# A session was made longer than what is left of its work.
error-longer-than-task = Only { $left } are left of "{ $title }".

# What to do about it: a session was made longer than what is left of its work.
hint-longer-than-task = Make the session shorter.

# A session was done in part, but no minutes were given.
error-minutes-missing = Done in part needs the minutes.

# What to do about it: a session was done in part, but no minutes were given.
hint-minutes-missing = For example: ruta log s1 partial --minutes 40.

# Minutes were given where they mean nothing.
error-minutes-unasked = Only a session done in part takes minutes.

# A grade was given where it means nothing.
error-grade-unasked = Only a review that was done takes a grade.

# A busy calendar cannot be read; why.
error-calendar-unreadable = The calendar cannot be read: { $detail }.

# What to do about it: a busy calendar cannot be read; why.
hint-calendar-unreadable = Export it from your calendar program as an .ics file. Nothing was changed.

# There is nothing to export.
error-nothing-to-export = There is nothing to export.

# What to do about it: there is nothing to export.
hint-nothing-to-export = No file was written.

# The calendar file would break a rule; a fault of Ruta.
error-calendar-wrong = The calendar file would be wrong, so it was not written: { $detail }.

# What to do about it: the calendar file would break a rule; a fault of Ruta.
hint-calendar-wrong = This is a fault of Ruta; please report it.

# A file cannot be written; what the system says.
error-not-written = { $path } cannot be written: { $reason }.

# What to do about it: a file cannot be written; what the system says.
hint-not-written = Choose another place. The file is as it was.

# What the operating system refuses: the reason in the errors that have one.

# A file or a folder does not exist.
system-not-found = it does not exist

# The user may not.
system-permission-denied = you have no permission

# Something else has that name.
system-already-exists = something else has that name

# It is a folder and no file.
system-is-a-folder = it is a folder

# A part of the path is a file.
system-not-a-folder = a part of its path is no folder

# The disk is full.
system-storage-full = there is no room left on the disk

# The disk cannot be written.
system-read-only-disk = the disk is read-only

# The name is too long or cannot be.
system-invalid-name = that name does not serve

# A task's id that neither the roadmap nor the learner's own tasks have.
error-unknown-task = There is no item, project or task "{ $id }".

# What to do about it: an unknown task.
hint-unknown-task = `ruta roadmap show` lists the ids.

# An id that no item, topic or project has.
error-unknown-part = There is no item, topic or project "{ $id }".

# What to do about it: an unknown part.
hint-unknown-part = `ruta roadmap show` lists the ids.

# A level's id that the roadmap does not have.
error-unknown-level = There is no level "{ $level }".

# What to do about it: an unknown level.
hint-unknown-level = The levels are: { $known }.

# A range of time with its ends turned round.
error-range-reversed = The range is turned round: { $min } is more than { $max }.

# What to do about it: a range turned round.
hint-range-reversed = Write the fewest first, then the most.

# Two parts that do not stand beside each other, so that one cannot be put in order with the other; titles.
error-not-siblings = "{ $title }" and "{ $other }" do not stand beside each other.

# What to do about it: parts that are not beside each other.
hint-not-siblings = Items move inside their topic, topics and projects inside their level, a task of your own behind another part.

# A part would come before what it builds on; titles.
error-builds-on = "{ $title }" builds on "{ $needs }", so "{ $needs }" comes first.

# What to do about it: a part that would come before what it builds on.
hint-builds-on = Move both, or mark what you know already with `ruta know`.

# Only tasks of one's own can be removed; a title.
error-not-yours = "{ $title }" belongs to the roadmap.

# What to do about it: a part of the roadmap cannot be removed.
hint-not-yours = `ruta drop` leaves it out of the plan.

# A task of one's own needs a title.
error-no-title = A task needs a title.

# Due dates cannot be spread where nothing is left to do or no date is known.
error-nothing-to-spread = There is nothing to spread due dates over.

# What to do about it: due dates cannot be spread.
hint-nothing-to-spread = There must be work left, and a date to end by: `--until DATE`.

# An archive is no JSON, or it ends too early.
error-archive-broken = { $ends ->
    [true] The archive ends too early, at line { $line }, column { $column }.
   *[other] The archive is broken at line { $line }, column { $column }.
 }

# What to do about it: a broken archive.
hint-archive-broken = Copy the file again, or write it anew with `ruta archive`.

# A JSON file that is no archive.
error-not-an-archive = The file is no archive of Ruta.

# What to do about it: a file that is no archive.
hint-not-an-archive = `ruta archive` writes one; for a roadmap there is `ruta roadmap import`.

# A newer Ruta wrote the archive.
error-archive-too-new = The archive has form { $found }; this Ruta reads up to { $known }.

# What to do about it: an archive that is too new.
hint-archive-too-new = Take a newer Ruta.

# An archive holds what cannot be; its place and what is wrong, in the database's own words.
error-archive-wrong = The archive cannot be right at { $place }: { $detail }.

# What to do about it: an archive that cannot be right.
hint-archive-wrong = Nothing was changed. Write the archive anew with `ruta archive`.

# An archive would take the place of what is stored.
error-not-empty = Something is stored already in { $path }.

# What to do about it: something is stored already.
hint-not-empty = `--replace` puts the archive in its place and backs it up first.

# `ruta availability suggest --apply` without a suggestion.
error-nothing-suggested = There are no other hours to suggest.

# `ruta ahead --apply`: nothing moves.
error-nothing-ahead = No later work can move forward: the free time before it is full, or kept empty as your reserve.

# What to do about it: there is no free time before the later work.
hint-nothing-ahead = More weekly hours or a smaller reserve make room: `ruta availability`, `ruta rules --reserve`.

# An item that is not asked about; its title.
error-not-stuck = "{ $title }" is not asked about: it was not missed three times, or you have answered already.

# What to do about it: what can be done about any item.
hint-not-stuck = `ruta stuck` lists what is asked. `ruta drop`, `ruta optional` and `ruta pin` serve at any time.

# An answer that an item has not; its title.
error-not-possible = That cannot be done about "{ $title }".

# What to do about it: what can be done about the item.
hint-not-possible = `ruta stuck` lists what can.
