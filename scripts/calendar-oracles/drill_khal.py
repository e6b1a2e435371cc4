"""Imports a plan into khal, the plan after a replan, and that one again: drill_khal.py KHAL FOLDER.

FOLDER is that of drill_evolution.py. What khal keeps is read from its calendar folder.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import icalendar


def held(calendar):
    found = []
    for path in calendar.glob("*.ics"):
        for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
            times = [int(event.decoded(name).timestamp()) for name in ("DTSTART", "DTEND")]
            found.append((str(event["UID"]), times))
    return found


def main():
    khal, folder = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as home:
        calendar = Path(home) / "calendars" / "study"
        calendar.mkdir(parents=True)
        config = Path(home) / "config"
        config.write_text(
            f"[calendars]\n[[study]]\npath = {calendar}\ntype = calendar\n"
            "[locale]\nlocal_timezone = Europe/Madrid\ndefault_timezone = Europe/Madrid\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            f"[sqlite]\npath = {home}/khal.db\n"
        )
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        lines, counts = [], []
        for name in ("first", "second", "second"):
            subprocess.run(
                [khal, "-c", str(config), "import", "--batch", "-a", "study", f"{folder}/{name}.ics"],
                check=True,
                env=environment,
                stdout=subprocess.DEVNULL,
            )
            wanted = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
            found = held(calendar)
            counts.append(len(found))
            times = dict(found)
            if len(times) != len(found):
                lines.append(f"{name}: {len(found) - len(times)} events stand there twice")
            for uid, wanted_times in wanted.items():
                if times.get(uid) != wanted_times:
                    lines.append(f"{name}: {uid}: expected {wanted_times}, found {times.get(uid)}")
    print("\n".join(lines[:40]) if lines else f"khal: {counts} events, none double, all in place")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
