# Headings of the command line's help.

# Help: the options in a usage line.
help-usage-options = [OPTIONS]

# Manual pages.

# `ruta man`: the heading of a section.
man-name = Name
# `ruta man`: the heading of a section.
man-synopsis = Synopsis
# `ruta man`: the heading of a section.
man-description = Description
# `ruta man`: the heading of a section.
man-version = Version

# Help: the names of values, as in `--start DATE`.

# A command.
value-command = COMMAND
# A date.
value-date = DATE
# A folder.
value-dir = DIR
# A file.
value-file = FILE
# Two dates.
value-from-to = FROM..TO
# How a review went.
value-grade = GRADE
# A choose-one group.
value-group = GROUP
# An id.
value-id = ID
# The language of a text.
value-language = LANGUAGE
# The number of an export.
value-number = NUMBER
# Minutes.
value-minutes = MINUTES
# Minutes of a week.
value-minutes-per-week = MINUTES_PER_WEEK
# A name.
value-name = NAME
# An option of a choose-one group.
value-option = OPTION
# A percentage.
value-percent = PERCENT
# A country or a region of one.
value-region = REGION
# What to do about an item that was missed again and again.
value-answer = ANSWER
# A proposal of `ruta replan`.
value-policy = POLICY
# A rule of reviews.
value-rule = RULE
# A shell.
value-shell = SHELL
# What became of a session.
value-status = STATUS
# A rule is kept or not.
value-switch = on|off
# A text.
value-text = TEXT
# An instant.
value-time = TIME
# A plan version.
value-version = VERSION
# A stretch of hours.
value-window = WINDOW
# Windows of a day.
value-windows = WINDOWS
# A time zone.
value-zone = ZONE
# An item of the roadmap.
value-item = ITEM
# A range of hours.
value-hours = HOURS
# An item, topic or project.
value-part = PART
# A title.
value-title = TITLE
# A level.
value-level = LEVEL

# The heading of the usage line, in every help.
help-heading-usage = Usage:
# The heading of the list of subcommands, in every help.
help-heading-commands = Commands
# The heading of what stands without a dash, in every help.
help-heading-arguments = Arguments
# The heading of what starts with a dash, in every help.
help-heading-options = Options
# The heading of the examples, in every long help.
help-heading-examples = Examples:

# Help of `ruta` itself, and of the options that every command takes.

# `ruta`.
help-ruta = Turns a learning roadmap and your free hours into a study calendar
# `ruta`, the long help.
help-ruta-more =
    A plan needs three things: a roadmap, the hours of your week, and the day you start.
    The commands and the desktop app share the same data.

    Exit status: 0 done; 1 the input or the state does not allow it; 2 wrong usage; 70 a bug.

    Environment: RUTA_DATA_DIR the folder of the data; RUTA_LANG the language, es or en;
    RUTA_NOW the clock, such as 2026-01-12T08:00:00+01:00; NO_COLOR no colours.
# `--data-dir`, everywhere.
help-ruta--data-dir = Keeps the data in this folder
# `--json`, everywhere.
help-ruta--json = Prints one JSON document instead of text
# `--help`, everywhere.
help-ruta--help = Shows this help; --help shows more than -h
# `--version`.
help-ruta--version = Shows the version

# Help of the roadmap commands.

