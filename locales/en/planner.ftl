# Durations, dates and lists, everywhere.

# A duration of less than an hour.
duration-minutes = { $minutes } min
# A duration of whole hours.
duration-hours = { $hours } h
# A duration of hours and minutes.
duration-hours-minutes = { $hours } h { $minutes } min
# A date.
date = { $day } { $month } { $year }
# A date with its weekday.
weekday-date = { $weekday } { $date }
# An instant: a date with its weekday, and the time of day.
date-time = { $date }, { $time }
# The end of a list of two or more.
list = { $first } and { $last }
# The last of a list that does not name them all: how many more there are.
list-rest = { $count } more
# A month's short name, by its number.
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
# A weekday's short name, Monday is 1.
weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }

# Why a session stands where it does: in its sheet, in `ruta sessions` and in calendar events.

# The first in the learner's order that was ready.
reason-next-in-order = Next in your roadmap, and everything it needs comes before it.
# Its due date, or that of work which waits for it, comes first.
reason-due-first = Placed early because its due date, or that of work that waits for it, comes first.
# What comes first did not fit into the time that was left.
reason-fills-gap = Fills time that was too short for what comes before it.
# The learner fixed it.
reason-pinned = You fixed it here.
# It stood here before the last new plan.
reason-kept = It already stood here, and nothing made it move.
# It begins a gentle week after a break.
reason-refresher = A short look back at the topic that was open, before you go on with it.
# What was finished some days ago is recalled.
reason-review = What you finished some days ago, recalled with the book closed.

# Reviews: in the calendar, in `ruta sessions` and in calendar events.

# The title of a review; the topic's title.
review-title = Review: { $topic }
# What to do in a review: in its sheet and in calendar events.
review-what = Close the book. For 20 to 25 minutes rebuild it, explain it aloud, or ask yourself questions and answer them. Look up only afterwards what did not come back.

# Why work has no place: in the plan's summary and in proposals. Durations are already in words.

# There is no free time at all.
unplaced-no-free-time = You have no free time to study.
# No free stretch is as long as the smallest session.
unplaced-no-stretch-long-enough = Its shortest session takes { $need }, and your longest free stretch is { $have }.
# The cap of a day or a week is under the smallest session.
unplaced-cap-too-small = Its shortest session takes { $need }, and your limit per day or week leaves { $have }.
# It must end before a pinned session of work that waits for it.
unplaced-pinned-too-early = It needs { $need } before { $by }, when work that waits for it is fixed; there are { $have }.
# Tasks that must end before it have no place: their titles, and how many they are.
unplaced-waits-for-unplaced = { $count ->
    [0] It waits for work that has no place itself.
    [one] It waits for { $waits }, which has no place itself.
   *[other] It waits for { $waits }, which have no place themselves.
 }
# What remains of it is shorter than the smallest session.
unplaced-remainder-too-short = Only { $have } remain; the shortest session takes { $need }, and no other can grow by it.
# The free time until a date is used up.
unplaced-no-time-left = It needs { $need } until { $by }, and { $have } are left.
# A replan cut it so that the rest is in time.
unplaced-cut = It was cut so that the rest is in time.

# What due dates lack: above the plan's levels and on the page "Hours". Durations are already in words.

# The due date that lacks most.
shortage = { $short } are lacking: { $need } must be done by { $due }, and your hours hold { $have } until then.
# Above the remedies.
shortage-remedies = Any one of these is enough:
# A remedy: more time a week.
remedy-more-a-week = { $hours } more of study a week
# A remedy: every due date moves.
remedy-days-later = { $days ->
    [one] every due date one day later
   *[other] every due date { $days } days later
 }
# A remedy: optional work is left out.
remedy-leave-out = without { $titles } ({ $hours })

# The ways back after missed time: on the page "Catch up" and in `ruta replan`.

