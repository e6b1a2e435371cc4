# The day: the timer, what is open, what comes then. On the page "Today", in `ruta today`, `ruta open` and `ruta timer`.

# After the timer stopped: what it measured is logged.
note-timer-logged = { $minutes } by the timer are logged.
# After the timer stopped within half a minute.
note-timer-nothing = The timer ran for less than half a minute: nothing is logged.
# What undo names: sessions that have passed count as done, or no more.
change-elapsed = What passed sessions count as

# Help of `ruta today`, `ruta open`, `ruta timer` and `ruta log --all-open`.

# `ruta today`.
help-ruta-today = Shows what is on, what is open and what comes then
# `ruta open`.
help-ruta-open = Lists the sessions that have passed without a word
# `ruta open`, the long help.
help-ruta-open-more = Say what became of each with "ruta log ID STATUS", or of all of them with "ruta log --all-open STATUS". Until you do, a replan takes them as not done.
# `ruta open --later`.
help-ruta-open--later = Asks no more about them today
# `ruta open --count-as-done`.
help-ruta-open--count-as-done = Takes sessions that have passed as done from now on, unless you say otherwise
# `ruta open --ask`.
help-ruta-open--ask = Asks about them again, as at first
# `ruta timer`.
help-ruta-timer = Times what you really work of a session
# `ruta timer start`.
help-ruta-timer-start = Starts to work on a session, or goes on with it
# `ruta timer start`, the long help.
help-ruta-timer-start-more = The timer survives a restart. Until it stops, no replan moves the session.
# `ruta timer start ID`.
help-ruta-timer-start--id = The session's id, as "ruta sessions" shows it
# `ruta timer pause`.
help-ruta-timer-pause = Pauses the timer
# `ruta timer resume`.
help-ruta-timer-resume = Goes on after a pause
# `ruta timer stop`.
help-ruta-timer-stop = Stops the timer and logs the minutes that it measured
# `ruta timer stop`, the long help.
help-ruta-timer-stop-more = The session is done where the minutes are as many as planned, else done in part. "ruta log ID done" stops the timer too, and takes the session as done in full.
# `ruta timer status`.
help-ruta-timer-status = Shows how long you have worked by the timer
# `ruta log --all-open`.
help-ruta-log--all-open = Says it of every session that has passed without a word: done, missed or skipped

# `ruta today`: the session whose time is now.
today-on = Now: { $title }, { $when }
# `ruta today`: the next session.
today-next = Next: { $title }, { $when }
# `ruta today` without a session ahead.
today-nothing = No session is planned any more.
# `ruta today`: above the sessions that have passed without a word.
today-open = { $count ->
    [one] One session has passed without a word
   *[other] { $count } sessions have passed without a word
 }
# `ruta today`: above the sessions that come then.
today-then = Then
# `ruta open` with nothing to list.
open-none = No session is open: you have said what became of each.
# Below the list of open sessions: what to do.
open-how = ruta log ID done|partial|missed|skipped, or ruta log --all-open done|missed
# `ruta open --later`.
open-later = Put off until tomorrow.
# `ruta open --count-as-done`.
open-count-as-done = Sessions that have passed count as done, unless you say otherwise.
# `ruta open --ask`.
open-ask = Sessions that have passed stay open until you say what became of them.
# `ruta log --all-open`.
log-all-open = { $count ->
    [one] Noted of one session.
   *[other] Noted of { $count } sessions.
 }
# The timer runs.
timer-runs = The timer runs: { $worked } of { $title }
# The timer pauses.
timer-pauses = The timer pauses: { $worked } of { $title }
# `ruta timer status` without a timer.
timer-off = The timer is not on.

# The timer is on another session.
error-timer-on = The timer is on session { $id }, "{ $title }".

# What to do about it: the timer is on another session.
hint-timer-on = Stop it first: ruta timer stop.

# The timer is asked to pause, go on or stop, and is not on.
error-timer-off = The timer is not on.

# What to do about it: the timer is not on.
hint-timer-off = Start it with a session's id, for example: ruta timer start s12.

# All sessions that have passed are to be logged, and none is open.
error-nothing-open = No session is open: you have said what became of each.

# Remedies for what due dates lack: `ruta plan --remedy` and the buttons on the page "Hours".

# After "so much more a week": the pace that holds now.
remedied-pace = Your pace is now { $hours } a week.
# After "so much more a week": the windows of a usual week, before and after.
remedied-windows = Your days of study are longer now: { $after } a week instead of { $before }.
# After "so much more a week": the windows of a season's week, before and after.
remedied-season = In "{ $name }" your days of study are longer now: { $after } a week instead of { $before }.
# After "so many days later".
remedied-later = { $days ->
    [one] Every due date is one day later now.
   *[other] Every due date is { $days } days later now.
 }