# `ruta roadmap`.
help-ruta-roadmap = Checks, imports and shows roadmaps
# `ruta roadmap check`.
help-ruta-roadmap-check = Lists every problem of a roadmap file
# `ruta roadmap check`, the long help.
help-ruta-roadmap-check-more = Each problem is a line "FILE:LINE:COLUMN: error[CODE]: message". The exit status is 1 if there is one.
# `ruta roadmap check FILE`.
help-ruta-roadmap-check--file = The roadmap to check
# `ruta roadmap import`.
help-ruta-roadmap-import = Takes a roadmap into use
# `ruta roadmap import`, the long help.
help-ruta-roadmap-import-more = A changed version of the roadmap in use keeps your progress: what has the same id, or in Markdown the same titles, is the same work. The answer names what was added, changed and removed.
# `ruta roadmap import FILE`.
help-ruta-roadmap-import--file = The roadmap to import; without it, the one that ships with Ruta
# `ruta roadmap import --sample`.
help-ruta-roadmap-import--sample = Takes this roadmap of those that come with Ruta
# `ruta roadmap samples`.
help-ruta-roadmap-samples = Lists the roadmaps that come with Ruta
# `ruta roadmap show`.
help-ruta-roadmap-show = Shows the roadmap with hours, progress and choices
# `ruta choose`.
help-ruta-choose = Picks one option of a choose-one group
# `ruta choose`, the long help.
help-ruta-choose-more = The items of the other options become optional extras that are not planned. "ruta roadmap show" lists the groups.
# `ruta choose GROUP`.
help-ruta-choose--group = The group, such as framework
# `ruta choose GROUP OPTION`.
help-ruta-choose--option = The option, such as django
# `ruta choose GROUP --all`.
help-ruta-choose--all = Plans every option of the group again
# `ruta estimate`.
help-ruta-estimate = Gives an item your own range of hours
# `ruta estimate`, the long help.
help-ruta-estimate-more = The level's hours change by the difference, and the other items keep theirs. docs/estimates.md says how the plan follows.
# `ruta estimate ITEM`.
help-ruta-estimate--item = The item, project or task of your own, as "ruta roadmap show" lists it
# `ruta estimate ITEM HOURS`.
help-ruta-estimate--hours = From the fewest to the most, such as 3h-5h, 90m-2h or 4h
# `ruta estimate ITEM --reset`.
help-ruta-estimate--reset = Goes back to the roadmap's range
# `ruta know`.
help-ruta-know = Marks what you know already
# `ruta know`, the long help.
help-ruta-know-more = It counts as done without study: it takes no time, holds nothing up, and adds no studied minutes.
# `ruta know ITEM`.
help-ruta-know--item = The item, project or task of your own, as "ruta roadmap show" lists it
# `ruta know --undo`.
help-ruta-know--undo = Takes it back: it is to be learned
# `ruta optional`.
help-ruta-optional = Marks what may be left out when time is short
# `ruta optional`, the long help.
help-ruta-optional-more = It is planned like anything else; only "ruta replan --apply trim" leaves it out, as far as the dates ask for it.
# `ruta optional ITEM`.
help-ruta-optional--item = The item, project or task of your own, as "ruta roadmap show" lists it
# `ruta optional --undo`.
help-ruta-optional--undo = Takes it back: it must be planned
# `ruta drop`.
help-ruta-drop = Leaves an item out of the plan
# `ruta drop`, the long help.
help-ruta-drop-more = It takes no time and holds nothing up. What was logged of it stays.
# `ruta drop ITEM`.
help-ruta-drop--item = The item, project or task of your own, as "ruta roadmap show" lists it
# `ruta drop --undo`.
help-ruta-drop--undo = Takes it into the plan again
# `ruta order`.
help-ruta-order = Moves an item, topic or project before or behind another
# `ruta order`, the long help.
help-ruta-order-more = Items move inside their topic, topics and projects inside their level. What a part builds on stays before it. A task of your own can go behind any item.
# `ruta order PART`.
help-ruta-order--part = What moves, as "ruta roadmap show --json" lists it
# `ruta order --before`.
help-ruta-order--before = Puts it right before this one
# `ruta order --after`.
help-ruta-order--after = Puts it right behind this one
# `ruta order --reset`.
help-ruta-order--reset = Puts it and those beside it where the roadmap has them
# `ruta task`.
help-ruta-task = Adds and removes tasks of your own
# `ruta task add`.
help-ruta-task-add = Adds a task of your own
# `ruta task add TITLE`.
help-ruta-task-add--title = What it is called
# `ruta task add --hours`.
help-ruta-task-add--hours = How long it takes, such as 3-5, 90m-2h or 4h
# `ruta task add --level`.
help-ruta-task-add--level = Its level; without it, that of what it follows, or the one you are in
# `ruta task add --after`.
help-ruta-task-add--after = What must be done first
# `ruta task remove`.
help-ruta-task-remove = Removes a task of your own
# `ruta task remove ID`.
help-ruta-task-remove--id = The task, as "ruta roadmap show" lists it
# `ruta due`.
help-ruta-due = Sets until when a level is on time
# `ruta due`, the long help.
help-ruta-due-more = Without a date of yours a level is due after its months. A deadline of the whole plan (ruta plan --deadline) holds besides.
# `ruta due LEVEL`.
help-ruta-due--level = The level, as "ruta roadmap show --json" lists it
# `ruta due LEVEL DATE`.
help-ruta-due--date = The last day on which it is on time, YYYY-MM-DD
# `ruta due --none`.
help-ruta-due--none = Gives the level no date of its own
# `ruta due --reset`.
help-ruta-due--reset = Goes back to the date that the months come to
# `ruta due --spread`.
help-ruta-due--spread = Spreads the dates of all levels over your free time, by the work of each
# `ruta due --spread --until`.
help-ruta-due--until = The last date; without it, the deadline, or the last date as it is

# Help of the availability commands. Days may be written in either language.

# `ruta availability`.
help-ruta-availability = Sets and shows when there is time to study
# `ruta availability set`.
help-ruta-availability-set = Replaces the usual week
# `ruta availability set`, the long help.
help-ruta-availability-set-more =
    Name a day (mon, tue, wed, thu, fri, sat, sun) or a range (mon-fri), then one or more times separated by commas, or hours such as 6h.
    Times are those of the plan's zone; 24:00 may end one. A time past midnight, such as "fri 22:00-01:00", belongs to the day it starts on and lasts twelve hours at most.
    Hours are planned whenever you are awake (ruta availability waking): so many on that date at most, with what goes on past midnight from the evening before.
# `ruta availability set WINDOW`.
help-ruta-availability-set--windows = A day and its times or hours, such as "mon 19:00-21:00", "sat 10:00-13:00, 16:00-18:00" or "sun 6h"
# `ruta availability set --zone`.
help-ruta-availability-set--zone = Sets the plan's time zone, such as Europe/Madrid; alone, it keeps the windows
# `ruta availability day`.
help-ruta-availability-day = Gives one date time of its own
# `ruta availability day`, the long help.
help-ruta-availability-day-more = They hold instead of those of its weekday. Without any there is no study that day.
# `ruta availability day DATE`.
help-ruta-availability-day--date = The date, YYYY-MM-DD
# `ruta availability day DATE WINDOW`.
help-ruta-availability-day--windows = Times of that date, such as "10:00-12:00", or hours, such as 6h
# `ruta availability day DATE --usual`.
help-ruta-availability-day--usual = Gives the date the windows of its weekday again
# `ruta availability off`.
help-ruta-availability-off = Takes days off
# `ruta availability off FROM..TO`.
help-ruta-availability-off--period = The days, FROM..TO, both included, or a single date
# `ruta availability off --note`.
help-ruta-availability-off--note = Says what the time off is
# `ruta availability off --remove`.
help-ruta-availability-off--remove = Takes this time off away again
# `ruta availability profile`.
help-ruta-availability-profile = Keeps other weeks for a season, such as term or summer
# `ruta availability profile`, the long help.
help-ruta-availability-profile-more = Between its dates a profile holds instead of the usual week. Two profiles never share a date; single dates and time off still come first.
# `ruta availability profile add`.
help-ruta-availability-profile-add = Stores the week of a season
# `ruta availability profile add`, the long help.
help-ruta-availability-profile-add-more = The same name again replaces it. Without any time there is no study in that season.
# `ruta availability profile add NAME`.
help-ruta-availability-profile-add--name = What it is called, such as summer
# `ruta availability profile add --from`.
help-ruta-availability-profile-add--from = The first day
# `ruta availability profile add --to`.
help-ruta-availability-profile-add--to = The last day
# `ruta availability profile add WINDOWS`.
help-ruta-availability-profile-add--windows = Days with their times or hours, as in "ruta availability set"
# `ruta availability profile list`.
help-ruta-availability-profile-list = Lists the profiles
# `ruta availability profile remove`.
help-ruta-availability-profile-remove = Takes a profile away; the usual week holds again
# `ruta availability profile remove NAME`.
help-ruta-availability-profile-remove--name = The profile's name
# `ruta availability holidays`.
help-ruta-availability-holidays = Keeps the public holidays of a country or region free
# `ruta availability holidays`, the long help.
help-ruta-availability-holidays-more =
    They come with Ruta, for 2025 to 2036; days of single towns are not among them. Days that follow the moon are estimated, and say so.
    A single date with times of its own has study in spite of a holiday.
