# The texts of the window.

## The window and its frame

# The title of the window.
window-title = { $page } · Ruta
# The name of the sidebar, for screen readers.
nav-label = Pages
# Sidebar and title of the page.
nav-calendar = Calendar
# Sidebar and title of the page.
nav-roadmap = Roadmap
# Sidebar and title of the page.
nav-hours = Hours
# Sidebar and title of the page.
nav-catch-up = Catch up
# The entry of the sidebar while sessions need a look.
nav-catch-up-waiting =
    Catch up, { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
# Sidebar and title of the page.
nav-export = Calendar file
# Sidebar and title of the page.
nav-settings = Settings
# While what a page shows is on its way.
loading = One moment…
# The button of a toast that takes back what it tells.
undo = Undo
# The undo button; `what` is named by the program.
undo-what = Undo: { $what }
# The undo button with nothing to undo, and its toast.
undo-nothing = Nothing to undo
# The redo button; `what` is named by the program.
redo-what = Redo: { $what }
# The redo button with nothing to redo, and its toast.
redo-nothing = Nothing to redo
# The button that puts a toast away.
toast-close = Dismiss
# The button that puts an error away.
error-close = Dismiss the error
# An error that the program does not explain.
error-unknown = Something failed inside Ruta.
# The mark of a link, for screen readers.
opens-browser = opens in the browser
# A button that saves.
save = Save
# A button that closes without saving.
cancel = Cancel
# The button that closes a dialog.
close = Close

## The route rail, under the title

# The name of the rail, for screen readers.
rail-label = Your route
# The mark of today.
rail-you = you, { $share } done
# The mark of the last day on which a level is on time.
rail-due = { $level }: due { $date }
# The mark of the end of the plan.
rail-finish = finish { $date }
# On the rail: the day by which half of the futures have ended.
rail-p50 = 50 % by { $date }
# On the rail: the day by which four in five futures have ended.
rail-p80 = 80 % by { $date }
# Beside a mark that the plan misses, for screen readers.
rail-late = late

## The missed-time banner, on every page

# The name of the banner, for screen readers.
missed-label = Sessions that have passed
# Sessions that ended and nobody said anything; `since` is the first day.
missed-open =
    { $count ->
        [one] { $count } session has passed without a word
       *[other] { $count } sessions have passed without a word
    }, since { $since }.
# Sessions that the learner called missed.
missed-said =
    You missed { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }, { $time }, since { $since }.
# Behind `missed-said`: some of those sessions nobody said anything about.
missed-still-open = You have not said yet what became of { $count } of them.
# The button of the banner.
missed-go = Catch up

## Painting the week: first run and Hours

# The name of the grid, for screen readers.
paint-label = Free hours of the week
# Above the grid.
paint-help = Paint the hours in which you can study; what goes on past midnight belongs to the evening. With the keyboard: arrows move, Shift and arrows mark, Space paints or erases.
# Below the grid, the sum of the week.
paint-total = { $time } a week
# A painted cell, for screen readers.
paint-cell-free = { $day }, { $from } to { $to }, free
# A cell that is not painted, for screen readers.
paint-cell-empty = { $day }, { $from } to { $to }, not painted
# The button that shows 00:00 to 06:00.
paint-show-night = Show the night
# The button that hides 00:00 to 06:00.
paint-hide-night = Hide the night
# The row of sums, for screen readers.
paint-per-day = Per day
# Below the grid: the row in which a day gets hours instead of painted times.
paint-whenever = Hours, whenever
# A field of that row, for screen readers.
paint-whenever-of = { $day }: hours, whenever you are awake
# A cell after midnight that belongs to the evening before, for screen readers.
paint-tail = part of the evening of { $day }

## The date field

# The field without a date.
date-none = Pick a date
# The calendar that opens, for screen readers.
date-pick = Pick a date
# The button of the month before.
date-previous = Previous month
# The button of the month after.
date-next = Next month
# The button that takes the date away.
date-clear = No date

## The live answer: first run and Hours

# The name of the panel, for screen readers.
answer-label = With these hours
# While nothing is painted.
answer-empty = Paint your free hours.
# Below it, what happens then.
answer-empty-hint = From the first one on you see here when you finish.
# While the first answer is on its way.
answer-wait = Working it out…
# Above the finish date.
answer-finish = You finish on
# Where nothing fits.
answer-nothing = Nothing fits into these hours.
# The label of the number of sessions.
answer-sessions = In total
# The number of sessions and their time.
answer-sessions-value =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    } · { $time }
# The label of the fullest week.
answer-busiest = Busiest week
# Below the end of a level that is on time.
answer-in-time = on time, due { $date }
# Below it: what is due until that date, and what can be worked until then.
answer-demand = needs { $need } of the { $have } until then
# Below the end of a level that is late.
answer-late = { $time } after { $date }
# Above the changes of which one is enough.
answer-remedies = Any one of these is enough; press it to plan with it:
# Above what does not fit.
answer-unplaced =
    { $count ->
        [one] { $count } task without a place:
       *[other] { $count } tasks without a place:
    }
# At the foot of the panel: what it rests on.
answer-basis = At { $confidence } % confidence in the hours, { $reserve } % of each week kept in reserve.

## First run

# The title of the page.
first-title = Your route starts here
# The first step.
first-welcome = Welcome
# Below the first step.
first-welcome-text = Say when you can study, and Ruta spreads the roadmap over your weeks and tells when you finish. Everything can be changed later.
# The second step.
first-roadmap = What you will learn
# The size of the roadmap.
first-roadmap-size = { $count } items and projects
# The button that opens another roadmap.
first-roadmap-open = Open another…
# The button that goes back to the shipped one.
first-roadmap-shipped = Back to the included one
# The third step.
first-hours = When you can study
# The fourth step.
first-choices = Your choices and the first day
# The field of the first day.
first-start = You start on
# First run: opens the fields that few need at the start.
first-more = More options
# First run: the button that folds a step and leads to the next.
first-done = Done
# The button that makes the plan.
first-make = Make my plan
# Below the button while there are no hours.
first-make-hint = Paint at least one hour.
# The toast once the plan is made.
first-made = Your plan is made.
# Beside an option: what choosing it frees.
choice-frees = frees { $time }
# The option of learning them all.
choice-all = All of them
# The toast after a choice.
choice-picked = Chosen: { $title }. It counts from the next plan on.

## Today

