"""Compares Ruta's expansion of repeating events with that of two other programs.

Usage: expand.py EXPAND FOLDER…: the built example `expand`, and folders of calendars. Every instance
that recurring-ical-events (Python) and ical.js agree on must be Ruta's too, and Ruta has none that
neither of the two knows. Files where that is not so are named in KNOWN with the reason, which
docs/calendars.md argues; a reason that no file needs any more fails as well.
"""

import json
import os
import subprocess
import sys
import warnings
from datetime import datetime, time, timedelta, timezone
from pathlib import Path

import icalendar
import recurring_ical_events

FROM, TO = "2010-01-01T00:00:00Z", "2030-01-01T00:00:00Z"
# ical.js never comes to an end with these.
ENDLESS = {"invalid_duration.ics"}
# File name: why Ruta differs from what the two agree on.
KNOWN = {
    "issue_1081_freebusy_comma_separated.ics": "the two expand events alone, Ruta reads VFREEBUSY",
    "issue_27_multiple_periods_in_freebusy_multiple_freebusies.ics": "as above",
    "issue_27_multiple_periods_in_freebusy_one_freebusy.ics": "as above",
    "issue_253_additional_recurrence_id.ics": "a change of a day that the series does not reach",
    "issue_75_range_parameter.ics": "an UNTIL that is a day counts to the end of that day",
}


def instant(moment):
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc)


def spans(event):
    """Returns start and end, rounded outwards to minutes, as Ruta has them."""
    start = event.start
    end = event.end
    start, end = instant(start), instant(end)
    start = start.replace(second=0, microsecond=0)
    if end.second or end.microsecond:
        end = end.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return start, end


def by_python(path):
    calendars = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
    found = set()
    window = [datetime.fromisoformat(text.replace("Z", "+00:00")) for text in (FROM, TO)]
    for calendar in calendars:
        query = recurring_ical_events.of(calendar, components=["VEVENT"])
        for event in query.between(*window):
            if event.get("TRANSP") == "TRANSPARENT" or event.get("STATUS") == "CANCELLED":
                continue
            start, end = spans(event)
            if start < end:
                found.add(tuple(moment.strftime("%Y-%m-%dT%H:%MZ") for moment in (start, end)))
    return found


def by_program(command, paths):
    run = subprocess.run(
        [*command, FROM, TO, *map(str, paths)], capture_output=True, text=True, check=True
    )
    answers = {}
    for line in run.stdout.splitlines():
        answer = json.loads(line)
        answers[Path(answer["file"])] = answer
    return answers


def main():
    warnings.simplefilter("ignore")
    here = Path(__file__).parent
    expand, folders = sys.argv[1], map(Path, sys.argv[2:])
    paths = sorted({path for folder in folders for path in folder.rglob("*.ics")})
    paths = [path for path in paths if path.name not in ENDLESS]
    ours = by_program([expand], paths)
    node = by_program(["node", str(here / "by_ical_js.js"), "expand"], paths)
    compared, instances, lines, unused = 0, 0, [], set(KNOWN)
    for path in paths:
        if "busy" not in node[path]:
            continue
        try:
            python = by_python(path)
        except Exception:  # What the oracle itself cannot read proves nothing.
            continue
        script = set(map(tuple, node[path]["busy"]))
        found = set(map(tuple, ours[path].get("busy", [])))
        both, either = python & script, python | script
        compared += 1
        instances += len(both)
        missing, more = both - found, found - either
        if not missing and not more:
            continue
        unused.discard(path.name)
        if path.name not in KNOWN:
            why = ours[path].get("error") or ours[path].get("skipped")
            lines.append(
                f"{path.name}: {len(missing)} missing {sorted(missing)[:2]}, "
                f"{len(more)} more {sorted(more)[:2]} {why or ''}"
            )
    lines += [f"{name}: is known to differ and does not" for name in sorted(unused)]
    said = f"expansion: {compared} calendars, {instances} instances agreed on, {len(KNOWN)} argued"
    print("\n".join(lines[: int(os.environ.get("LINES", 40))]) if lines else said)
    if lines:
        print(said)
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
