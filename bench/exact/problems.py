"""Makes small planning problems from seeds, as `ruta solve` reads them.

All times and sizes are multiples of a quarter of an hour, no clock changes and no window crosses
midnight, so that an optimum among plans of whole quarters is an optimum among all plans: minutes
that do not fill a quarter only waste the rest of it, since sessions start on the grid.
"""

import random
from datetime import date, datetime, timedelta, timezone

QUARTER = 15
START = date(2026, 1, 12)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKS_AHEAD = 26


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def minute(text):
    return int(text[:2]) * 60 + int(text[3:])


def instant(text):
    """Returns the minutes since START, 00:00 UTC."""
    begin = datetime(START.year, START.month, START.day, tzinfo=timezone.utc)
    return int((datetime.fromisoformat(text) - begin).total_seconds()) // 60


def text(at):
    begin = datetime(START.year, START.month, START.day, tzinfo=timezone.utc)
    return (begin + timedelta(minutes=at)).isoformat()


def sizes(rnd, tasks, shortest, longest):
    """Returns sizes that can be cut into sessions between the two lengths, in quarters of an hour."""
    found = []
    while len(found) < tasks:
        size = rnd.randrange(4, 25) * QUARTER
        if -(-size // longest) * shortest <= size:
            found.append(size)
    return found


def weekly(rnd):
    """Returns windows of four to six days, with some of one hour and some of three."""
    days = rnd.sample(DAYS, rnd.randint(4, 6))
    windows = {}
    for day in sorted(days, key=DAYS.index):
        start = rnd.choice((17 * 60, 18 * 60, 19 * 60))
        windows[day] = [f"{clock(start)}-{clock(start + rnd.choice((60, 75, 90, 120, 150, 180)))}"]
        if rnd.random() < 0.25:
            windows[day].insert(0, f"09:00-{clock(9 * 60 + rnd.choice((60, 105, 120)))}")
    return windows


def problem(seed, tasks):
    """Returns a problem: windows, precedence, a due date for each of three levels, session lengths."""
    rnd = random.Random(seed * 1_000 + tasks)
    shortest, longest = rnd.choice(((30, 120), (45, 120), (45, 150), (30, 90)))
    week = weekly(rnd)
    stretches = [
        minute(end) - minute(start)
        for windows in week.values()
        for start, end in (window.split("-") for window in windows)
    ]
    a_week = sum(stretches)
    limits = {"grid": QUARTER, "min_session": shortest, "max_session": longest}
    kind = rnd.random()
    if kind < 0.3:
        limits["day"] = rnd.choice((90, 120))
    elif kind < 0.6:
        limits["week"] = round(a_week * 0.85) // QUARTER * QUARTER
    if rnd.random() < 0.2:
        limits["break"] = QUARTER
    most = min(longest, max(stretches), limits.get("day", longest))
    minutes = sizes(rnd, tasks, shortest, most)
    load = rnd.choice((0.75, 0.85, 0.95))
    after, done_by, work = [], [], 0
    for place, size in enumerate(minutes):
        near = range(max(0, place - 4), place)
        before = sorted(rnd.sample(near, min(len(near), rnd.choice((0, 1, 1, 2)))))
        after.append([f"t{other}" for other in before])
        work += size
        done_by.append(work)
    listed = []
    for place, size in enumerate(minutes):
        level = place * 3 // tasks
        last = max(other for other in range(tasks) if other * 3 // tasks == level)
        weeks = done_by[last] / (a_week * load)
        due = START + timedelta(days=max(2, round(7 * weeks) - 1))
        listed.append(
            {"id": f"t{place}", "minutes": size, "after": after[place], "due": due.isoformat()}
        )
    return {
        "zone": "UTC",
        "now": text(0),
        "start": START.isoformat(),
        "tasks": listed,
        "weekly": week,
        "limits": limits,
    }


def after_a_missed_week(asked, plan):
    """Returns the state one week later, with nothing done in it, and the stored plan; nothing where
    too little of the plan is left to be changed."""
    now = 7 * 24 * 60
    left = [session for session in plan["sessions"] if instant(session["start"]) >= now]
    if len(left) < 4:
        return None
    fields = ("id", "task", "start", "end", "pinned")
    stored = [{field: session[field] for field in fields} for session in plan["sessions"]]
    return dict(asked, now=text(now), baseline=stored, freeze_hours=0)


def windows(asked):
    """Returns the free stretches in order, as (start, end) in minutes since START, from now on."""
    now = instant(asked["now"])
    found = []
    for day in range(WEEKS_AHEAD * 7):
        for window in asked["weekly"].get(DAYS[day % 7], []):
            start, end = (day * 24 * 60 + minute(edge) for edge in window.split("-"))
            if start >= now:
                found.append((start, end))
    return sorted(found)


def late_from(task):
    """Returns the first minute at which a task is late."""
    return ((date.fromisoformat(task["due"]) - START).days + 1) * 24 * 60
