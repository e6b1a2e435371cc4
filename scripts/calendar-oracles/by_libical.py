"""Asks libical's strict check about calendar files: by_libical.py FOLDER.

Runs on the system's own Python, which has the bindings (python3-gi, gir1.2-ical-3.0). Exits with 1
where libical cannot read a line of a file or finds a restriction of RFC 5545 or RFC 5546 broken.
"""

import sys
from pathlib import Path

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def main():
    paths = sorted(Path(sys.argv[1]).glob("*.ics"))
    lines = [] if paths else ["there are no files to check"]
    for path in paths:
        calendar = ICalGLib.Component.new_from_string(path.read_text(encoding="utf-8"))
        if calendar is None:
            lines.append(f"{path.name}: cannot be read")
            continue
        if not ICalGLib.restriction_check(calendar):
            lines.append(f"{path.name}: breaks a restriction")
        if calendar.count_errors():
            text = calendar.as_ical_string()
            errors = [line for line in text.splitlines() if line.startswith("X-LIC-ERROR")]
            lines.append(f"{path.name}: {errors[:3]}")
    print("\n".join(lines[:40]) if lines else f"libical: {len(paths)} files, no error")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
