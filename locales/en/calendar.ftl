# Texts of the area "calendar".

# `busy add`, why an event was skipped.
calendar-skip-cut-off = it is cut off

# `busy add`, why an event was skipped.
calendar-skip-no-start = it has no start

# `busy add`, why an event was skipped ($property: as in the file, such as DTSTART; $value: what stands there).
calendar-skip-unreadable = { $property } cannot be read: { $value }

# `busy add`, why an event was skipped.
calendar-skip-ends-before-start = it ends before it starts

# `busy add`, why an event was skipped.
calendar-skip-day-and-time = its start is a day and its end a time, or the other way round

# `busy add`, why an event was skipped ($zone: its name in the file).
calendar-skip-unknown-zone = the time zone { $zone } is unknown

# `busy add`, why an event was skipped ($rule: as in the file).
calendar-skip-unreadable-rule = its rule of repetition cannot be read: { $rule }

# `busy add`, why an event was skipped.
calendar-skip-too-frequent = it repeats more often than every quarter of an hour

# `busy add`, why an event was skipped.
calendar-skip-too-many = it repeats too many times

# `busy add`, why events were left out ($count: how many, from this line on).
calendar-skip-full = { $count } events from here on are more than Ruta reads from one file

# `ruta serve`: the plan for programs of this computer.

# `ruta serve`.
help-ruta-serve = Opens the plan to the calendar programs of this computer
# `ruta serve`, the long help.
help-ruta-serve-more = Says an address that a calendar program on this computer subscribes to: there the plan is always the present one, and what left it is gone. Nobody can write there, and no other computer can read. The address stays the same from one time to the next.
# `ruta serve --port`.
help-ruta-serve--port = The port; it is remembered. Without it the last one, at first 7882
# `ruta serve --fresh`.
help-ruta-serve--fresh = Makes a new address; the old one leads nowhere
# The name of the value of `ruta serve --port`.
value-port = PORT
# `ruta serve`, above the address.
serve-address = Your plan, for the calendar programs of this computer:
# `ruta serve`, below the address.
serve-how = Subscribe to it there (Thunderbird: New calendar, On the network; GNOME: Add calendar from address). This goes on until you press Ctrl+C.
# The port of the feed is another program's.
error-port-taken = The port { $port } is taken by another program.
# What to do about it: the port is taken.
hint-port-taken = Is Ruta open already? Else name another port with `ruta serve --port`.
# The system does not give the port.
error-port-refused = The port { $port } cannot be opened: { $reason }.
# What to do about it: the system does not give the port.
hint-port-refused = Ports from 1024 on belong to everybody: name one with `ruta serve --port`.

# Busy calendars.

# A busy calendar on a server: there is none of that title, or none was named ($asked: whether one was).
error-caldav-no-such-calendar = { $asked ->
    [no] Which calendar? The server has: { $known }.
   *[other] The server has no calendar "{ $name }". There are: { $known }.
 }
# What to do about it: which calendar on the server.
hint-caldav-no-such-calendar = Name one with `--calendar`, or give its own address.
# A file cannot be read; what the system says.
error-unreadable-file = { $path } cannot be read: { $reason }.
# `ruta busy subscribe`.
help-ruta-busy-subscribe = Reads busy time from a calendar on a server (CalDAV)
# `ruta busy subscribe`, the long help.
help-ruta-busy-subscribe-more = Nothing is ever written there. The password is asked for once and kept in the system's keyring. `ruta busy refresh` reads the calendar again, and so does the window.
# `ruta busy subscribe URL`.
help-ruta-busy-subscribe--url = The calendar's address, or that of the server it is on
# `ruta busy subscribe --user`.
help-ruta-busy-subscribe--user = The user on the server
# `ruta busy subscribe --calendar`.
help-ruta-busy-subscribe--calendar = The calendar's title on the server, where the address is that of a server
# `ruta busy subscribe --name`.
help-ruta-busy-subscribe--name = Names the calendar here; without it, its title
# `ruta busy subscribe --all-day`.
help-ruta-busy-subscribe--all-day = Counts every all-day event, not only those marked as busy
# `ruta busy refresh`.
help-ruta-busy-refresh = Reads the busy calendars again that have changed
# `ruta busy refresh`, the long help.
help-ruta-busy-refresh-more = A calendar that cannot be read keeps what it held. Files are also read again before each plan.
# While `ruta busy subscribe` and `ruta busy refresh` wait.
busy-refreshing = Reading calendars
# `ruta busy refresh`, and beside a plan: a calendar that has changed.
busy-read-again = { $name } has changed and was read again.
# `ruta busy refresh`, and beside a plan: a calendar that cannot be read.
busy-not-read = { $name } could not be read again and counts as before. { $why }
# `ruta busy refresh`: nothing has changed.
busy-as-before = Your busy time is as before.

# Taking changes back from a calendar file.

# `ruta take-back`.
help-ruta-take-back = Takes back what you changed in your calendar
# `ruta take-back`, the long help.
help-ruta-take-back-more = Reads a file that your calendar exported. A session that you moved there is fixed there, one that you called off is skipped. Titles that you edited stay in your calendar. Events of others are left alone: `ruta busy add` counts them as busy.
# `ruta take-back FILE`.
help-ruta-take-back--file = The calendar file, in iCalendar format (.ics)
# `ruta take-back --dry-run`.
help-ruta-take-back--dry-run = Shows what would change and changes nothing
# `ruta take-back --complete`.
help-ruta-take-back--complete = Says that the file holds the whole calendar: sessions that are not in it were deleted
# `ruta take-back --accept-deletions`.
help-ruta-take-back--accept-deletions = Skips the sessions even where many are gone at once
# `ruta take-back`, first line ($sessions: of the plan in the file, $moved, $skipped).
take-back-done = Sessions in the file: { $sessions }. Moved there: { $moved }. Deleted there: { $skipped }.
# `ruta take-back`, `ruta caldav sync`: a session that was moved in the calendar.
taken-back-moved = Moved there, fixed now: { $id } { $title }, from { $from } to { $to }
# `ruta take-back`, `ruta caldav sync`: a session that was deleted in the calendar.
taken-back-skipped = Deleted there, skipped now: { $id } { $title }, { $when }
# `ruta take-back`: an event whose time cannot be taken over, and why.
take-back-apart = Not taken over: { $id } { $title } ({ $why })
# `ruta take-back`: events of others ($foreign: how many).
take-back-foreign = { $foreign ->
    [one] One event of others was left alone; `ruta busy add` counts it as busy.
   *[other] { $foreign } events of others were left alone; `ruta busy add` counts them as busy.
 }
# What undo would take back: changes from a calendar file.
change-take-back = Changes from a calendar file
# The plan version that took them over.
version-take-back = Changes from a calendar file
# The file holds no session of this plan.
error-nothing-to-take-back = The file holds no session of this plan.
# What to do about it: no session of this plan in the file.
hint-nothing-to-take-back = Export the calendar that you imported Ruta's sessions into. For busy time there is `ruta busy add`.
# So many sessions are gone from the file that it may be a mistake.
error-many-gone = { $gone } of { $all } sessions are not in the file, or called off in it.
# What to do about it: many sessions are gone.
hint-many-gone = Is it the right file, and the whole calendar? Nothing was changed. `--accept-deletions` skips them all.
