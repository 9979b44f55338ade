"""Calendars, read by icalendar, by vobject, and by khal, which imports them into a calendar of its own."""

import csv
import datetime
import logging
import pathlib
import re
import tempfile
import unicodedata

import icalendar
import pytz
import vobject
from khal.icalendar import split_ics
from khal.khalendar import CalendarCollection

# khal has icalendar make zones by pytz, for everybody; ours are its own.
icalendar.use_zoneinfo()
# It misses a VTIMEZONE for UTC, which RFC 5545 asks of no calendar.
logging.getLogger("khal").setLevel(logging.ERROR)

FORMS = [[], ["--breaks", "events", "--alarm", "60"], ["--times", "utc"]]


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def duties(centre):
    """The first and last moment of each duty, by agent: rows without a gap and with the same shift."""
    found = {}
    with open(centre.path / "output" / "roster.csv", newline="") as file:
        for row in csv.DictReader(file):
            own = found.setdefault(row["agent"], [])
            start, end = moment(row["start_utc"]), moment(row["end_utc"])
            if own and own[-1][1] == start and own[-1][2] == row["shift"]:
                own[-1] = (own[-1][0], end, row["shift"])
            else:
                own.append((start, end, row["shift"]))
    return {agent: sorted(own) for agent, own in found.items()}


def universal(value, zones):
    """A time as the zone that the file itself explains has it, not as the reader's own table of zones."""
    if value.params.get("TZID"):
        return value.dt.replace(tzinfo=None).replace(tzinfo=zones[value.params["TZID"]]).astimezone(datetime.timezone.utc)
    return value.dt.astimezone(datetime.timezone.utc)


def imported(text, duties):
    """The events that khal shows after `khal import`: first and last moments, ascending."""
    locale = {"local_timezone": pytz.UTC, "default_timezone": pytz.UTC, "firstweekday": 0, "unicode_symbols": True, "weeknumbers": False}
    locale |= {form: "%c" for form in ("timeformat", "dateformat", "longdateformat", "datetimeformat", "longdatetimeformat")}
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder) / "calendar"
        place.mkdir()
        for number, event in enumerate(split_ics(text)):
            (place / f"{number}.ics").write_text(event)
        calendar = {"name": "jaga", "path": str(place), "readonly": True, "color": "", "priority": 10, "ctype": "calendar", "addresses": []}
        icalendar.use_pytz()
        own = CalendarCollection(calendars={"jaga": calendar}, locale=locale, dbpath=f"{folder}/khal.db")
        first, last = duties[0][0] - datetime.timedelta(days=1), duties[-1][1] + datetime.timedelta(days=1)
        events = list(own.get_localized(first, last))
        icalendar.use_zoneinfo()
    return sorted((event.start.astimezone(datetime.timezone.utc), event.end.astimezone(datetime.timezone.utc)) for event in events)


def check(centre):
    count = 0
    wanted = duties(centre)
    with open(centre.path / "agents.csv", newline="") as file:
        agents = {row["id"]: row["name"] for row in csv.DictReader(file)}
    for number, form in enumerate(FORMS):
        folder = centre.path / f"calendars-{number}"
        centre.run("export", centre.path, "--format", "ics", "--output", folder, *form)
        for agent, name in agents.items():
            text = (folder / f"{agent}.ics").read_bytes().decode()
            calendar = icalendar.Calendar.from_ical(text)
            assert not [fault for event in calendar.walk() for fault in event.errors], f"{agent}: {calendar.errors}"
            zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
            shifts = [event for event in calendar.walk("VEVENT") if event["TRANSP"] == "OPAQUE"]
            found = sorted((universal(event["DTSTART"], zones), universal(event["DTEND"], zones)) for event in shifts)
            assert found == [(start, end) for start, end, _ in wanted.get(agent, [])], f"{agent}: {found}"
            # Signs of format go when a table is read.
            title = "".join(letter for letter in name if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cf"))
            # A property that is not of the standard is left as it is written.
            told = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], str(calendar["X-WR-CALNAME"]))
            assert told.endswith(": " + title), told
            if "--alarm" in form:
                assert all(len(event.walk("VALARM")) == 1 for event in shifts)
            # The other reader takes the zone from the file by itself.
            other = vobject.readOne(text)
            events = [event for event in other.contents.get("vevent", []) if event.transp.value == "OPAQUE"]
            spans = sorted(
                (event.dtstart.value.astimezone(datetime.timezone.utc), event.dtend.value.astimezone(datetime.timezone.utc))
                for event in events
            )
            assert spans == found, f"{agent}: vobject reads {spans}"
            # It shows breaks like any other event.
            if found and "events" not in form:
                assert imported(text, found) == found, f"{agent}: khal shows {imported(text, found)}"
            count += len(found)
    assert count, "no events"
    return count
