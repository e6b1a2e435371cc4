# The calendar on a server (CalDAV): what the command line says of it, and what goes wrong.

# Help of the caldav commands.

# `ruta caldav`.
help-ruta-caldav = Keeps the sessions in a calendar on a server (CalDAV)
# `ruta caldav connect`.
help-ruta-caldav-connect = Connects the plan with a calendar on a server
# `ruta caldav connect`, the long help.
help-ruta-caldav-connect-more = Finds the calendar of that name on the server, or makes it. The password is asked for once and kept in the system's keyring; with RUTA_CALDAV_PASSWORD the keyring is not touched.
# `ruta caldav connect URL`.
help-ruta-caldav-connect--url = The calendar's address, or that of the server to find it on
# `ruta caldav connect --user`.
help-ruta-caldav-connect--user = The user on the server
# `ruta caldav connect --calendar`.
help-ruta-caldav-connect--calendar = The calendar's name on the server; without it, "Ruta"
# `ruta caldav connect --fresh`.
help-ruta-caldav-connect--fresh = Forgets what stood in the calendar, so that every session is sent again
# `ruta caldav sync`.
help-ruta-caldav-sync = Brings the plan and the calendar together
# `ruta caldav sync`, the long help.
help-ruta-caldav-sync-more = A session that you moved there is fixed there, one that you deleted there is skipped, a title that you edited there stays. Events of others count as busy and are never written. Where something goes wrong the plan stays as it is.
# `ruta caldav sync --dry-run`.
help-ruta-caldav-sync--dry-run = Shows what would change and changes nothing
# `ruta caldav sync --accept-deletions`.
help-ruta-caldav-sync--accept-deletions = Skips the sessions even where many were deleted at once
# `ruta caldav status`.
help-ruta-caldav-status = Shows which calendar is connected and what waits to be sent
# `ruta caldav disconnect`.
help-ruta-caldav-disconnect = Forgets the password and leaves the events there as they are

# The name of the value of `ruta caldav connect URL`.
value-url = URL

# What the commands say.

# While `ruta caldav connect` waits.
caldav-connecting = Looking for the calendar
# While `ruta caldav sync` works: the events that were dealt with.
caldav-syncing = Syncing, sessions:
# `ruta caldav connect` asks on a terminal.
caldav-ask-password = Password of { $user }:
# `ruta caldav connect`: nothing was typed.
caldav-password-empty = No password was given.
# What to do about it: nothing was typed.
caldav-password-empty-hint = Type it when you are asked, or set RUTA_CALDAV_PASSWORD.
# `ruta caldav connect`: the calendar was there.
caldav-connected = Connected with the calendar "{ $name }" at { $url }.
# `ruta caldav connect`: the calendar was made.
caldav-made = Made the calendar "{ $name }" at { $url }.
# `ruta caldav disconnect`.
caldav-disconnected = Disconnected. The events stay in the calendar.
# `ruta caldav status` without a calendar.
caldav-none = No calendar on a server is connected.
# `ruta caldav status`: which calendar.
caldav-status = "{ $name }" of { $user }, { $url }
# `ruta caldav status`: the last sync.
caldav-synced-at = Last sync: { $at }
# `ruta caldav status` before the first sync.
caldav-never-synced = Not synced yet.
# `ruta caldav status`: how much stands there, and how much is to be sent.
caldav-counts = Sessions there: { $sessions }, to be sent: { $waiting }, busy events of others: { $busy }
# `ruta caldav sync --dry-run`, first line.
caldav-dry-run = This would happen; nothing was changed.
# `ruta caldav sync`: what was written to the server.
caldav-sent = To the calendar: { $created } new, { $updated } changed, { $deleted } deleted
# `ruta caldav sync`: an event that Ruta writes no more; why is one of the next three.
caldav-apart = Left alone from now on: { $id } { $title } ({ $why })
# The event was made to repeat.
caldav-apart-repeats = it repeats now
# The event has no time that can be used.
caldav-apart-unclear = its time cannot be used
# The event was moved while its session left the plan.
caldav-apart-left-the-plan = it was moved, but the plan holds it no more
# `ruta caldav sync`: the events of others.
caldav-busy = { $busy ->
    [one] One event of others counts as busy.
   *[other] { $busy } events of others count as busy.
 }

# What undo and the history call it.

