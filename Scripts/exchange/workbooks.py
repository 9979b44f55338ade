"""Workbooks, read and edited by openpyxl, and calculated anew by LibreOffice where that is installed."""

import csv
import datetime
import json
import os
import shutil
import subprocess
import sys
import unicodedata
import warnings
import zipfile

import openpyxl

LABELS = {"en": ("Activities", "Agents", "Roster"), "id": ("Kegiatan", "Agen", "Jadwal")}


def rows(centre):
    """The rows of the roster, with local times without their offset."""
    with open(centre.path / "output" / "roster.csv", newline="") as file:
        for row in csv.DictReader(file):
            for key in ("start", "end"):
                row[key] = datetime.datetime.fromisoformat(row[key]).replace(tzinfo=None)
            yield row


def opened(path, **options):
    """A workbook of which openpyxl has nothing to warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(path, **options)


def moment(value):
    """A moment to the minute: a spreadsheet's fractions of days are not exact."""
    return (value + datetime.timedelta(seconds=30)).replace(second=0, microsecond=0)


def expect(holds, what):
    if not holds:
        sys.exit(f"workbooks: {what}")


def check(centre):
    """Holds the workbook of a centre against its roster; the number of activities that were compared."""
    counts = [compare(centre, language) for language in LABELS]
    edit(centre)
    scenarios(centre)
    refuse(centre)
    if shutil.which("soffice"):
        calculate(centre)
    else:
        print("NOTICE: workbooks are not calculated anew: soffice (libreoffice-calc-nogui) is not installed", file=sys.stderr)
    return sum(counts)