# Sidebar, and the title of the page while it loads.
nav-today = Today
# The entry of the sidebar while the timer runs, for screen readers.
nav-today-timed = Today, the timer runs
# The page without a session ahead.
today-nothing = No session is planned any more.
# Behind the time of a session that is worked on by the timer.
today-started = started
# Behind the time of a session that is on.
today-now = now
# Behind the time of the next session of the day.
today-next = next
# Behind the level's title: how much of it is done.
today-level = { $percent } % done
# What waits for the session's item; at most two titles.
today-unlocks =
    { $count ->
        [one] { $titles } waits for it.
       *[other] { $titles } wait for it.
    }
# The name of the running clock, for screen readers.
today-timer = Time worked
# The button that starts the timer.
today-start = Start
# The button that starts a session of another day today.
today-start-early = Start now
# The button that pauses the timer.
today-pause = Pause
# The button that goes on after a pause.
today-resume = Go on
# The button that stops the timer and logs its minutes.
today-stop = Stop and log
# The button of a session of today that will not be done today.
today-not = Not today
# Where the timer ran far longer than the session.
today-forgotten = The timer has run for { $time }. If you worked less, say how long under “Partly…”.
# Above the list of sessions that have passed without a word.
today-open =
    { $count ->
        [one] { $count } session without an answer since { $since }
       *[other] { $count } sessions without an answer since { $since }
    }
# The button that puts the question off.
today-later = Ask me tomorrow
# The button that shows what was put off.
today-show = Show
# The button that hides it again.
today-hide = Hide
# Above what comes behind the session.
today-then = Then
# Above what was said of today's sessions.
today-answered = Today so far

## Calendar

# The button that goes back.
calendar-previous = Previous
# The button that goes on.
calendar-next = Next
# The button that goes to today.
calendar-today = Today
# The name of the view switch, for screen readers.
calendar-view = View
# A view: one day.
calendar-day = Day
# A view.
calendar-week = Week
# A view.
calendar-month = Month
# A view.
calendar-agenda = Agenda
# A view: all months of the plan.
calendar-plan = Plan
# The agenda without sessions.
calendar-empty = No sessions in these weeks.
# On a full day of the month.
calendar-more = { $count } more
# Time off without a note.
calendar-off = Time off
# The name of the key, for screen readers.
calendar-key = Key
# In the key: hollow sessions.
calendar-key-open = missed or not answered
# In the key: the ground of free hours.
calendar-key-free = free hours
# In the key: the places that sessions left with the last replan.
calendar-key-ghost = before the replan
# In the week: the place that a session left with the last replan.
calendar-ghost = before: { $title }
# At the foot of the calendar.
week-this = This week
# At the foot of the calendar, another week.
week-of = Week of { $date }
# At the foot of the calendar: load and free time.
week-load = { $planned } planned of { $free } free
# At the foot of the calendar: what is done.
week-done = { $time } done
# The kind of a session.
kind-study = study
# The kind of a session.
kind-project = project
# The kind of a session.
kind-review = review
# A session that ended and nobody said anything.
status-open = not answered
# What became of a session.
status-planned = planned
# What became of a session.
status-done = done
# What became of a session.
status-partial = partly done
# What became of a session.
status-missed = missed
# What became of a session.
status-skipped = skipped
# A session that the plan does not move.
session-pinned = pinned
# A button of the sheet.
session-pin = Pin
# A button of the sheet.
session-unpin = Unpin
# The button of the sheet that asks for day and time.
session-move = Move to…
# The toast after a session was moved.
session-moved = Session moved and pinned.
# The toast after a session was pinned.
session-pinned-toast = Session pinned: the plan will not move it.
# The toast after a session was let go.
session-unpinned-toast = Session unpinned: the next plan may move it.
# A label of the sheet: the reason of the place.
sheet-why = Why here
# A label of the sheet: the task.
sheet-task = Of this item
# Which session it is and how much of the task is done.
sheet-task-value = session { $number } of { $of } · { $done } done of { $all }
# A label of the sheet of a review.
sheet-review = Of this topic
# Which review it is of those in the plan.
sheet-review-value = review { $number } of { $of }
# Above the answers to a review.
grade-question = Did it come back?
# An answer to a review, and what is shown of it.
grade-failed = No
# An answer to a review, and what is shown of it.
grade-hard = With effort
# An answer to a review, and what is shown of it.
grade-good = Yes
# An answer to a review, and what is shown of it.
grade-easy = At once
# A label of the sheet: what waits.
sheet-unlocks = Waiting for it
# A label of the sheet: where to learn it.
sheet-resources = Where to learn it
# The field of the minutes done.
partly-minutes = Minutes done
# The field of the day.
move-date = Day
# The field of the time.
move-time = Time
# The button that moves.
move-do = Move
# A button: done in full.
log-done = Done
# The button that asks for the minutes done.
log-partly = Partly…
# A button: not done, and wanted back.
log-missed = Missed
# A button: not done, and not wanted back.
log-skip = Skip
# The button that takes back what was said.
log-take-back = Take it back
# The toast after the button.
logged-done = { $title }: done.
# The toast after the button.
logged-partial = { $title }: partly done.
# The toast after the button.
logged-missed = { $title }: missed.
# The toast after the button.
logged-skipped = { $title }: skipped.
# The toast after a word was taken back.
logged-planned = { $title }: open again.
# The toast after several were answered.
logged-many = { $count } sessions noted.

## Roadmap

# The button that opens another roadmap.
roadmap-open = Open another roadmap…
# The toast after it was opened.
roadmap-taken = Roadmap opened.
# The months of a level.
roadmap-months = { $min }–{ $max } months
# Beside the level under way.
roadmap-here = you are here
# What is done of what is planned.
roadmap-done-of = { $done } of { $planned }
# When a level ends.
roadmap-finish = ends { $date }
# When a level ends that is late.
roadmap-finish-late = ends { $date }, due { $due }
# Above the projects of a level.
roadmap-projects = Projects
# How many projects there are.
roadmap-projects-count =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
# A topic that three reviews on different days went well of.
roadmap-retained = retained
# A topic: reviews that went well.
roadmap-recalled = recalled { $count ->
    [one] once
   *[other] { $count } times
 }
# Above the resources of a level.
roadmap-resources = Where to learn it
# Above the choices.
roadmap-choices = Choose one
# Below the choices.
roadmap-choices-note = A choice counts from the next plan on.
# Above the advice.
roadmap-advice = Advice
# Above what the market asks for.
roadmap-demand = In demand
# Above the references.
roadmap-references = References
# On the roadmap: above it, where the plan was made before the last changes of the roadmap.
roadmap-waits = Your plan does not follow these changes yet.
# The button beside it.
roadmap-plan-anew = Make the plan anew
# The toast after it.
roadmap-planned-anew = Your plan follows the roadmap again.
# Above the tasks that the learner added to a level.
roadmap-own = Your own tasks
# How many there are.
roadmap-own-count =
    { $count ->
        [0] none
        [one] { $count } task
       *[other] { $count } tasks
    }