# The policy `shift`: its title.
policy-shift-title = Move everything later
# The policy `shift`: its promise.
policy-shift-promise = Order and rhythm stay. Everything that is open moves later, and so does the finish.
# The policy `keep-calendar`: its title.
policy-keep-calendar-title = Keep my calendar
# The policy `keep-calendar`: its promise.
policy-keep-calendar-promise = What is planned stays where it is, unless it waits for missed work; that goes into your free time, then behind the end.
# The policy `balanced`: its title.
policy-balanced-title = A bit of both
# The policy `balanced`: its promise.
policy-balanced-promise = At most a quarter of your coming hours changes, where that brings the most work back before its date.
# The policy `keep-deadlines`: its title.
policy-keep-deadlines-title = Keep my deadlines
# The policy `keep-deadlines`: its promise.
policy-keep-deadlines-promise = As little as possible ends behind its date. Your calendar changes where that needs it.
# The policy `trim`: its title.
policy-trim-title = Leave out extras
# The policy `trim`: its promise.
policy-trim-promise = Optional work is cut as far as the dates need it, and no further. The rest keeps its deadlines.
# Moving later work forward after working ahead: its title.
policy-ahead-title = Work ahead
# What it promises.
policy-ahead-promise = Later work moves forward into free time. The order stays, and so does your reserve.

# How far a proposal is from the least change that its lateness needs; durations are already in words.

# There may be a plan as punctual that changes less.
gap-some = It changes { $changed }; no plan this punctual changes less than { $least }.
# None changes less.
gap-none = It changes { $changed }, as little as any plan this punctual can.

# A gentle first week after a break, on the page "Catch up" and in `ruta replan --gentle`.

# What it holds instead of a usual week; durations are already in words.
gentle-week = A gentle week until { $to }: { $hours } at most instead of { $usual }, at the usual hours. Sessions of the next two days give way too.
# Behind it: the look back that it begins with, where a topic was open.
gentle-refresher = It begins with { $minutes } of "{ $title }", the topic that was open.

# Why a plan version was made: in the history and in what undo and redo name.

# A plan was made.
version-plan = New plan
# A proposal was applied; its title.
version-replan = Caught up: { $policy }
# A proposal that begins with a gentle week was applied; its title.
version-replan-gentle = Caught up with a gentle week: { $policy }
# Later work was moved forward.
version-ahead = Moved later work forward
# A session was moved and fixed.
version-move = Moved "{ $title }"
# A session was fixed where it was.
version-pin = Fixed "{ $title }"
# A fixed session was let go.
version-unpin = Let go of "{ $title }"
# An older version was brought back.
version-restore = Brought back version { $version }

# What is wrong with a planning problem: errors of `ruta solve`, and of plans. Ids and dates stand as given.

# Two tasks share an id.
problem-duplicate-id = Two tasks have the id "{ $id }".
# A task comes after one that is not there.
problem-unknown-after = Task "{ $task }" comes after "{ $unknown }", which is no task.
# A pinned session works on a task that is not there.
problem-unknown-pinned = A pinned session works on "{ $unknown }", which is no task.
# Done minutes of a task that is not there.
problem-unknown-done = "done" names "{ $unknown }", which is no task.
# Tasks wait for each other in a circle.
problem-cycle = These tasks wait for each other: { $cycle }.
# The smallest session is longer than the largest, for all tasks.
problem-session-limits = The smallest session, { $min } minutes, is longer than the largest, { $max } minutes.
# The smallest session is longer than the largest, for one task.
problem-task-session-limits = Task "{ $task }": the smallest session, { $min } minutes, is longer than the largest, { $max } minutes.
# A number lies outside its range; the range is in words, such as "1 to 60".
problem-out-of-range = "{ $name }" is { $value }; it must be { $range }.
# Two pinned sessions overlap.
problem-pinned-overlap = The pinned sessions of "{ $first }" and "{ $second }" overlap at { $at }.
# Pinned sessions hold more than is left of their task.
problem-pinned-exceeds-task = The pinned sessions of "{ $task }" hold { $pinned } minutes, but only { $left } are left of it.
# Time off ends before it starts.
problem-off-ends-before-start = Time off ends on { $to }, before it starts on { $from }.

