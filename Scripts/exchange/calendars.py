"""Calendars, read by icalendar and by vobject."""

import csv
import datetime
import re
import unicodedata

import icalendar
import vobject

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
            count += len(found)
    assert count, "no events"
    return count