# The field of a new task's title.
own-title = A task of your own
# The field of what a new task follows.
own-after = Once this is done
# The option of a new task that follows nothing.
own-after-nothing = nothing in particular
# The button that adds a task.
own-add = Add task
# The toast after it.
own-added = Added: { $title }.
# The button that removes a task of one's own.
own-remove = Remove task
# The toast after it.
own-removed = Removed: { $title }.
# The field of the fewest hours.
hours-from = Hours, from
# The field of the most hours.
hours-to = to
# Where the hours cannot be read or are turned round.
hours-range-wrong = Write the fewest hours, then the most: 1.5 and 3.
# The button that opens the fields of an item; its title.
edit-item = Change { $title }
# The button that stores the learner's range.
edit-save = Save hours
# The button that goes back to the roadmap's range.
edit-reset = Back to the roadmap's { $range }
# The toast after the range was changed.
edit-saved = { $title }: { $range }.
# The box of what the learner knows already.
edit-known = I know this already
# The box of what may be left out.
edit-optional = Optional: may be left out when time is short
# The box of what the learner leaves out.
edit-dropped = Leave it out
# The toast after a box was ticked or emptied.
edit-noted = Noted: { $title }.
# The handle that moves a part among its siblings; its title, its place and how many there are.
move-grip = Move { $title }, { $place } of { $count }: drag, or Alt with the arrow keys
# The toast after a part was moved.
moved = { $title }: now { $place } of { $count }.
# The button that puts the items of a topic in the roadmap's order again.
order-reset = Back to the roadmap's order
# The toast after it.
order-reset-done = In the roadmap's order again.
# Above the due dates of the levels.
due-title = Due dates
# Below it.
due-hint = Until when each level is on time.
# The button that goes back to the date that the months come to.
due-usual = Back to { $date }
# The toast after a due date was changed.
due-saved = Due date of { $level } changed.
# The field of the date until which due dates are spread.
due-until = Spread evenly by work until
# The button that spreads them.
due-spread = Spread the dates
# The toast after it.
due-spread-done = Due dates spread by work.
# Beside an item that is done.
item-done = done
# Beside an item that was begun.
item-begun = begun
# Beside an item of an option not chosen.
item-left-out = left out
# Beside an item that the learner knows already.
item-known = known already
# Beside an item that the plan may leave out.
item-optional = optional
# Beside the planned hours: the learner's range and the roadmap's.
item-of-own-range = of { $range } (roadmap: { $roadmap })
# Beside the planned hours: the range.
item-of-range = of { $range }
# The name of the list, for screen readers.
item-requirements = Requirements
# Below an item: what comes before it.
item-after = after { $titles }
# Below an item: its next session.
item-next = next: { $at }

## Hours

# Above the grid.
hours-week = A normal week
# The field of the time zone.
hours-zone = Time zone
# The button that stores the hours and moves nothing.
hours-save = Save without planning
# Below the buttons.
hours-save-hint = Planning moves the sessions ahead. Pinned ones stay.
# The button that plans again.
hours-plan = Plan with these hours
# The button that goes back to what is stored.
hours-reset = Back to what is stored
# The toast after saving.
hours-saved = Hours saved. The plan stands as it was.
# The toast after planning.
hours-planned = Planned with these hours.
# The toast after days, time off or calendars changed.
hours-changed = Saved. It counts from the next plan on.
# Your hours: above what the plan keeps to.
terms-title = What the plan keeps to
# The field of the date by which all should be done; it may stay empty.
terms-deadline = Finish by the end of
# The field of the most hours a week; it may stay empty.
terms-pace = Hours a week, at most
# In the field, where there is no limit.
terms-pace-none = no limit
# The field of the confidence: how likely the planned hours suffice.
terms-confidence = Confidence that the hours suffice
# An option of the field.
terms-confidence-value = { $percent }%
# Above the single days.
days-title = Single days
# Below the title.
days-hint = A day that differs from its weekday.
# A day without hours.
days-none = no study
# A day that has hours instead of times.
days-whenever = { $time }, whenever
# The field of the day.
days-date = Day
# The field of the hours of that day.
days-windows = Times, hours, or nothing for no study
# Where the hours cannot be read.
days-wrong = Write times as 10:00-13:00, 22:00-01:00, without overlaps, or hours as 6h.
# The button that adds the day.
days-add = Add day
# The button that takes a single day away.
days-remove = Remove { $date }
# The weeks to choose from, for screen readers.
profiles-label = Which week
# The week that holds when no profile does.
profiles-usual = Usual week
# A button that opens the form for another week.
profiles-new = Another week for a season
# A field: what the season is called.
profiles-name = Name
# In the field while it is empty.
profiles-example = summer
# A field: the first day of the season.
profiles-from = From
# A field: the last day of the season.
profiles-to = To
# The button that adds the profile.
profiles-add = Add
# Below the form.
profiles-hint = Between its dates it holds instead of the usual week. It begins with your usual hours; then paint it.
# Where the name is there already.
profiles-taken = There is a profile of that name.
# The button that takes a profile away.
profiles-remove = Remove { $name }
# Below the grid, where a day has hours: the field of the waking hours.
waking-label = Whenever means between
# Where the waking hours cannot be read.
waking-wrong = Write it as 08:00-22:00, up to 24:00.
# Above the public holidays.
holidays-title = Public holidays
# Below the title.
holidays-hint = They stay free. Single towns have more of them: add those as time off.
# The field that looks for a country or region.
holidays-region = Country or region
# The same, where one is chosen already.
holidays-other = Another country or region
# In the field while it is empty.
holidays-search = Type a name or code
# Where nothing matches.
holidays-no-region = No country or region is called that.
# A box: holidays are days like any other.
holidays-study = Study on holidays as usual
# Beside a holiday with study.
holidays-studied = study as usual
# The button after which no holidays count.
holidays-none = Count no holidays
# The button that shows the whole list.
holidays-all = Show all { $count }
# The button that shows the next ones alone.
holidays-fewer = Show fewer
# Above the time off.
off-title = Time off
# Below the title.
off-hint = Holidays and trips: nothing is planned on those days.
# The field of the first day.
off-from = From
# The field of the last day.
off-to = To
# The field of the note.
off-note = Note
# The button that adds time off.
off-add = Add
# The button that takes time off away.
off-remove = Remove { $period }
# Above the calendars.
busy-title = Busy calendars
# Below the title.
busy-hint = An .ics file of your calendar: no study while its events last. When the file changes it is read again.
# How many busy spans a calendar holds.
busy-events =
    { $count ->
        [one] { $count } busy span
       *[other] { $count } busy spans
    }