# `ruta availability holidays REGION`.
help-ruta-availability-holidays--region = The code of a country or region, such as ES or ES-MD
# `ruta availability holidays --study`.
help-ruta-availability-holidays--study = Shows them, with study as on any other day
# `ruta availability holidays --free`.
help-ruta-availability-holidays--free = Keeps them free of study again, as at first
# `ruta availability holidays --off`.
help-ruta-availability-holidays--off = Counts no holidays any more
# `ruta availability holidays list`.
help-ruta-availability-holidays-list = Lists the holidays of the coming year
# `ruta availability holidays regions`.
help-ruta-availability-holidays-regions = Lists countries and regions with their codes
# `ruta availability holidays regions TEXT`.
help-ruta-availability-holidays-regions--text = A part of a name or a code
# `ruta availability waking`.
help-ruta-availability-waking = Says when you are awake
# `ruta availability waking`, the long help.
help-ruta-availability-waking-more = Days with hours instead of times, such as "sat 6h", are planned there. Usually 08:00-22:00.
# `ruta availability waking WINDOW`.
help-ruta-availability-waking--window = From when to when, such as 08:00-22:00
# `ruta availability suggest`.
help-ruta-availability-suggest = Holds your usual hours against those that you study in
# `ruta availability suggest`, the long help.
help-ruta-availability-suggest-more = Looks at the last twelve weeks, as far as they were usual ones with study. An hour that was planned in four of them and mostly not studied is suggested to go; one that you studied in three of them although it is not among your hours is suggested to come. Nothing changes without --apply.
# `ruta availability suggest --apply`.
help-ruta-availability-suggest--apply = Takes the suggested hours as the usual week
# `ruta availability show`.
help-ruta-availability-show = Shows your weeks, time off, holidays, busy time and the free hours of the next 26 weeks

# Help of the busy commands.

# `ruta busy`.
help-ruta-busy = Keeps the plan clear of your other calendars
# `ruta busy add`.
help-ruta-busy-add = Reads busy time from a calendar file
# `ruta busy add`, the long help.
help-ruta-busy-add-more = Events that cannot be read are skipped and named. Ruta's own events never count. Adding the same name again replaces what it held. A file that changes later is read again before each plan.
# `ruta busy add FILE`.
help-ruta-busy-add--file = The calendar file, in iCalendar format (.ics)
# `ruta busy add --name`.
help-ruta-busy-add--name = Names the calendar; without it, the file's name
# `ruta busy add --all-day`.
help-ruta-busy-add--all-day = Counts every all-day event, not only those marked as busy
# `ruta busy list`.
help-ruta-busy-list = Lists the busy calendars
# `ruta busy remove`.
help-ruta-busy-remove = Forgets a busy calendar
# `ruta busy remove NAME`.
help-ruta-busy-remove--name = The calendar's name

# Help of the plan commands.

