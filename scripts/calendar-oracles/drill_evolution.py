"""Imports a plan into the Evolution data server, the plan after a replan, and that one again.

Usage: drill_evolution.py FOLDER, under a session bus of its own. FOLDER holds first.ics and
second.ics, and beside each what must stand in the calendar afterwards (NAME.json: start and end of
each session by UID). Nothing may be there twice, and what moved must have moved.
"""

import json
import sys
from pathlib import Path

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402

WAIT_SECONDS = 15


def connect():
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = EDataServer.Source.new(None, None)
    source.set_display_name("Study plan")
    source.set_parent("local-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    kind = ECal.ClientSourceType.EVENTS
    return ECal.Client.connect_sync(source, kind, WAIT_SECONDS, None)


def held(client):
    """Returns every event in the calendar: its UID, and its start and end in seconds."""
    _, components = client.get_object_list_as_comps_sync("#t", None)
    found = []
    for component in components:
        event = component.get_icalcomponent()
        times = [seconds(client, time) for time in (event.get_dtstart(), event.get_dtend())]
        found.append((event.get_uid(), times))
    return found


def seconds(client, time):
    tzid = time.get_tzid()
    if not tzid:
        return time.as_timet_with_zone(ICalGLib.Timezone.get_utc_timezone())
    _, zone = client.get_timezone_sync(tzid, None)
    return time.as_timet_with_zone(zone)


def drill(client, folder, name):
    text = (folder / f"{name}.ics").read_text(encoding="utf-8")
    client.receive_objects_sync(ICalGLib.Component.new_from_string(text), 0, None)
    wanted = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    found = held(client)
    lines = []
    uids = [uid for uid, _ in found]
    if len(set(uids)) != len(uids):
        lines.append(f"{name}: {len(uids) - len(set(uids))} events stand there twice")
    times = dict(found)
    for uid, wanted_times in wanted.items():
        if times.get(uid) != wanted_times:
            lines.append(f"{name}: {uid}: expected {wanted_times}, found {times.get(uid)}")
    return lines, len(uids)


def main():
    folder = Path(sys.argv[1])
    client = connect()
    lines, counts = [], []
    for name in ("first", "second", "second"):
        found, count = drill(client, folder, name)
        lines += found
        counts.append(count)
    if counts[1] != counts[2]:
        lines.append(f"the same file again made {counts[2]} events of {counts[1]}")
    print("\n".join(lines[:40]) if lines else f"evolution: {counts} events, none double, all in place")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