# The toast after busy calendars were read again ($names).
busy-read-again = Read again: { $names }.
# Below a busy calendar that could not be read again.
busy-not-read = Not read again, counts as before: { $why }
# The button that opens a file.
busy-add = Add a calendar…
# The button that takes a calendar away.
busy-remove = Remove { $name }
# Above the table of weeks.
weeks-title = Coming weeks
# A column.
weeks-from = Week of
# A column.
weeks-free = Free
# A column.
weeks-planned = Planned
# A column.
weeks-done = Done

## Catch up

# Where nothing was missed.
catch-up-none = You have missed no session.
# Below it.
catch-up-none-hint = You can still plan again if your hours or choices have changed.
# At the top of the page.
catch-up-lead =
    { $count ->
        [one] { $count } session is missing
       *[other] { $count } sessions are missing
    }, { $time }, since { $since }. Choose how to go on.
# Above the list.
open-title =
    { $count ->
        [one] { $count } session not answered
       *[other] { $count } sessions not answered
    }
# Below the title.
open-hint = Say what became of each. What you leave out counts as not done in the proposals.
# The button below the first of many.
open-show-all = Show all { $count }
# Before the buttons for all of them.
open-all = All of them:
# A button for all of them.
open-all-done = All done
# A button for all of them.
open-all-missed = All missed
# Above the proposals.
ways-title = Ways on
# Below the title.
ways-hint = Nothing changes until you apply one, and it can be undone.
# A switch above the proposals, after two weeks without study; what it means stands behind it.
ways-gentle = Begin with a gentle week
# A row of the table.
ways-finish = You finish on
# A row of the ways back: the day by which four in five futures have ended.
ways-p80 = 80 % by
# A row of the ways back.
ways-slack = Weeks you can miss
# A cell of that row, with a digit behind the point.
ways-slack-value = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
 }
# A row of the table.
ways-before = Before it was
# A row of the table.
ways-busiest = Busiest week
# A row of the table: work behind the due dates.
ways-late = Late
# In the table.
ways-late-none = nothing
# A row of the table.
ways-moves = Changes
# How many sessions change and how many stay.
ways-moves-value =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }; { $kept } stay
# Below, where nothing changes.
ways-moves-none = No session moves.
# Row of the table: optional work that the proposal leaves out.
ways-cut = Leaves out
# A row of the table.
ways-unplaced = Without a place
# Instead of the buttons of a proposal that leads to the same plan as another.
ways-same = Same as “{ $title }”.
# The button of a proposal.
ways-apply = Apply
# The button, for screen readers.
ways-apply-what = Apply: { $title }
# The button that shows the changes.
ways-show = Day by day
# The button and the panel, for screen readers.
ways-show-what = Day by day: { $title }
# The toast after applying.
ways-applied = Applied: { $title }.
# A session that changes its place.
move-moved = { $title }: { $before } → { $after }
# A session that changes its task; `before` is the old one.
move-relabelled = { $after }: { $title } instead of { $before }
# A new session.
move-added = { $title }: new, { $after }
# A session that goes.
move-removed = { $title }: goes, { $before }

## Calendar file

# At the top of the page.
export-lead = Save the plan as an .ics file and open it with your calendar: Google, Apple, Outlook, Thunderbird or Nextcloud. Each session keeps its identity, so after another export events move and nothing doubles.
# The name of the box, for screen readers.
export-state = What has changed
# In the box.
export-last = Last file: { $at }. Since then:
# In the box, without a file before.
export-never = You have not saved a file yet.
# After the number.
export-new =
    { $count ->
        [one] new
       *[other] new
    }
# After the number.
export-changed =
    { $count ->
        [one] changed
       *[other] changed
    }
# After the number.
export-gone =
    { $count ->
        [one] gone
       *[other] gone
    }
# Above the options.
export-what = What is saved
# An option.
export-all = The whole plan
# Below the option.
export-all-hint = The usual way. Your calendar knows what it had before.
# An option.
export-changes = Only what has changed
# Below the option.
export-changes-hint = With sessions that went as cancelled, for calendars that do not delete.
# A field.
export-alarm = Alarm
# In the field.
export-alarm-none = No alarm
# In the field.
export-alarm-before = { $minutes } min before
# A box to tick.
export-utc = Times in UTC
# Below the box.
export-utc-hint = Only if your calendar does not understand time zones.
# The button that opens the save dialog.
export-save = Save file…
# Above the outcome.
export-done =
    { $count ->
        [one] { $count } session saved
       *[other] { $count } sessions saved
    }
# In the outcome.
export-report = { $new } new, { $changed } changed, { $gone } gone since the file before.
# Below the outcome.
export-next = Now open or import it in your calendar, best in a separate one for study.
# A choice: the sessions of one level alone.
export-level = Only { $level }
# A field: the language of the events.
export-language = Language of the events
# A box to tick.
export-split = Several files if it gets large
# Below the box.
export-split-hint = Each below 900 kB. Google takes none of 1 MB.
# In the box, where the plan says something else than the last file.
export-stale = Your calendar file is out of date.
# At the foot of the calendar, where the plan says something else than the last file.
export-stale-line = Your calendar file is out of date: { $changed } moved or changed, { $new } new, { $gone } gone.
# The button beside it.
export-open = Save again
# The list of exports, folded.
export-ledger = Files saved so far ({ $count })
# In the list: how many events a file held.
export-ledger-events =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
# In the list: what a file held.
export-scope-plan = The whole plan
# In the list: what a file held.
export-scope-changes = Changes only
# In the list: what a file held.
export-scope-session = One session
# The heading over taking changes back.
take-title = Take changes back
# Below the heading.
take-lead = Did you move or delete sessions in your calendar? Export it there and open the file here: what you moved is fixed where you put it, what you deleted is skipped.
# A check box.
take-complete = The file holds the whole calendar: what is not in it was deleted
# The button.
take-open = Open the calendar file…
# Above what would change ($sessions: of the plan in the file).
take-would =
    { $sessions ->
        [one] One session of the plan is in the file. This would change:
       *[other] { $sessions } sessions of the plan are in the file. This would change:
    }