# `ruta plan`.
help-ruta-plan = Makes the plan and stores it
# `ruta plan`, the long help.
help-ruta-plan-more = Shows the finish, the date of each level, the hours of each week, and what did not fit and why. What is logged counts; pinned sessions stay. Options that are left out keep their value.
# `ruta plan --start`.
help-ruta-plan--start = The first day of study, YYYY-MM-DD
# `ruta plan --deadline`.
help-ruta-plan--deadline = The last day, YYYY-MM-DD; "none" takes it away
# `ruta plan --pace`.
help-ruta-plan--pace = At most so many minutes a week; 0 takes the limit away
# `ruta plan --confidence`.
help-ruta-plan--confidence = How sure the hours shall be enough, in percent, 50 to 95 [usually 70]
# `ruta plan --dry-run`.
help-ruta-plan--dry-run = Shows the plan and stores nothing
# `ruta rules`.
help-ruta-rules = Shows and sets how sessions are cut and the rules of learning
# `ruta rules`, the long help.
help-ruta-rules-more = Without options it shows them. They count from the next plan or replan on. docs/learning.md says what each rule rests on.
# `ruta rules --min-session`.
help-ruta-rules--min-session = The shortest session, in minutes
# `ruta rules --max-session`.
help-ruta-rules--max-session = The longest session, in minutes
# `ruta rules --break`.
help-ruta-rules--pause = The pause between two sessions, in minutes
# `ruta rules --day`.
help-ruta-rules--day = At most so many minutes of study a day; none for no limit
# `ruta rules --buffer-before`.
help-ruta-rules--buffer-before = What stays free before a busy event, in minutes
# `ruta rules --buffer-after`.
help-ruta-rules--buffer-after = What stays free after a busy event, in minutes
# `ruta rules --reserve`.
help-ruta-rules--reserve = The share of each week that stays empty, in percent
# `ruta rules --spacing`.
help-ruta-rules--spacing = Spreads items of over two hours over two days, of over six over three
# `ruta rules --reviews`.
help-ruta-rules--reviews = Recalls finished topics with the book closed, in at most 15 % of a week
# `ruta rules --review-rule`.
help-ruta-rules--review-rule = When a topic is recalled: ladder (after 2, 7, 21 and 60 days) or fsrs (by your grades)
# `ruta rules --interleaving`.
help-ruta-rules--interleaving = Practises a topic in turns with a sibling topic once both are introduced
# `ruta rules --few-topics`.
help-ruta-rules--few-topics = Studies at most three topics in a week where others can wait
# `ruta rules --late-projects`.
help-ruta-rules--late-projects = Starts projects once four fifths of the minutes of their level's items are done
# `ruta rules --project-blocks`.
help-ruta-rules--project-blocks = Gives projects sessions of 90 to 120 minutes where the windows allow
# `ruta rules --same-hours`.
help-ruta-rules--same-hours = Keeps a topic at its weekday and hour where that costs nothing
# `ruta sessions`.
help-ruta-sessions = Lists the sessions of the plan
# `ruta sessions --from`.
help-ruta-sessions--from = The first day, YYYY-MM-DD
# `ruta sessions --to`.
help-ruta-sessions--to = The last day, YYYY-MM-DD
# `ruta log`.
help-ruta-log = Says what happened to a session
# `ruta log`, the long help.
help-ruta-log-more = Saying it again replaces what was said. The next replan works with it; "ruta undo" does not touch it.
# `ruta log ID`.
help-ruta-log--id = The session's id, as "ruta sessions" shows it
# `ruta log ID STATUS`.
help-ruta-log--status = done, partial, missed, skipped; planned takes back what was said
# `ruta log ID partial --minutes`.
help-ruta-log--minutes = The minutes that were done, with partial
# `ruta log ID done --grade`.
help-ruta-log--grade = How a review went: failed (it comes back after two days), hard, good, easy [usually good]
# `ruta pin`.
help-ruta-pin = Fixes a session where it is, or moves it and fixes it there
# `ruta pin`, the long help.
help-ruta-pin-more = It may go onto another session or outside your free time; what it displaces is planned anew by the next replan. Times are RFC 3339, or wall time of the plan's zone.
# `ruta pin ID`.
help-ruta-pin--id = The session's id, as "ruta sessions" shows it
# `ruta pin --start`.
help-ruta-pin--start = Where it starts, such as 2026-02-02T19:00
# `ruta pin --end`.
help-ruta-pin--end = Where it ends; without it, it keeps its length
# `ruta unpin`.
help-ruta-unpin = Lets go of a fixed session
# `ruta unpin ID`.
help-ruta-unpin--id = The session's id, as "ruta sessions" shows it
# `ruta replan`.
help-ruta-replan = Proposes ways back after missed time, or takes one
# `ruta replan`, the long help.
help-ruta-replan-more = Without --apply nothing is stored. keep-calendar: every coming session that does not wait for missed work stays where it is. balanced: a quarter of what is coming changes at most. keep-deadlines: as little as possible behind its date. trim: optional work goes, as far as the dates ask for it. shift: everything that is open moves later.
# `ruta replan --apply`.
help-ruta-replan--apply = Stores this proposal: keep-calendar, balanced, keep-deadlines, trim or shift
# `ruta replan --gentle`.
help-ruta-replan--gentle = Begins with a gentle week: 70 % of the usual hours and a short look back at the topic that was open
# `ruta forecast`.
help-ruta-forecast = Tells when you will be done, as a range
# `ruta forecast`, the long help.
help-ruta-forecast-more = Learns from what you logged how long tasks take you and which weeks you study in, and walks your free time ahead in thousands of futures. It holds if you keep going; docs/forecast.md says what is assumed.
# `ruta history`.
help-ruta-history = Lists the versions of the plan
# `ruta undo`.
help-ruta-undo = Takes back the last change
# `ruta undo`, the long help.
help-ruta-undo-more = Changes of roadmap, choices, availability and plan are taken back one at a time, also after a restart. What you logged stays.
# `ruta redo`.
help-ruta-redo = Brings back what undo took
# `ruta restore`.
help-ruta-restore = Brings back a version of the plan
# `ruta restore VERSION`.
help-ruta-restore--version = The number of the version, as "ruta history" shows it

# Help of the calendar and care commands.