# The connection with the calendar changed, or something was sent.
change-caldav = Calendar on the server
# What changed in the calendar was taken over.
change-caldav-sync = Changes from the calendar
# The plan version that took over what changed in the calendar.
version-caldav = Changes from the calendar

# What goes wrong.

# The address cannot be read.
error-caldav-no-address = "{ $place }" is no address of a calendar server.
# What to do about it: the address cannot be read.
hint-caldav-no-address = An address looks like https://cloud.example.org/remote.php/dav.
# The address holds a password.
error-caldav-password-in-address = The address holds a user or a password.
# What to do about it: the address holds a password.
hint-caldav-password-in-address = Leave them out of the address; the user has a place of its own, and the password is asked for.
# The address is not encrypted.
error-caldav-not-encrypted = "{ $place }" would send your password in the clear.
# What to do about it: the address is not encrypted.
hint-caldav-not-encrypted = Use https. Only a server on this computer may do without.
# Nobody answers at the address.
error-caldav-unreachable = { $host } cannot be reached: { $reason }.
# What to do about it: nobody answers at the address.
hint-caldav-unreachable = Are you offline, or is the address another? The plan stays as it is; sync again later.
# The server does not end its answer in time.
error-caldav-silent = { $host } did not answer in time.
# What to do about it: the server does not answer in time.
hint-caldav-silent = The plan stays as it is; sync again later.
# The certificate is not trusted.
error-caldav-untrusted = The certificate of { $host } is not trusted: { $reason }.
# What to do about it: the certificate is not trusted.
hint-caldav-untrusted = If the server is your own, add its certificate to those that your system trusts.
# User and password are refused.
error-caldav-unauthorized = { $host } does not let you in, or not do this.
# What to do about it: user and password are refused.
hint-caldav-unauthorized = Check user and password; many servers want a password made for this program. To type another one: `ruta caldav disconnect`, then `ruta caldav connect`.
# There is nothing at the address.
error-caldav-gone = There is nothing at { $place }.
# What to do about it: there is nothing at the address.
hint-caldav-gone = Give the address of the server alone, and Ruta looks for the calendar.
# An event changes faster than it can be merged.
error-caldav-changed = { $place } keeps changing while Ruta writes it.
# What to do about it: an event changes faster than it can be merged.
hint-caldav-changed = Nothing was overwritten. Sync again in a while.
# The server refuses.
error-caldav-refused = { $host } refused with status { $status }.
# What to do about it: the server refuses.
hint-caldav-refused = The plan stays as it is. Is it the address of a calendar server?
# The answer is not that of a calendar server.
error-caldav-garbage = { $host } does not answer like a calendar server: { $reason }.
# What to do about it: the answer is not that of a calendar server.
hint-caldav-garbage = Is it the address of a calendar server? The plan stays as it is.
# The server lets nobody make a calendar.
error-caldav-cannot-make = The server does not let Ruta make a calendar. There are: { $known }.
# What to do about it: the server lets nobody make a calendar.
hint-caldav-cannot-make = Make a calendar for study there and connect with its address.
# The keyring does not serve.
error-keyring-unavailable = The system's keyring cannot be used: { $reason }.
# What to do about it: the keyring does not serve.
hint-keyring-unavailable = Unlock it, or set RUTA_CALDAV_PASSWORD.
# No calendar is connected.
error-caldav-not-connected = No calendar on a server is connected.
# What to do about it: no calendar is connected.
hint-caldav-not-connected = `ruta caldav connect URL --user NAME` connects one.
# The password is not known.
error-caldav-no-password = The password of { $user } on { $host } is not known.
# What to do about it: the password is not known.
hint-caldav-no-password = Connect again, or set RUTA_CALDAV_PASSWORD.
# The calendar is gone from the server.
error-caldav-calendar-gone = The calendar { $place } is gone from the server.
# What to do about it: the calendar is gone from the server.
hint-caldav-calendar-gone = Nothing was changed. To send every session to a new calendar: `ruta caldav connect URL --user NAME --fresh`.
# Many sessions were deleted at once.
error-caldav-mass-deletion = { $gone } of { $all } sessions are gone from the calendar.
# What to do about it: many sessions were deleted at once.
hint-caldav-mass-deletion = Nothing was changed. If you deleted them, `ruta caldav sync --accept-deletions` skips them. If not, connect again with `--fresh`, and every session is sent again.