# Nothing would change ($sessions: of the plan in the file).
take-nothing =
    { $sessions ->
        [one] One session of the plan is in the file, and it stands as in the plan.
       *[other] { $sessions } sessions of the plan are in the file, and all stand as in the plan.
    }
# A moved session.
take-moved = { $title }: moved to { $to }
# A deleted session.
take-skipped = { $title }, { $at }: deleted, to be skipped
# An event that cannot be taken over, and why.
take-apart = { $title }: stays as it is ({ $why })
# Events of others.
take-foreign =
    { $count ->
        [one] One event of others is left alone.
       *[other] { $count } events of others are left alone.
    }
# The button that carries it out.
take-do = Take these changes over
# The toast.
take-done = Changes taken back.
# The heading over what programs of this computer may read.
feed-title = For programs on this computer
# Below the heading.
feed-lead = Thunderbird, GNOME Calendar and others can subscribe to the plan: what moves, moves there too, and what left the plan is gone. Nobody can write to it, and no other computer can read it.
# A check box.
feed-open = Keep the plan open to subscriptions while Ruta runs
# The feed is meant to be open and is not; why.
feed-trouble = It is closed for now: { $reason }
# A field that can only be read.
feed-address = Address to subscribe to
# A button beside the address.
feed-copy = Copy
# Said by screen readers after copying.
feed-copied = The address is copied.
# Below the address.
feed-how = Thunderbird: New calendar, On the network. GNOME Calendar: Add calendar, from this address. Evolution: New calendar, On the web.
# A button.
feed-fresh = New address
# Beside the button.
feed-fresh-hint = If somebody else on this computer has read the old one, which stops working.
# The heading over one sheet for each calendar program.
sheets-title = How your calendar takes it
# Below the heading.
sheets-lead = Give the plan a calendar of its own: then you can always replace it whole.
# In a sheet, over how to import.
sheet-import = The first time
# In a sheet, over what a second import does.
sheet-again = The same file again
# In a sheet, over how to replace what is there.
sheet-replace = To replace it
# The name of a calendar program.
sheet-google = Google Calendar
# Its sheet: how to import.
sheet-google-import = On the web: make a calendar of its own for the plan. Then Settings, Import & export, choose the file and that calendar, Import.
# Its sheet: what a second import does.
sheet-google-again = Events that are there already move to their new time. Events that left the plan stay, and alarms are dropped.
# Its sheet: how to replace the calendar.
sheet-google-replace = Delete that calendar whole, make it anew, import again. Google takes no file of 1 MB or more: save in several files.
# The name of a calendar program.
sheet-apple = Apple Calendar
# Its sheet: how to import.
sheet-apple-import = On the Mac: open the file with a double click, or File, Import; choose a new calendar for the plan.
# Its sheet: what a second import does.
sheet-apple-again = In the same calendar Apple should move what changed; we could not check it. In another calendar of the same account iCloud refuses what it already has.
# Its sheet: how to replace the calendar.
sheet-apple-replace = Delete that calendar whole and import into a new one.
# The name of a calendar program.
sheet-outlook-new = Outlook (new and web)
# Its sheet: how to import.
sheet-outlook-new-import = Add the file to a calendar of its own for the plan.
# Its sheet: what a second import does.
sheet-outlook-new-again = We found no reliable source; count on every session being doubled.
# Its sheet: how to replace the calendar.
sheet-outlook-new-replace = Delete that calendar and import into a new one.
# The name of a calendar program.
sheet-outlook-classic = Outlook (classic, Windows)
# Its sheet: how to import.
sheet-outlook-classic-import = Open the file: Outlook makes a calendar of its own, named like your roadmap.
# Its sheet: what a second import does.
sheet-outlook-classic-again = Every session is doubled: Outlook makes new events at each import.
# Its sheet: how to replace the calendar.
sheet-outlook-classic-replace = Delete the old calendar first, then open the new file.
# The name of a calendar program.
sheet-thunderbird = Thunderbird
# Its sheet: how to import.
sheet-thunderbird-import = Make a calendar of its own for the plan, then import the file into it.
# Its sheet: what a second import does.
sheet-thunderbird-again = Sessions that are there already are skipped, also those that moved.
# Its sheet: how to replace the calendar.
sheet-thunderbird-replace = Delete that calendar and import into a new one. Better: subscribe with "ruta serve".
# The name of a calendar program.
sheet-gnome = GNOME Calendar
# Its sheet: how to import.
sheet-gnome-import = Open the file with Calendar and choose a calendar of its own.
# Its sheet: what a second import does.
sheet-gnome-again = The import fails as soon as a session is there already. Evolution, on the same store, moves what changed.
# Its sheet: how to replace the calendar.
sheet-gnome-replace = Delete that calendar and import into a new one. Better: subscribe with "ruta serve".
# The name of a calendar program.
sheet-nextcloud = Nextcloud
# Its sheet: how to import.
sheet-nextcloud-import = In Calendar: import the file and choose a new calendar for the plan.
# Its sheet: what a second import does.
sheet-nextcloud-again = Sessions that are there already are refused and stay as they were.
# Its sheet: how to replace the calendar.
sheet-nextcloud-replace = Do not import again: deleted sessions wait in the trash and block the import. Make a new calendar, or sync by CalDAV.
# The name of a calendar program.
sheet-khal = khal
# Its sheet: how to import.
sheet-khal-import = khal import --batch -a plan plan.ics
# Its sheet: what a second import does.
sheet-khal-again = Sessions that are there already move to their new time. Called-off ones stay in the list, marked so.
# Its sheet: how to replace the calendar.
sheet-khal-replace = Empty the calendar's folder and import again.

## Settings