# `ruta export`.
help-ruta-export = Writes the sessions as a calendar file
# `ruta export`, the long help.
help-ruta-export-more = Each session keeps its identity, so that importing a newer file moves events instead of doubling them. Where there is nothing to export, the file is left as it is and the exit status is 1.
# `ruta export FILE`.
help-ruta-export--file = The file to write, such as plan.ics
# `ruta export --changes`.
help-ruta-export--changes = Writes only what is new, changed or gone since the last export
# `ruta export --alarm`.
help-ruta-export--alarm = Adds an alarm so many minutes before each session
# `ruta export --utc`.
help-ruta-export--utc = Writes times in UTC, for programs that stumble over time zones
# `ruta export --level`.
help-ruta-export--level = Writes the sessions of one level alone
# `ruta export --session`.
help-ruta-export--session = Writes one session alone
# `ruta export --split`.
help-ruta-export--split = Writes FILE-1.ics, FILE-2.ics and so on, each below 900 kB, where one file would be larger; Google takes none of 1 MB
# `ruta export --lang`.
help-ruta-export--lang = The language of the events: es or en; without it, yours
# `ruta exports`.
help-ruta-exports = Lists what was exported when, and whether the file still says what the plan says
# `ruta exports NUMBER`.
help-ruta-exports--number = The number of an export: lists each session that it told, with its sequence
# `ruta backup`.
help-ruta-backup = Backs up the data
# `ruta backup list`.
help-ruta-backup-list = Lists the backups
# `ruta backup restore`.
help-ruta-backup-restore = Brings back a backup
# `ruta backup restore`, the long help.
help-ruta-backup-restore-more = What is there now is backed up first.
# `ruta backup restore ID`.
help-ruta-backup-restore--id = The backup's id, as "ruta backup list" shows it
# `ruta archive`.
help-ruta-archive = Writes the whole state into one JSON file
# `ruta archive`, the long help.
help-ruta-archive-more = Roadmaps, edits, hours, sessions with their calendar identity, what was logged, plan versions, what undo knows, what calendars hold. The backups themselves are not in it.
# `ruta archive FILE`.
help-ruta-archive--file = The file to write, such as ruta.json
# `ruta unarchive`.
help-ruta-unarchive = Takes in a file that ruta archive wrote
# `ruta unarchive`, the long help.
help-ruta-unarchive-more = The file is taken in whole or not at all. Where something is stored already, --replace is needed, and what is there is backed up first.
# `ruta unarchive FILE`.
help-ruta-unarchive--file = The file to take in
# `ruta unarchive --replace`.
help-ruta-unarchive--replace = Puts it in place of what is stored
# `ruta doctor`.
help-ruta-doctor = Checks the database and the plan
# `ruta doctor`, the long help.
help-ruta-doctor-more = The exit status is 1 if something is wrong. Nothing is changed.

# Help of the commands for programs and shells.

# `ruta solve`.
help-ruta-solve = Plans a problem given as JSON, without any stored data
# `ruta solve`, the long help.
help-ruta-solve-more = Reads a problem on stdin and writes the answer to stdout. The same problem gives the same bytes on every machine.
# `ruta solve --lines`.
help-ruta-solve--lines = Reads one problem a line and writes one answer a line, in order, on all cores
# `ruta predict`.
help-ruta-predict = Forecasts the finish from what is given as JSON, without any stored data
# `ruta predict`, the long help.
help-ruta-predict-more = Reads on stdin what is left, what was done and what the coming weeks hold, and writes to stdout when the work will be done: as a distribution. The same input and seed give the same bytes on every machine.
# `ruta predict --lines`.
help-ruta-predict--lines = Reads one input a line and writes one forecast a line, in order, on all cores
# `ruta completions`.
help-ruta-completions = Prints what a shell needs to complete commands
# `ruta completions SHELL`.
help-ruta-completions--shell = The shell: bash, elvish, fish, powershell or zsh
# `ruta man`.
help-ruta-man = Prints a manual page
# `ruta man COMMAND`.
help-ruta-man--path = The command, such as "availability set"; without it, ruta itself
# `ruta help`.
help-ruta-help = Shows the long help of a command
# `ruta help COMMAND`.
help-ruta-help--path = The command, such as "availability set"; without it, ruta itself

# Wrong usage: errors of every command.

# A command that there is not.
usage-unknown-command = There is no command "{ $command }".
# An option that there is not, or one value too many.
usage-unknown-argument = "{ $argument }" is not expected here.
# An argument that must be there.
usage-missing-argument = This is missing: { $argument }.
# A group of commands without a command.
usage-missing-command = The command is not complete.
# Two arguments that exclude each other.
usage-conflict = { $argument } and { $other } do not go together.
# An option without its value.
usage-missing-value = { $argument } needs a value.
# A value that does not serve; the reason is one of those below.
usage-invalid-value = "{ $value }" does not serve as { $argument }: { $reason }.
# An argument that is no Unicode text.
usage-invalid-text = An argument is not valid text.
# Anything else.
usage-other = These arguments make no sense together: { $argument }.
# A reason for an invalid value.
usage-reason-date = a date looks like 2026-01-12
# A reason for an invalid value.
usage-reason-period = days off look like 2026-03-01..2026-03-07
# A reason for an invalid value.
usage-reason-period-backwards = the days off end before they start
# A reason for an invalid value.
usage-reason-range = hours look like 3h-5h, 90m-2h or 4h, from 5 minutes to 10000 hours
# A reason for an invalid value.
usage-reason-range-reversed = the fewest hours come first, then the most
# A reason for an invalid value.
usage-reason-instant = a time looks like 2026-02-02T19:00 or 2026-02-02T19:00:00+01:00
# Why a value does not serve: a language.
usage-reason-language = Ruta speaks es and en
# A reason for an invalid value.
usage-reason-number = it must be a whole number from { $min } to { $max }
# A reason for an invalid value.
usage-reason-one-of = it must be one of { $values }
# A reason for an invalid value.
usage-reason-other = it has another form
# A hint: what was probably meant.
usage-did-you-mean = Did you mean "{ $meant }"?
# A hint.
usage-see-help = See "{ $command } --help".
# RUTA_NOW cannot be read; the value.
usage-bad-clock = RUTA_NOW is "{ $value }", which is no time.
# A hint to it.
usage-bad-clock-hint = It looks like 2026-01-12T08:00:00+01:00.

# Trouble of the program itself, in every command.