def compare(centre, language):
    path = centre.path / f"{language}.xlsx"
    centre.run("export", centre.path, "--format", "workbook", "--language", language, "--output", path)
    activities, agents, roster = LABELS[language]
    book, values = opened(path), opened(path, data_only=True)
    sheet = values[activities]
    names = [cell.value for cell in sheet[1]]
    expected = list(rows(centre))
    found = [dict(zip(names, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    expect(len(found) == len(expected), f"{len(found)} activities for {len(expected)}")
    for ours, theirs in zip(expected, found):
        for key in ("agent", "activity", "queue", "shift"):
            expect(ours[key] == (theirs[key] or ""), f"{key} {theirs[key]!r} for {ours[key]!r}")
        for key in ("start", "end"):
            expect(ours[key] == moment(theirs[key]), f"{key} {theirs[key]} for {ours[key]}")
    with open(centre.path / "output" / "result.json") as file:
        duties = json.load(file)["roster"]
    paid = sum(int(row["paid_minutes"]) for row in expected) / 60
    expect(duties, "result.json has no roster")
    totals = values[agents][values[agents].max_row]
    expect(abs(totals[5].value - paid) < 1e-9, f"paid hours {totals[5].value} for {paid}")
    expect(str(book[agents][values[agents].max_row][5].value).startswith("=SUM("), "the total is no formula")
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                text = str(cell.value)
                expect(cell.data_type != "e", f"{sheet.title}!{cell.coordinate} is an error: {text}")
                # Only formulas of ours are run, whatever a name may look like.
                expect(cell.data_type != "f" or text.startswith(("=SUM(", "=ROUND(", "=IF(", "=MAX(", "=COUNTA(")), text)
    with open(centre.path / "agents.csv", newline="") as file:
        people = [row.get("name") or "" for row in csv.DictReader(file)]
    shown = [row[1] or "" for row in values[agents].iter_rows(min_row=2, max_row=len(people) + 1, values_only=True)]
    # Signs that say which way to write and how to join are no part of a name to our readers.
    plain = ["".join(sign for sign in name if unicodedata.category(sign) != "Cf") for name in people]
    expect(shown == plain, f"names {shown} for {plain}")
    expect(values[roster].freeze_panes and values[roster].auto_filter.ref, "the roster has no panes or filters")
    return len(found)


def edit(centre):
    """What a planner changes changes, and nothing else."""
    path = centre.path / "en.xlsx"
    forecast = centre.path / "output" / "forecast.csv"
    plain = centre.run("verify", centre.path, "--forecast", forecast)
    book = opened(path)
    edited = centre.path / "edited.xlsx"
    book.save(edited)
    expect(centre.run("verify", centre.path, edited, "--forecast", forecast) == plain, "saved by openpyxl, the roster is another")
    sheet = book["Activities"]
    last = sheet.max_row
    agent, shift = sheet.cell(last, 1).value, sheet.cell(last, 6).value
    row = last
    while sheet.cell(row, 1).value == agent and (row == last or sheet.cell(row, 5).value == sheet.cell(row + 1, 4).value):
        row -= 1
    sheet.delete_rows(row + 1, last - row)
    book.save(edited)
    told = centre.path / "output" / "roster.csv"
    changes = json.loads(centre.run("diff", told, edited, "--plan", centre.path, "--json"))
    days = [day for other in changes["agents"] for day in other["changes"]]
    expect(not changes["is_equal"] and len(changes["agents"]) == 1 and changes["agents"][0]["agent"] == agent, f"{changes}")
    expect(len(days) == 1, f"{days} changed where {agent}'s {shift} was deleted")


def scenarios(centre):
    """The comparison's figures are those of comparison.csv."""
    path = centre.path / "scenarios.xlsx"
    centre.run(
        "whatif", centre.path, "--volume", "phone=+15%", "--absent", "1@tue", "--each", "--iterations", "1", "--replications", "2",
        "--forecast", centre.path / "output" / "forecast.csv", "--output", centre.path / "compared", "--quiet", "--workbook", path)
    with open(centre.path / "compared" / "comparison.csv", newline="") as file:
        told = list(csv.DictReader(file))
    names = list(dict.fromkeys(row["scenario"] for row in told))
    book = opened(path)
    sheet = book["Scenarios"]
    expect([sheet.cell(1, max(2, 3 * place)).value for place in range(len(names))] == names, "other scenarios")
    for place, name in enumerate(names):
        column = max(2, 3 * place)
        wanted = sorted((float(row["value"]), float(row["difference"] or 0)) for row in told if row["scenario"] == name)
        found = sorted(
            (row[column - 1], (row[column] or 0) if place else 0)
            for row in sheet.iter_rows(min_row=2, values_only=True) if row[column - 1] is not None)
        expect(len(found) == len(wanted) and len(found) > 10, f"{name}: {len(found)} figures for {len(wanted)}")
        for ours, theirs in zip(wanted, found):
            expect(max(abs(one - other) for one, other in zip(ours, theirs)) < 1e-6, f"{name}: {theirs} for {ours}")
    expect(book["Changes"].cell(2, 2).value == "+15 % contacts on phone", "the changes are not told")


def calculate(centre):
    """LibreOffice opens it, and finds the same values."""
    folder = centre.path / "calculated"
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{centre.path}/office", "--convert-to", "xlsx", "--outdir", folder]
    # What openpyxl saves has formulas without values, so that LibreOffice has to calculate.
    opened(centre.path / "en.xlsx").save(centre.path / "bare.xlsx")
    expect(any(type(cell.value) is str and cell.value.startswith("=") for sheet in opened(centre.path / "bare.xlsx") for row in sheet for cell in row), "no formula")
    subprocess.run(command + [centre.path / "en.xlsx", centre.path / "bare.xlsx"], check=True, capture_output=True)
    ours = opened(centre.path / "en.xlsx", data_only=True)
    for name in ("en.xlsx", "bare.xlsx"):
        theirs = openpyxl.load_workbook(folder / name, data_only=True)
        for sheet in ours:
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, (int, float)):
                        other = theirs[sheet.title][cell.coordinate].value
                        same = other is not None and abs(other - cell.value) < 1e-6
                        expect(same, f"{name}: {sheet.title}!{cell.coordinate} is {other} for {cell.value}")
    told = centre.path / "output" / "forecast.csv"
    plain = centre.run("verify", centre.path, "--forecast", told)
    expect(centre.run("verify", centre.path, folder / "en.xlsx", "--forecast", told) == plain, "saved by LibreOffice, the roster is another")


def refuse(centre):
    """Workbooks made to do harm are refused with their reason, in little memory."""
    with zipfile.ZipFile(centre.path / "en.xlsx") as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    place = "xl/worksheets/sheet2.xml"
    tables = {
        "is unpacked": (b"<worksheet><sheetData>", b" " * (1 << 20), 450),
        "declares a type of document": (b"<!DOCTYPE w [<!ENTITY a 'ha'>]><worksheet><sheetData>&a;", b"", 0),
        "is damaged or cut off": (b"<worksheet><sheetData>" + b"<row>" * 100, b"", 0),
    }
    for reason, (start, piece, count) in tables.items():
        path = centre.path / "harmful.xlsx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
            for name, content in parts.items():
                if name != place:
                    book.writestr(name, content)
            with book.open(place, "w", force_zip64=True) as part:
                part.write(start)
                for _ in range(count):
                    part.write(piece)
        command = [centre.jaga, "verify", str(centre.path), f"{path}#Activities"]
        with open(centre.path / "errors", "w+") as errors:
            actions = [(os.POSIX_SPAWN_DUP2, errors.fileno(), 1), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2)]
            process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
            _, status, usage = os.wait4(process, 0)
            errors.seek(0)
            told = errors.read()
        expect(os.waitstatus_to_exitcode(status) == 65 and reason in told, f"{reason!r} is not told: {told}")
        expect(usage.ru_maxrss < 300 * 1024, f"{usage.ru_maxrss} KB for a workbook that {reason}")