# Above language and colours.
settings-look = Appearance
# The language switch.
settings-language = Language
# The colour switch.
settings-theme = Colours
# An option.
theme-system = As the system
# An option.
theme-light = Light
# An option.
theme-dark = Dark
# Settings: above what a session counts as that has passed.
elapsed-title = When a session has passed
# The check box.
elapsed-label = Count it as done unless I say otherwise
# Under the check box.
elapsed-hint = Otherwise it stays open, and you are asked once a day what became of it.
# The toast after the box was ticked.
elapsed-done = Sessions that have passed count as done.
# The toast after the tick was taken away.
elapsed-asked = Sessions that have passed are asked about once a day.
# Above the rules.
rules-title = How sessions are cut
# Below the title.
rules-hint = They count from the next plan on.
# A field.
rules-min-session = Shortest, min
# A field.
rules-max-session = Longest, min
# A field.
rules-break-minutes = Pause between two, min
# A field.
rules-day-minutes = Most of a day, min
# In the field while it is empty.
rules-day-none = no limit
# A field.
rules-buffer-before-minutes = Free before busy events, min
# A field.
rules-buffer-after-minutes = Free after busy events, min
# A field.
rules-reserve-percent = Weekly reserve, %
# A check box.
rules-spacing = Spread long items over days
# Under the check box.
rules-spacing-hint = Over two hours two days, over six hours three, and at most two sessions a day: what is spread is remembered better.
# A box.
rules-reviews = Review finished topics
# Under the box.
rules-reviews-hint = 20 to 25 minutes with the book closed, in at most 15 % of a week: what is recalled after a pause is remembered better than what is read again.
# A box.
rules-interleaving = Alternate sibling topics
# Under the box.
rules-interleaving-hint = A topic's first item stays together; what is introduced is practised in turns. Mixing helps where topics are alike, not at first sight.
# A box.
rules-few-topics = Three topics a week at most
# Under the box.
rules-few-topics-hint = Where others can wait. So turns stay turns.
# A box.
rules-late-projects = Projects behind four fifths of their level
# Under the box.
rules-late-projects-hint = Guided items come before open work, which beginners learn more by.
# A box.
rules-project-blocks = Projects in blocks of 90 to 120 min
# Under the box.
rules-project-blocks-hint = Where your hours allow; building takes time to find back into.
# A box.
rules-same-hours = The same weekday and hour
# Under the box.
rules-same-hours-hint = Where it costs nothing: habits need the same place for weeks.
# Above the rules of learning.
rules-learning = What is good for learning
# The field that chooses when a topic is reviewed.
rules-review-rule = When topics are reviewed
# A choice of that field.
rules-review-rule-ladder = after 2, 7, 21 and 60 days
# A choice of that field.
rules-review-rule-fsrs = by my answers (FSRS)
# The toast after saving.
rules-saved = Rules saved. They count from the next plan on.
# Above the versions.
history-title = Plan versions
# Below the title.
history-hint = Every change of the plan is kept. Restoring one can be undone too.
# Without versions.
history-empty = There is none yet.
# A column.
history-when = When
# A column.
history-why = Why
# A column.
history-sessions = Sessions
# A column.
history-finish = Finish
# Beside the plan in force.
history-current = in force
# The button of a version.
history-restore = Restore
# The button, for screen readers.
history-restore-what = Restore version { $version }
# The toast after restoring.
history-restored = Version { $version } restored.
# Above the folder.
settings-data = Your data
# Below the title.
settings-data-hint = Everything is in this folder on your computer.
# The button that opens the folder.
settings-open-data = Open the folder
# At the foot.
settings-version = Ruta { $version }

## The list of commands and the sheet of keys

# The name of the list of commands (Ctrl+K).
commands-label = List of commands
# The field of the list of commands.
commands-find = Find a command or a page
# Where nothing fits what was written.
commands-none = There is no command with these words.
# Above the commands of the page on screen.
commands-here = On this page
# Above the pages.
commands-go = Go to
# Above the commands that change something.
commands-do = Do
# Above the commands of looks.
commands-look = Looks and help
# A command.
command-print = Print this page
# A command; `theme` is one of the colours of the settings.
command-theme = Colours: { $theme }
# The command that changes to Spanish, in English and Spanish.
command-language-es = Change to Spanish (español)
# The command that changes to English, in Spanish and English.
command-language-en = Change to English
# A command, and the title of the sheet of keys.
command-keys = Keyboard shortcuts
# The sheet of keys.
command-redo = Redo
# A command of the calendar; `view` is a view.
command-view = View: { $view }
# The sheet of keys: those that work on every page.
keys-everywhere = Everywhere
# The sheet of keys.
keys-larger = Larger text
# The sheet of keys.
keys-smaller = Smaller text
# The sheet of keys: the sessions of the calendar.
keys-sessions = Sessions of the calendar
# The sheet of keys.
keys-sessions-reach = Go from one to another
# The sheet of keys.
keys-sessions-open = Open the sheet
# The sheet of keys.
keys-sessions-move = Move and fix
# The sheet of keys.
keys-sessions-length = Longer or shorter
# A key.
key-control = Ctrl
# A key.
key-shift = Shift
# A key.
key-enter = Enter
# A key.
key-space = Space
# A key.
key-tab = Tab
# The four arrows.
key-arrows = arrows
# A key.
key-page-up = Page Up
# A key.
key-page-down = Page Down
# A key.
key-home = Home

# Page "Calendar file": a calendar on a server.

# Heading of the part about a calendar on a server.
server-title = In a calendar on a server (CalDAV)
# What it is, over the form.
server-lead = Nextcloud, iCloud, Fastmail and others can hold your sessions and tell Ruta what you move or delete there. Google and Outlook.com cannot; use the file for them.
# The address of the server or calendar.
server-url = Address
# The user on the server.
server-user-name = User
# The password on the server.
server-password = Password
# Under the password.
server-password-hint = Kept in your system's keyring. Many servers want a password made for this program.
# Button: connects.
server-connect = Connect
# The user of the connected calendar.
server-user = { $user }
# When it was synced last.
server-synced = Last sync: { $at }.
# Before the first sync.
server-never-synced = Not synced yet.
# How many events are to be sent.
server-waiting =
  { $count ->
    [0] Nothing waits to be sent.
    [one] One change waits to be sent.
   *[other] { $count } changes wait to be sent.
  }
# Button: syncs.
server-sync = Sync now
# Button: shows what a sync would change.
server-dry-run = What would change?
# Button: disconnects.
server-disconnect = Disconnect
# While the server is asked.
server-working = Asking the server…
# Heading over what a sync would change.
server-would = This would change
# Heading over what a sync changed.
server-did = Synced
# What was written to the server.
server-sent = To the calendar: { $created } new, { $updated } changed, { $deleted } deleted.
# A session that was moved there.
server-moved = { $title }: moved there, fixed at { $to }
# A session that was deleted there.
server-skipped = { $title } ({ $at }): deleted there, skipped
# An event that Ruta writes no more; why.
server-apart = { $title }: left alone from now on, because { $why }
# A check box.
server-automatic = Sync by itself while Ruta is open: after each change, and every 15 minutes
# Below the box: the last sync by itself came to nothing.
server-automatic-trouble = The last try came to nothing: { $reason }
# After a sync that stopped: above a button.
server-many-gone = Did you delete these sessions yourself?
# The button.
server-accept = Yes, skip them
# The toast after a sync that took something over.
server-taken = From your calendar: { $moved } moved, { $skipped } skipped.
# The events of others.
server-busy =
  { $count ->
    [one] One event of others counts as busy.
   *[other] { $count } events of others count as busy.
  }