# A bug; what the program says of it.
bug = Ruta has a bug and had to stop: { $what }
# The hint to it.
bug-hint = Your stored plan is safe. Please report this message and what you did.
# The answer cannot be written; the system's reason.
write-failed = The answer cannot be written: { $reason }.
# The input cannot be read; the system's reason.
read-failed = The input cannot be read: { $reason }.
# A file cannot be read; its path and the system's reason.
read-file-failed = { $path } cannot be read: { $reason }.

# Signs of life on stderr.

# `ruta solve`.
progress-solve = Planning
# `ruta solve --lines`; the number of answers follows.
progress-solve-lines = Problems answered:
# `ruta predict`.
progress-predict = Forecasting
# `ruta predict --lines`; the number of answers follows.
progress-predict-lines = Forecasts made:

# Answers of the commands.

# No folder for the data is known.
no-data-dir = Ruta does not know where to keep its data.
# The hint to it.
no-data-dir-hint = Name a folder with --data-dir or RUTA_DATA_DIR.
# A reason why a file cannot be read.
file-not-utf8 = it is no UTF-8 text
# `ruta roadmap check`: nothing is wrong.
check-fine = { $path }: no problems.
# `ruta roadmap check` and `import`: how many problems there are.
check-problems = { $count ->
    [one] { $path } has one problem.
   *[other] { $path } has { $count } problems.
 }
# The hint to it.
check-hint = docs/roadmap-format.md describes the format.
# `ruta roadmap import`.
import-done = { $title }: { $tasks ->
    [one] one item.
   *[other] { $tasks } items and projects.
 }
# `ruta roadmap import`: ids that are new.
import-added = Added: { $ids }
# `ruta roadmap import`: ids that differ.
import-changed = Changed: { $ids }
# `ruta roadmap import`: ids that went.
import-removed = Removed: { $ids }
# `ruta roadmap import`: the same roadmap again.
import-same = Nothing differs from before.
# `ruta roadmap samples`: how much one is.
sample-size = { $min }–{ $max } h, { $tasks } items and projects
# `ruta roadmap show`: a level's hours, months and progress.
roadmap-level = { $hours }, { $min }–{ $max } months; { $done } of { $planned } done
# `ruta roadmap show`: the heading of a level's projects.
roadmap-projects = Projects
# `ruta roadmap show`: the heading of the choose-one groups.
roadmap-choices = Choose one (ruta choose GROUP OPTION)
# `ruta roadmap show`: an option, and what choosing it frees.
roadmap-option = { $option } (frees { $frees })
# `ruta roadmap show`: an item of an option that was not chosen.
roadmap-not-planned = not planned
# `ruta roadmap show`: an item that was worked on.
roadmap-done = { $hours } done
# `ruta roadmap show`: when a level is due.
roadmap-due = due { $date }
# `ruta roadmap show`: the heading of the tasks of one's own.
roadmap-own = Your tasks
# `ruta roadmap show`: an item that the learner knows already.
roadmap-known = known already
# `ruta roadmap show`: an item that the learner left out.
roadmap-dropped = left out
# `ruta roadmap show`: an item that may be left out when time is short.
roadmap-optional = optional
# `ruta roadmap show`: behind the learner's range; the roadmap's range.
roadmap-own-range = roadmap: { $hours }
# `ruta estimate ITEM HOURS`.
estimate-done = { $title }: { $hours }. The roadmap says { $roadmap }.
# `ruta estimate ITEM --reset`.
estimate-reset = { $title }: { $roadmap }, as the roadmap says.
# `ruta know`.
know-done = Known already: { $title }
# `ruta know --undo`.
know-undone = To be learned: { $title }
# `ruta optional`.
optional-done = Optional: { $title }
# `ruta optional --undo`.
optional-undone = Not optional: { $title }
# `ruta drop`.
drop-done = Left out: { $title }
# `ruta drop --undo`.
drop-undone = In the plan again: { $title }
# `ruta order --before`.
order-before = { $title } comes before { $other }.
# `ruta order --after`.
order-after = { $title } comes after { $other }.
# `ruta order --reset`.
order-reset = { $title } and those beside it are in the roadmap's order.
# `ruta task add`.
task-added = Added as { $id }, { $hours }.
# `ruta task remove`.
task-removed = Removed: { $title }
# `ruta due`: a level and its date.
due-on = { $level }: due { $date }
# `ruta due`: a level without a date.
due-none = { $level }: no due date
# `ruta archive`.
archive-done = Everything is in { $path }.
# `ruta unarchive`.
unarchive-done = Everything of { $path } is here.
# `ruta unarchive --replace`: the id of the backup.
unarchive-backup = What was here before is the backup { $id }.
# `ruta choose GROUP OPTION`.
choose-done = { $group }: { $option }. The other options are not planned.
# `ruta choose GROUP --all`.
choose-all = { $group }: every option is planned.
# `ruta availability set`.
availability-set-done = { $hours } a week, { $zone }.
# `ruta availability day`.
availability-day-done = { $date }: { $windows }.
# `ruta availability day` without windows.
availability-day-none = { $date }: no study.
# `ruta availability day --usual`.
availability-day-usual = { $date }: the hours of its weekday.
# `ruta availability off`.
availability-off-done = { $days ->
    [one] Off on { $from }.
   *[other] Off from { $from } to { $to }.
 }
# `ruta availability off --remove`.
availability-off-removed = { $days ->
    [one] No longer off on { $from }.
   *[other] No longer off from { $from } to { $to }.
 }