# A problem that is no UTF-8 text.
problem-not-utf8 = The problem is no UTF-8 text.
# A problem that is no JSON of the right shape; what the reader says of it.
problem-bad-json = Line { $line }, column { $column }: { $what }.
# Behind the place: the text ends too early.
json-ends = the text ends too early
# Behind the place: a field that there is not, and those that there are.
json-unknown-field = "{ $name }" is no field; there are: { $known }
# Behind the place: a word that there is not, and those that there are.
json-unknown-word = "{ $name }" is none of these words: { $known }
# Behind the place: a field is missing.
json-missing-field = "{ $name }" is missing
# Behind the place: a field or a key stands twice.
json-twice = "{ $name }" stands twice
# Behind the place: something follows behind the end of the document.
json-trailing = something follows behind the end
# Behind the place: signs of which one should stand there.
json-expected = one of these signs is missing here: { $signs }
# Behind the place: anything else.
json-syntax = it is no well-formed JSON
# Behind the place: what stands there, with its value where it has one, and what belongs there.
json-wrong-kind = there is { $found }{ $shows ->
    [1] { " " }("{ $value }")
   *[0] { "" }
 } where { $expected } belongs
# What stands or belongs somewhere in a JSON text.
json-kind-count = a whole number from 0
# What stands or belongs somewhere in a JSON text.
json-kind-number = a number
# What stands or belongs somewhere in a JSON text.
json-kind-text = a text
# What stands or belongs somewhere in a JSON text.
json-kind-switch = true or false
# What stands or belongs somewhere in a JSON text.
json-kind-list = a list
# What stands or belongs somewhere in a JSON text.
json-kind-object = an object
# What stands or belongs somewhere in a JSON text.
json-kind-nothing = nothing (null)
# A span that is turned round; its field stands before it.
problem-span-backwards = it ends before it starts
# A span that is turned round or empty; its field stands before it.
problem-span-empty = it does not end after it starts
# A session that holds seconds; its field stands before it.
problem-span-seconds = sessions hold whole minutes, no seconds
# Two sessions of the baseline share an id; their field stands before it.
problem-baseline-twice = "{ $id }" is the id of two sessions
# A session of the baseline works on what is no task; its field stands before it.
problem-baseline-no-task = "{ $id }" is no task
# A policy that there is not.
problem-unknown-policy = "{ $id }" is no policy
# Something wrong in a field of the problem.
problem-in-field = { $field }: { $what }
# A zone that there is not.
problem-unknown-zone = "{ $zone }" is no time zone of the IANA database, such as Europe/Madrid.
# A text that is no instant.
problem-not-an-instant = "{ $text }" is no time like 2026-01-12T08:00:00+01:00.
# A text that is no date.
problem-not-a-date = "{ $text }" is no date like 2026-01-12.
# A time outside the years that the planner knows.
problem-time-out-of-range = "{ $text }" lies outside the years 1973 to 2899.
# The hint to a problem of the wrong shape.
problem-hint = docs/solve.md describes the input.
# Hint of a bad input of `ruta predict`.
predict-hint = docs/forecast.md describes the input.
# A text that is no window.
problem-not-a-window = "{ $text }" is no window.
# A window that is turned round or empty.
problem-window-backwards = The window "{ $text }" ends before it starts.
# A text that is no weekday.
problem-not-a-day = "{ $text }" is no day of the week.
# A day without a window.
problem-no-window = "{ $text }" names a day and no window.
# A day with windows and hours.
problem-windows-and-hours = "{ $text }" holds windows and hours.
# Hours that no day has.
problem-not-hours = "{ $text }" are no hours of a day.
# The hint to a wrong window in a problem.
problem-window-hint = A window looks like 19:00-21:00; 24:00 may end it.

# What would move the end, on the page "Progress" and in `ruta forecast`.
lever-more-a-week = One hour more a week
# The same: optional work less; `title` is a topic or a project.
lever-leave-out = Without { $title }
# The same: a week without study.
lever-week-off = All of next week off