## Progress

# Sidebar and title of the page.
nav-progress = Progress
# The heading over when the work will be done.
progress-finish-title = When you will be done
# The first line, while little is logged.
progress-finish-thin = If you keep going: as likely as not by { $p50 }, and four times in five by { $p80 }.
# The first line, once enough is logged.
progress-finish = By what you have logged: as likely as not by { $p50 }, and four times in five by { $p80 }.
# In place of dates beyond ten years.
progress-never = Not within ten years with these hours.
# The first line, where everything is done.
progress-nothing-left = Nothing is left to study.
# The range of the end.
progress-range = Four times in five it is between { $p10 } and { $p90 }.
# The chance to be on time.
progress-on-time = The last level is due on { $due }: on time in { $percent } of 100 futures.
# Behind `progress-on-time`.
progress-slack =
    You can stay away for { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } and still be on time four times in five.
# What the end of the plan means.
progress-plan = The plan itself ends on { $date }: that holds if every session takes place and no task takes longer than planned.
# While little is logged.
progress-thin = This still rests mostly on what is usual when people study by themselves: about seven tenths of what they plan takes place, some weeks not at all, and sizes are uncertain. What you log replaces it, and the range narrows.
# Under every picture: opens the same as a table.
progress-as-table = As a table
# The picture of the finish over time, for screen readers.
progress-fan-label = How the forecast of the end has moved since the start; the table below says the same
# Under the picture of the finish over time.
progress-fan-caption = To the right: when it was said. Upwards: the end that was said. The dark area runs from 50 % to 80 %, the light one from 10 % to 90 %; dotted is the plan, amber is what is due.
# A column: the day of a forecast.
progress-fan-said = Said on
# A column: the end of the plan.
progress-fan-plan = Plan
# A column.
progress-fan-p10 = 10 % by
# A column.
progress-fan-p50 = 50 % by
# A column.
progress-fan-p80 = 80 % by
# A column.
progress-fan-p90 = 90 % by
# Beside the end of a line of the picture.
progress-fan-end-plan = Plan { $date }
# Beside the end of a line of the picture.
progress-fan-end-p50 = 50 % { $date }
# Beside the end of a line of the picture.
progress-fan-end-p80 = 80 % { $date }
# The heading over what would move the end.
progress-levers-title = What would move the end
# A column: a change.
progress-lever-change = Change
# A column: by how much it moves the end.
progress-lever-moves = The end with 80 %
# A column: the end with it.
progress-lever-then = Then
# How a change moves the end.
progress-lever-earlier =
    { $days ->
        [one] { $days } day earlier
       *[other] { $days } days earlier
    }
# How a change moves the end.
progress-lever-later =
    { $days ->
        [one] { $days } day later
       *[other] { $days } days later
    }
# A change that does not move the end.
progress-lever-same = the same day
# The end with a change.
progress-lever-range = 50 % by { $p50 }, 80 % by { $p80 }
# Under the changes.
progress-levers-hint = Each is reckoned with the same luck as the forecast. Nothing changes here; hours are on the page Hours, what to leave out on the page Roadmap.
# The heading over the levels.
progress-levels-title = Levels
# How much of a level is done.
progress-level-share = { $share }: { $done } of { $total }
# When a level was done.
progress-level-done = Done on { $date }.
# When a level will be done.
progress-level-range = 50 % by { $p50 }, 80 % by { $p80 }.
# When a level is due.
progress-level-due = Due { $date }: on time in { $percent } of 100 futures.
# The heading over the weeks.
progress-weeks-title = Hours a week
# The picture of the weeks, for screen readers.
progress-weeks-label = Hours planned and studied each week; the table below says the same
# Under the picture of the weeks.
progress-weeks-caption = Outline: planned; dotted: still ahead. Filled: studied.
# A column: the Monday of a week.
progress-weeks-week = Week of
# A column: planned time.
progress-weeks-planned = Planned
# A column: studied time.
progress-weeks-done = Studied
# The heading over the days.
progress-days-title = Days of study
# The picture of the days, for screen readers.
progress-days-label = Hours studied each day; the table below says the same
# Under the picture of the days.
progress-days-caption = Each column is a week. The stronger a day, the more was studied; an outline alone: planned, and not studied.
# A day, under the pointer.
progress-days-cell = { $date }: { $done } studied of { $planned } planned
# The heading over what is known of the learner.
progress-learned-title = What your log says
# How long tasks take, in percent of the middle of their ranges.
progress-pace =
    { $tasks ->
        [0] No task is finished yet. Usually a task takes { $low } to { $high } % of the middle of its range.
        [one] From one finished task: yours take { $low } to { $high } % of the middle of their range, about { $middle } %.
       *[other] From { $tasks } finished tasks: yours take { $low } to { $high } % of the middle of their range, about { $middle } %.
    }
# How much of what is planned is studied.
progress-attendance =
    { $weeks ->
        [0] No week is over yet. Usually { $low } to { $high } % of what is planned is studied in the long run, weeks without study included.
        [one] From one week: you study { $low } to { $high } % of what is planned in the long run, about { $middle } %.
       *[other] From { $weeks } weeks: you study { $low } to { $high } % of what is planned in the long run, about { $middle } %.
    }
# How past ranges held.
progress-held =
    { $of ->
        [one] One range of four times in five has come to its end; it { $held ->
            [0] did not hold
           *[other] held
        }.
       *[other] Your last { $of } ranges held { $held ->
            [one] once
           *[other] { $held } times
        }; four in five of them should.
    }
# Before any range has come to its end.
progress-held-none = No range has come to its end yet. Once topics are done, this says how often the ranges held.
# The heading over declared and studied hours.
progress-hours-title = Your hours, and when you study
# The picture of the hours, for screen readers.
progress-hours-label = What was studied of each hour of the week; the table below says the same
# Under the picture of the hours.
progress-hours-caption =
    { $weeks ->
        [one] One usual week with study
       *[other] The last { $weeks } usual weeks with study
    }. Each square is an hour that was planned; it is filled as far as it was studied.