# `ruta availability show`: the first line.
availability-week = { $hours } a week, { $zone }
# `ruta availability show`: a heading.
availability-days = Single days
# `ruta availability show`: a date without windows.
availability-no-study = no study
# `ruta availability show`: a heading.
availability-off = Days off
# `ruta availability show`: a heading.
availability-busy = Busy
# `ruta availability show`: a heading.
availability-weeks = Free hours of the coming weeks
# A day that has hours instead of times.
availability-hours-whenever = { $hours }, whenever
# `ruta availability show` and `profile list`: the heading of a profile.
availability-profile = { $name }, { $period }: { $hours } a week
# `ruta availability profile add`.
availability-profile-done = { $name }, { $from } to { $to }: { $hours } a week.
# `ruta availability profile list` without profiles.
availability-profile-none = No profile.
# `ruta availability profile remove`.
availability-profile-removed = { $name } no longer holds.
# `ruta availability show` and `holidays list`: the heading of the holidays.
availability-holidays = Public holidays: { $region }
# A public holiday that has study.
availability-holiday-study = study as usual
# `ruta availability holidays REGION`.
availability-holidays-done = Public holidays of { $region } stay free.
# `ruta availability holidays REGION --study`.
availability-holidays-study = Public holidays of { $region } have study as usual.
# `ruta availability holidays list` without a region.
availability-holidays-none = No public holidays count.
# `ruta availability holidays --off`.
availability-holidays-removed = Public holidays no longer count.
# `ruta availability holidays regions` that finds nothing.
availability-regions-none = No country or region is called that.
# `ruta availability waking`.
availability-waking-done = Awake { $window }.
# A list of weeks that goes on.
weeks-more = … and { $weeks } weeks more
# `ruta busy add`.
busy-added = { $name }: { $events ->
    [one] one busy event.
   *[other] { $events } busy events.
 }
# `ruta busy add`: an event that could not be read.
busy-skipped = skipped, line { $line }: { $name } ({ $reason })

# `ruta busy add`: a skipped event without a title ($line, $reason).
busy-skipped-unnamed = skipped, line { $line }: { $reason }
# `ruta availability show`: a busy calendar.
busy-calendar = { $name }: { $events ->
    [one] one event
   *[other] { $events } events
 }
# `ruta busy list`.
busy-events = { $events ->
    [one] one event
   *[other] { $events } events
 }
# `ruta busy list` without calendars.
busy-none = No busy calendar.
# `ruta busy remove`.
busy-removed = { $name } no longer counts.
# `ruta plan`: the first line.
plan-finish = From { $start } to { $finish }
# `ruta plan`: nothing could be placed.
plan-empty = Nothing is planned.
# `ruta plan`: the size of the plan.
plan-size = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
 }, { $hours }; hours at { $confidence } % confidence, { $reserve } % of each week in reserve
# `ruta plan`: the pace.
plan-pace = At most { $hours } a week
# `ruta plan`: the deadline.
plan-deadline = Deadline: { $date }
# `ruta plan`: minutes behind due dates.
plan-late = { $hours } lie behind their due dates
# `ruta plan`: a heading.
plan-levels = Levels
# `ruta plan`: the last day of a level.
plan-level-finish = done by { $date }
# `ruta plan`: the due date of a level.
plan-level-due = due { $date }
# `ruta plan`, below the levels: what is due until a level's date, and what can be worked until then.
plan-level-demand = { $title }: needs { $need } of the { $have } until then
# `ruta plan`, behind the hours of a week: its free ones.
weeks-of = of { $free }
# `ruta plan`: how late a level is.
plan-level-late = { $hours } late
# `ruta plan`: a heading.
plan-weeks = Hours per week
# `ruta plan`: a heading.
plan-unplaced = What does not fit
# `ruta plan --dry-run`: the last line.
plan-dry-run = Nothing is stored. Without --dry-run it is.
# `ruta rules`, something was set.
rules-done = Stored. The rules count from the next plan on.
# `ruta sessions` without any.
sessions-none = No sessions.
# `ruta sessions`: a mark.
session-project = project
# `ruta sessions`: a mark.
session-review = review
# `ruta sessions`: it has ended and nobody said what became of it.
session-open = open
# `ruta sessions`: a mark.
session-done = done
# `ruta sessions`: a mark.
session-partial = { $hours } done
# `ruta sessions`: a mark.
session-missed = missed
# `ruta sessions`: a mark.
session-skipped = skipped
# `ruta sessions`: a mark.
session-pinned = fixed
# `ruta log ID done`.
log-done = Done: { $title }
# `ruta log ID partial`.
log-partial = { $hours } done: { $title }
# `ruta log ID missed`.
log-missed = Missed: { $title }
# `ruta log ID skipped`.
log-skipped = Skipped: { $title }
# `ruta log ID planned`.
log-planned = Nothing said any more: { $title }
# `ruta pin`.
pin-done = Fixed: { $title }, { $when }
# `ruta unpin`.
unpin-done = Let go: { $title }
# `ruta replan`: nothing was missed.
replan-nothing-missed = Nothing is missed.
# `ruta replan`: what was missed.
replan-missed = { $sessions ->
    [one] You missed one session
   *[other] You missed { $sessions } sessions
 }, { $hours }, since { $since }.
# `ruta replan`: how many of them are open.
replan-open = { $open ->
    [one] One of them has passed without a word; "ruta log" says what became of it.
   *[other] { $open } of them have passed without a word; "ruta log" says what became of them.
 }