# After "leave out".
remedied-left-out = Left out: { $titles }. The Roadmap page brings it back.
# Why a plan version was made: so much more a week.
version-plan-more-a-week = New plan with more hours a week
# Why a plan version was made: due dates moved.
version-plan-days-later = New plan with later due dates
# Why a plan version was made: optional work was left out.
version-plan-leave-out = New plan with less optional work
# There is no such remedy.
error-unknown-remedy = There is no remedy "{ $name }".
# What to do about it: there is no such remedy.
hint-unknown-remedy = These are known: { $known }.
# A remedy is asked for, and every due date can be met.
error-nothing-short = Every due date can be met: nothing is lacking.
# The remedy alone is not enough.
error-not-a-remedy = "{ $id }" alone does not make every due date possible.
# What to do about it: the remedy alone is not enough.
hint-not-a-remedy = `ruta plan --dry-run` lists those that are enough.
# A remedy, in the help.
value-remedy = REMEDY
# `ruta plan --remedy`.
help-ruta-plan--remedy = Plans with this remedy for what due dates lack: more-a-week (a higher pace, then longer windows), later or leave-out

# After days were taken off: how many planned sessions stand on them.
note-off-displaces = { $count ->
    [one] One session stands on those days; the next replan moves it.
   *[other] { $count } sessions stand on those days; the next replan moves them.
 }

# Items that were missed three times or more, on the pages "Today" and "Catch up" and in `ruta stuck`.

# The question; the item's title and how often it was missed.
stuck-text = { $title }: missed { $count } times. What would help?
# An answer; the longest session is already in words.
stuck-split = Split it: sessions of { $minutes } at most
# An answer; the place is already in words.
stuck-move = Move its hour: its next session to { $when }, fixed there
# An answer.
stuck-optional = Make it optional: it goes first where dates need room
# An answer.
stuck-drop = Drop it: leave it out of the plan
# An answer.
stuck-keep = Leave it as it is
# After a session moved behind work that waits for it.
note-waiting-moves = What waits for it moves with the next replan.
# `ruta stuck`.
help-ruta-stuck = Asks what to do about an item that was missed three times, or does it
# `ruta stuck`, the long help.
help-ruta-stuck-more = It is asked once for each item. split: shorter sessions. move: its next session to an hour at which it was not missed. optional: only "ruta replan --apply trim" leaves it out. drop: it is left out. keep: all stays. What changes the work counts from the next plan or replan on.
# `ruta stuck ITEM`.
help-ruta-stuck--item = The item, project or task of your own, as "ruta stuck" lists it
# `ruta stuck ITEM ANSWER`.
help-ruta-stuck--answer = What to do: split, move, optional, drop or keep
# `ruta stuck` with nothing to ask.
stuck-none = No item was missed three times.
# Below the questions: what to do.
stuck-how = ruta stuck ITEM split|move|optional|drop|keep
# After an answer; the answer is in words.
stuck-said = Noted for { $title }: { $answer }.
# `ruta today`: above the items that were missed again and again.
today-stuck = { $count ->
    [one] An item was missed again and again
   *[other] { $count } items were missed again and again
 }

# Working ahead: `ruta ahead`.

# `ruta ahead`.
help-ruta-ahead = Moves later work forward into free time, where you have worked ahead
# `ruta ahead`, the long help.
help-ruta-ahead-more = Nothing moves forward by itself. Without --apply nothing is stored. Fixed sessions and those of the next two days stay; the order and the reserve stay too.
# `ruta ahead --apply`.
help-ruta-ahead--apply = Stores it as a new plan version
# `ruta ahead` where nothing would move.
ahead-none = Nothing can move forward.
# `ruta ahead`: how many sessions move and stay.
ahead-moves = { $count ->
    [one] One session moves
   *[other] { $count } sessions move
 }; { $kept } stay.
# `ruta ahead`: two dates.
ahead-finish = The plan ends on { $after } instead of { $before }.
# `ruta ahead`: the last day stays.
ahead-same = The plan still ends on { $after }.
# `ruta ahead --apply`.
ahead-done = Later work has moved forward. "ruta undo" takes it back.
# `ruta today`: the weeks that can be missed with four in five futures still on time; the number is in words.
today-slack = { $weeks ->
    [one] You can still miss { $number } week.
   *[other] You can still miss { $number } weeks.
 }