# A column: a weekday.
progress-hours-day = Day
# The heading of the suggestion.
progress-hours-better = Other hours would fit better
# What would change on a day.
progress-hours-change = { $day }: { $after } instead of { $before }. There, { $done } of { $planned } were studied.
# A day that has hours instead of windows.
progress-hours-whenever = { $time }, whenever
# A day without study.
progress-hours-none = no study
# Above the button.
progress-hours-asked = Your hours stay as they are unless you take these; it can be undone.
# The button that takes the suggested hours.
progress-hours-apply = Use these hours
# The toast after it.
progress-hours-applied = Your usual week has other hours now. Catch up moves the sessions that no longer fit.
# Without a suggestion.
progress-hours-fit = Your usual hours fit what you study; nothing to change.
# Without a week to look at.
progress-hours-too-few = Once a week with study is over, this shows which of your hours you study in.

## Missed again and again, on the pages "Today" and "Catch up"

# Above the questions.
stuck-title = Missed three times or more
# Below the title.
stuck-hint = You are asked once about each.
# The toast after an answer, which is in words.
stuck-said = Noted for { $title }: { $answer }.

## Working ahead, on the page "Today"

# At the right of the page's title.
today-slack = You can still miss { $weeks } { $weeks ->
    [one] week
   *[other] weeks
 }
# Above it.
ahead-title = Work ahead
# The button that shows what would move.
ahead-look = See what would move
# Below the title, where time is left today; a duration.
ahead-free = { $time } are still free today.
# Behind it.
ahead-hint = Nothing moves forward by itself: once you have worked ahead, later work can take the free time before it.
# Where nothing would move.
ahead-none = Nothing can move forward: the free time before it is full, or kept empty as your reserve.
# How many sessions move and stay.
ahead-moves = { $count ->
    [one] One session moves
   *[other] { $count } sessions move
 }; { $kept } stay.
# Behind it: two dates.
ahead-finish = The plan ends on { $after } (before: { $before }).
# The button that moves it.
ahead-apply = Move it forward
# The toast after it.
ahead-done = Later work has moved forward.

## Roadmaps that come with the program, on the page "Roadmap" and at the first start

# The button that lists them.
samples-open = Included roadmaps…
# The title of the list.
samples-title = Roadmaps that come with Ruta
# Beside the one that is in use.
samples-in-use = in use
# The button beside each other one.
samples-take = Take it
# The name of that button for those who hear it.
samples-take-what = Take { $title }

## The desktop: menus, files that it hands over, its zone, settings of the window

# The window's title while the timer runs; `time` is a stopwatch, 0:12:05.
window-title-timed = { $time } · { $title } · Ruta
# The button of the program's menu, and the menu's name.
menu-label = Menu
# What undo takes back: what was said of a session.
said-one = the word on “{ $title }”
# What undo takes back: what was said of several sessions.
said-many = the word on { $count } sessions
# The toast after undo took back what was said; `what` is one of the two above.
said-taken-back = Taken back: { $what }.
# The toast after redo brought again what was said.
said-again = Said again: { $what }.
# Over the window while a file is carried above it.
offered-drop = Let go to open it in Ruta
# The dialog after a roadmap was dropped on the window or opened with Ruta.
offered-roadmap = This looks like a roadmap. Ruta reads it and makes it yours; nothing is planned anew until you say so.
# The dialog after a calendar was dropped on the window or opened with Ruta.
offered-calendar = This looks like a calendar. Its events become busy time, and no session is planned over them.
# The second sentence of the first, where there is a plan.
offered-keeps = It takes the place of the roadmap that you have. Progress is kept where the items are the same, and one undo brings the old one back.
# The button of the dialog.
offered-take-roadmap = Use this roadmap
# The button of the dialog.
offered-take-calendar = Add as busy time
# The toast after the button.
offered-taken-roadmap = { $name } is your roadmap now.
# The toast after the button.
offered-taken-calendar = { $name } is busy time now.
# The name of the notice for screen readers.
zone-label = The computer's time zone
# The notice where the computer is in another zone than the plan.
zone-asked = This computer is in { $here }; your plan is in { $plan }.
# Its first button: the weekly hours stay the same on the clock.
zone-move = Plan in { $zone }
# Its second button.
zone-keep = Stay in { $zone }
# The toast after the first button.
zone-moved = Your hours are in { $zone } now.
# The setting of how large the pages are.
settings-size = Text size
# A title of the settings.
settings-calendar = Dates and times
# The setting of the weekday that weeks begin with.
settings-first-day = Weeks begin on
# Below it: what holds now.
settings-first-day-now = Now: { $day }
# A choice of two settings: what the system says.
settings-by-locale = As the system has it
# The setting of how the time of day is written.
settings-clock = Clock
# Below it: half past seven in the evening.
settings-clock-now = Now: { $time }
# A choice.
settings-clock-24 = 24 hours
# A choice.
settings-clock-12 = 12 hours
# Behind the plan's time zone; leads to the page of the hours.
settings-zone-change = Change it with the hours
# A title of the settings.
settings-reminders = Reminders
# The setting of the notifications.
settings-reminder = Before a session
# A choice.
settings-reminder-never = No reminder
# A choice; `time` is a duration.
settings-reminder-before = { $time } before
# Below the setting.
settings-reminder-hint = Your desktop shows it while Ruta is open. For when it is closed, give the sessions an alarm in your calendar:
# Behind the sentence; leads to the calendar file.
settings-reminder-alarm = Calendar file
# A switch.
settings-at-login = Start Ruta when I log in
# Below it.
settings-at-login-hint = It waits in the list of windows, so that reminders come.
# A title of the settings.
backups-title = Backups
# Below it.
backups-hint = Ruta copies its database before an update changes it and before a backup is restored. You can make a copy yourself, too.
# A button behind each backup, and in the dialog.
backups-restore = Restore…
# The button's name, and the dialog's title.
backups-restore-what = Restore the backup of { $when }
# The dialog.
backups-restore-hint = Everything becomes as it was then: roadmap, hours, plan and what you logged. What is there now is copied first, so that you can come back to it.
# A button.
backups-make = Back up now
# The toast after the button.
backups-made = The backup is made.
# A button.
backups-all = Show all { $count }
# The toast after a backup was restored.
backups-restored = The backup of { $when } is back.
# A command.
command-import = Open a roadmap…
# The toast after it.
command-imported = This is your roadmap now.
# The sheet of keys, and a command.
keys-normal-size = Normal text size
# The sheet of keys: the menu of what has the focus.
keys-menu = The menu of a session or a day
# The first line of a session's menu.
context-open = Open
# The name of the menu of a day for screen readers.
context-days = The day
# A line of a day's menu; `day` is a date with its weekday.
context-day = Show { $day }
# A line of a day's menu; `days` is one date or a stretch of them.
context-off = No study: { $days }
# The toast after it.
context-off-toast = { $days }: time off.
# A command.
command-data-folder = Open the data folder