# `ruta replan`, before the gentle week in words: two weeks have passed without study.
replan-gentle-offer = You have not studied since { $since }. If you like, begin gently.
# `ruta replan`: a line of the comparison.
replan-finish = Finish
# `ruta replan`: a line of the comparison; the day by which it is done with 80 %.
replan-p80 = 80 % by
# `ruta replan`: a line of the comparison.
replan-slack = Weeks you can miss
# `ruta replan`: a line of the comparison.
replan-peak = Busiest week
# `ruta replan`: a line of the comparison.
replan-late = Late
# `ruta replan`: a line of the comparison.
replan-kept = Stay
# A row of `ruta replan`: the hours of optional work that a proposal leaves out.
replan-cut = Left out
# `ruta replan`: how many sessions change.
replan-changes = Change
# `ruta replan`: what a proposal promises that leads to the same plan as another.
replan-same = the same plan as { $policy }.
# `ruta replan --apply`.
replan-applied = Stored: { $policy }. "ruta undo" takes it back.
# `ruta history` without versions.
history-none = There is no plan yet.
# `ruta forecast`: its first line.
forecast-finish = If you keep going: as likely as not by { $p50 }, with 80 % by { $p80 }.
# `ruta forecast`: its first line where it never ends.
forecast-never = Not within ten years: the hours ahead are too few.
# `ruta forecast`: the central 80 %.
forecast-range = Four times in five it will be between { $p10 } and { $p90 }.
# `ruta forecast`: the probability of being on time.
forecast-chance = To be done when the last level is due: { $percent } %.
# `ruta forecast`: a number with one digit behind the point.
forecast-slack = You can stay away for { $weeks } weeks from now on and still be on time with 80 %.
# `ruta forecast`: durations.
forecast-minutes = Left to study: { $p10 } to { $p90 }
# `ruta forecast`: the learner's pace.
forecast-pace = { $tasks ->
    [0] Your pace is not known yet; tasks are taken to need { $low } to { $high } % of the middle of their range.
    [one] By one finished task, yours need { $low } to { $high } % of the middle of their range, about { $percent } %.
   *[other] By { $tasks } finished tasks, yours need { $low } to { $high } % of the middle of their range, about { $percent } %.
 }
# `ruta forecast`: the learner's attendance.
forecast-attendance = { $weeks ->
    [0] Your weeks are not known yet; { $low } to { $high } % of what is planned is taken to be studied.
    [one] By one week, you study { $low } to { $high } % of what is planned in the long run, about { $percent } %.
   *[other] By { $weeks } weeks, you study { $low } to { $high } % of what is planned in the long run, about { $percent } %.
 }
# `ruta forecast`: how past ranges held.
forecast-held = { $of ->
    [one] One such range has come to its end; it held { $held } times.
   *[other] Of your last { $of } ranges of four in five, { $held } held.
 }
# `ruta forecast`: in the line of a level.
forecast-level = 80 % by { $date }
# `ruta forecast`: in the line of a level.
forecast-on-time = on time: { $percent } %
# `ruta forecast`: what the plan's own end means; below the range.
forecast-plan = The plan itself ends on { $date }: that holds if every session takes place and no task takes longer than planned.
# `ruta forecast`: while little is logged.
forecast-thin = This still rests mostly on what is usual when people study by themselves; what you log replaces it, and the range narrows.
# `ruta forecast`: the heading over what would move the end.
forecast-levers = What would move the end
# `ruta forecast`: by how much a change moves the end.
forecast-earlier = { $days ->
    [one] one day earlier
   *[other] { $days } days earlier
 }
# `ruta forecast`: by how much a change moves the end.
forecast-later = { $days ->
    [one] one day later
   *[other] { $days } days later
 }
# `ruta forecast`: a change that does not move the end.
forecast-same = the same day
# `ruta availability suggest`: its first line.
suggest-weeks = { $weeks ->
    [0] There is no week with study to look at yet.
    [one] In one usual week with study:
   *[other] In { $weeks } usual weeks with study:
 }
# `ruta availability suggest`: of a weekday, both durations.
suggest-studied = { $done } studied of { $planned } planned
# `ruta availability suggest`: the heading over the days that would change.
suggest-better = What would fit better
# `ruta availability suggest`: nothing would fit better.
suggest-none = Your usual hours fit what you study, as far as can be told; nothing to change.
# `ruta availability suggest`: of a day, its hours before and after.
suggest-day = { $before } → { $after }
# `ruta availability suggest`: why a day's hours would change, both durations.
suggest-why = there, { $done } studied of { $planned } planned
# `ruta availability suggest --apply`.
suggest-applied = Your usual week has the suggested hours now.
# `ruta history`: the finish of a version.
history-finish = finish { $date }
# `ruta export`.
export-done = { $events ->
    [one] One event
   *[other] { $events } events
 } in { $path }
# `ruta export`: against the last export.
export-counts = New: { $new }, changed: { $changed }, gone: { $gone }
# `ruta exports` without exports.
exports-none = Nothing has been exported yet.
# `ruta exports`: what an export was of.
exports-plan = the whole plan
# `ruta exports`: what an export was of, a single session.
exports-session = session { $id }
# `ruta exports`: an export of changes alone; of what.
exports-changes = changes: { $of }
# `ruta exports NUMBER` where there is no such export, or it is older than the list.
exports-nothing-known = Nothing is known of what that export held.
# `ruta exports NUMBER`: beside a session that was called off.
exports-cancelled = called off
# After `ruta plan` and `ruta replan`, and in `ruta exports`: the plan has moved on since the export.
calendar-file-stale = Your calendar file is out of date: { $changed } moved or changed, { $new } new, { $gone } gone.
# `ruta backup`.
backup-done = Backup { $id }: { $path }
# `ruta backup list` without backups.
backup-none = No backups.
# `ruta backup list`: a size.
backup-size = { $kilobytes } KB
# `ruta backup restore`.
backup-restored = Backup { $id } is back.
# `ruta doctor`: nothing is wrong.
doctor-healthy = Nothing is wrong.
# `ruta doctor`: something is wrong.
doctor-findings = { $count ->
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
 }
# `ruta doctor`: the line over what the learner's own changes have brought about.
doctor-notes = This comes from your own changes; the next replan mends it:
# The hint to what is wrong.
doctor-hint = "ruta backup list" shows what can be brought back.
