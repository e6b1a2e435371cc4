# What undo and redo name; plan versions have their own names in the area "planner".

# A roadmap was taken in; its title.
change-import = Roadmap "{ $roadmap }"
# An option of a choose-one group was picked; its title.
change-choice = Choice: { $option }
# All options of a choose-one group are planned again; the group's title.
change-choice-removed = No choice: { $group }
# The learner gave an item a range of their own; its title.
change-range = Your estimate for { $title }
# An item has the roadmap's range again; its title.
change-range-reset = Roadmap's estimate for { $title }
# The learner knows an item already; its title.
change-known = Known already: { $title }
# The learner takes that back; the item's title.
change-not-known = Not known yet: { $title }
# The plan may leave an item out when time is short; its title.
change-optional = Optional: { $title }
# The plan may not leave an item out any more; its title.
change-not-optional = Not optional: { $title }
# The learner left an item out; its title.
change-dropped = Left out: { $title }
# What undo names: an item has shorter sessions from now on; its title.
change-split = Split: { $title }
# What undo names: an item that was missed again and again stays as it is; its title.
change-stuck-kept = Left as it is: { $title }
# The learner takes an item in again; its title.
change-not-dropped = Taken in again: { $title }
# An item, topic or project was moved among its siblings; its title.
change-order = Order: { $title }
# The siblings of a part are in the roadmap's order again; its title.
change-order-reset = Roadmap's order around { $title }
# The learner added a task of their own; its title.
change-task-added = Your task { $title }
# The learner removed a task of their own; its title.
change-task-removed = Your task { $title } removed
# The due date of a level was changed; its title.
change-due = Due date of { $level }
# The due dates of all levels were spread by work.
change-dues-spread = Due dates spread by work
# The weekly hours were changed.
change-hours = Weekly hours
# The hours of one date were changed.
change-day = Hours of one day
# Time off was added.
change-time-off = Time off
# Time off was taken back.
change-time-off-removed = Time off taken back
# The week of a season was changed.
change-profile = Profile changed
# The week of a season was taken away.
change-profile-removed = Profile taken away
# The waking hours were changed.
change-waking = Waking hours
# Whose public holidays count was changed.
change-holidays = Public holidays
# Public holidays no longer count.
change-holidays-removed = Public holidays taken away
# A busy calendar was added or read again.
change-busy = Calendar "{ $name }"
# A busy calendar was taken away.
change-busy-removed = Calendar "{ $name }" taken away
# How sessions are cut was changed.
change-rules = Session rules

# Notes under what a change answers: in a toast of the window and on the command line.

# A session was moved onto others; their titles, and how many they are.
note-displaced = { $count ->
    [one] It now stands on { $titles }; the next "catch up" finds another place for it.
   *[other] It now stands on { $titles }; the next "catch up" finds other places for them.
 }
# A session was moved outside the free time.
note-outside-free-time = It stands outside your free time.
# An export is larger than Google takes.
note-export-too-large = Google takes no calendar file of 1 MB or more; export in several files for it.
# The roadmap or an edit of it changed, and the stored plan does not follow yet.
note-plan-waits = Your plan stays as it is until you make it anew.
# A level is due after the last day of the whole plan; that day.
note-deadline-holds = The whole plan ends by { $deadline }, and that date holds.
# A review failed; how many did.
note-comes-back = { $count ->
    [one] It comes back in two days: the next "catch up" finds its place.
   *[other] They come back in two days: the next "catch up" finds their places.
 }
# A change was undone.
note-undone = Undone: { $what }
# An undone change was brought again.
note-redone = Done again: { $what }

# What `ruta doctor` says.

# The database was checked.
doctor-checked-database = The database: its file, its references, and that each session has its calendar event
# The plan was checked.
doctor-checked-plan = The plan: its coming sessions against your hours and your roadmap
# The database is damaged; in the database's own words.
doctor-fault = The database is not whole: { $detail }.
# Two sessions overlap though nobody fixed them there.
doctor-overlap = The sessions { $first } and { $second } overlap.
# A session works on what the roadmap holds no more.
doctor-note-unknown = Session { $first } works on what your roadmap does not plan any more.
# A session lies outside the free time.
doctor-note-outside-free-time = Session { $first } lies outside your free time.
# Two sessions lie closer than the pause, or one was fixed on the other.
doctor-note-too-close = The sessions { $first } and { $second } overlap or lie closer than your pause.
# A session comes before what it needs.
doctor-note-too-early = Session { $first } starts before { $second }, which it needs, has ended.
# A session is shorter or longer than the rules say.
doctor-note-length = Session { $first } is shorter or longer than your rules say.
# A session does not start at five-minute steps.
doctor-note-off-grid = Session { $first } does not start on the time grid.

# What calendar events say.

# The calendar's name where there is no roadmap.
event-calendar-name = Study plan
# Where a session belongs: level and topic.
event-place = { $level } · { $topic }
# Why a session stands where it does; a sentence.
event-why-here = Why here: { $reason }
# The heading over the resources.
event-resources = Where to learn it:

# Why a busy calendar cannot be read; the detail of the error `calendar-unreadable`.

# The file holds nothing.
calendar-unreadable-empty = the file is empty
# It is another kind of file.
calendar-unreadable-no-calendar = it is no calendar file
# It is a calendar without events.
calendar-unreadable-no-events = there is not a single event in it
# It is too large.
calendar-unreadable-too-large = it is larger than 20 MB
