"""Asks icalendar and vobject what they find in calendar files that Ruta wrote.

Usage: check.py FOLDER. Each FOLDER/NAME.ics has its truth in FOLDER/NAME.json. icalendar takes zone
names from the package tzdata (PYTHONTZPATH must be empty, or it asks the machine's older data); vobject follows the file's VTIMEZONE through dateutil, so that both the names and
the descriptions are proven. Exits with 1 on any difference.
"""

import json
import sys
import warnings
from datetime import timezone
from pathlib import Path

import icalendar
import vobject

FIELDS = ("sequence", "start", "end", "summary", "description", "status")


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    missing = calendar.get_missing_tzids()
    if missing:
        raise ValueError(f"zones without a description: {missing}")
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(f"{event['UID']}: {event.errors}")
        yield str(event["UID"]), (
            int(event["SEQUENCE"]),
            utc(event.decoded("DTSTART")),
            utc(event.decoded("DTEND")),
            str(event["SUMMARY"]),
            str(event["DESCRIPTION"]),
            str(event["STATUS"]),
        )


def by_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        yield event.uid.value, (
            int(event.sequence.value),
            utc(event.dtstart.value),
            utc(event.dtend.value),
            event.summary.value,
            event.description.value,
            event.status.value,
        )


def differences(path, parser):
    expected = {
        event["uid"]: tuple(event[field] for field in FIELDS)
        for event in json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    }
    try:
        found = dict(parser(path.read_bytes().decode("utf-8")))
    except Exception as error:  # Whatever a parser says against a file is a finding.
        return [f"{path.name}: {parser.__name__}: {type(error).__name__}: {error}"]
    lines = []
    for uid in sorted(expected.keys() | found.keys()):
        if uid not in expected or uid not in found:
            where = "expected" if uid in expected else "found"
            lines.append(f"{path.name}: {parser.__name__}: {uid} is only {where}")
            continue
        for field, wanted, got in zip(FIELDS, expected[uid], found[uid]):
            if wanted != got:
                lines.append(
                    f"{path.name}: {parser.__name__}: {uid}: {field}: "
                    f"expected {wanted!r}, found {got!r}"
                )
    return lines


def main():
    warnings.simplefilter("ignore")
    paths = sorted(Path(sys.argv[1]).glob("*.ics"))
    if not paths:
        sys.exit("calendar-oracles: there are no files to check")
    lines = []
    for path in paths:
        for parser in (by_icalendar, by_vobject):
            lines += differences(path, parser)
    print("\n".join(lines[:40]) if lines else f"calendar-oracles: {len(paths)} files, no difference")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
