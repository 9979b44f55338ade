"""Plan folders for Scripts/fuzz: sound ones by a grammar, then spoiled in a few places.

Every folder is a function of the generator given alone. A mild folder is spoiled seldom, so that most can be planned.
"""

import datetime

WORDS = ["phone", "chat", "mail", "early", "late", "night", "full", "part", "A", "B", "=1+1", "-2+3", "客服", "Zoë", "x" * 64]
NASTY = [
    "", " ", "~", "null", "-1", "0", "1e300", "999999999999999999999", "0.0001", "nan", "inf", "0x10", "1,5", "1.234,5", "25:00",
    "24:00", "2026-02-30", "2026-11-23T08:00Z", "00:00-00:00", "fri 22:00-06:00", "24/7", "closed", "[]", "{}", "*a", "&a x", "!!binary x",
    "\x1b[31m", "\u202e", "\u0000", "a\tb", "'", '"', "|", ">", "#", "- -", "? x", ": :", "\ufeff", "é" * 200, "off", "80/20", "100%",
]
SITES = ["Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"]
ZONES = ["Asia/Jakarta", "Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC", "Mars/Phobos"]
RULES = [
    "minimum-rest: 11h", "minimum-rest: {h}h", "maximum-consecutive-days: {n}", "maximum-weekly-hours: {h}h", "weekly-rest: 35h",
    "maximum-weekends: {n}", "maximum-split-weekends: {n}", "maximum-consecutive-weekends: {n}", "minimum-days: {n}",
    "maximum-consecutive-days-off: {n}", "start-variation: {h}h", "start-variation: {{within: {h}h, from: 12:00}}",
    "maximum-consecutive-nights: {n}", "rest-after-nights: {{nights: {n}, rest: {h}h}}",
    "minimum-staffing: {{queue: {q}, agents: {n}, from: 09:00, to: 12:00}}", "preset: id", "preset: eu", "preset: us-ca",
    "maximum-daily-hours: {h}h", "minimum-consecutive-days-off: {n}", "forbidden-succession: {{first: {s}, second: {s}}}",
    "minimum-weekly-hours: {h}h", "maximum-days: {n}", "forward-rotation: [{s}, {s}]",
    "maximum-consecutive-shifts: {{shifts: {s}, days: {n}}}", "minimum-consecutive-shifts: {{shifts: [{s}, {s}], days: {n}}}",
    "preset: de", "preset: ph", "preset: uk", "maximum-average-weekly-hours: {{hours: {h}h, weeks: {n}, from-nights: {n}}}",
    "maximum-average-weekly-hours: {{hours: {h}h, weeks: {n}}}",
]
SHARES = [
    "nights", "early", "late", "weekends", "holidays", "above-contract", "shift:{s}", "{{{s}: {n}}}", "{{{s}: 9, {t}: 1}}", "hours",
]
PAY = [
    "{preset: [id]}", "{preset: [ph, us-ca]}", "{id: n, premium: {p}%, hours: 22:00-06:00}", "{id: s, premium: {p}%, days: sun, stacking: highest}",
    "{id: h, premium: {p}%, on: holidays}", "{id: o, per: week, bands: [{above: {h}h, premium: {p}%}, {above: 48h, premium: 300%}]}",
    "{id: d, above: {h}h, premium: {p}%}", "{id: a, allowance: {c}, shifts: {s}}", "{id: l, least-paid: {h}h, per: day}", "{id: w, least-paid: {h}h, per: week}",
]


def write(folder, chance, isMild):
    folder.mkdir(parents=True)
    files = sound(chance)
    for _ in range(chance.choice([0, 0, 0, 1] if isMild else [0, 1, 1, 2, 3, 6])):
        name = chance.choice(sorted(files))
        files[name] = spoiled(files[name], chance)
    if not isMild and chance.random() < 0.05:
        files.pop(chance.choice(sorted(files)))
    for name, data in files.items():
        (folder / name).write_bytes(data)


def sound(chance):
    """A folder that may be planned, if its hours happen to fit."""
    queues = chance.sample(["phone", "chat", "mail"], chance.randint(1, 3))
    shifts = chance.sample(["early", "late", "night", "short"], chance.randint(1, 4))
    contracts = chance.sample(["full", "part", "mini"], chance.randint(1, 3))
    interval = chance.choice([15, 30, 60])
    first = datetime.date(2026, 11, 23) + datetime.timedelta(weeks=chance.choice([0, 0, 0, 17, 48, -4]))
    weeks = chance.choice([1, 1, 1, 2, 4])
    lines = [f"centre: {{name: Fuzz, time-zone: {chance.choice(ZONES[:-1])}, interval: {interval}}}",
             f"horizon: {{first-day: {first}, weeks: {weeks}}}", "queues:"]
    for queue in queues:
        channel = {"phone": "voice", "chat": "chat", "mail": "email"}[queue]
        goals = chance.choice(["{service-level: 80/20}", "{mean-wait: 30 s}", "{maximum-occupancy: 85%}", "{daily-service-level: 70/60}"])
        if queue == "mail":
            goals = "{response-time: %sh}" % chance.choice([4, 8, 24])
        hours = chance.choice(["24/7", "mon-sun 08:00-20:00", "mon-fri 09:00-17:00", "fri 22:00-06:00; mon-thu 08:00-18:00"])
        lines.append(f"  - {{id: {queue}, channel: {channel}, hours: \"{hours}\", goals: {goals}, handling-time: {chance.choice([60, 240, 900])} s"
                     + (f", concurrency: {chance.choice([1, 2, 3])}" if queue == "chat" else "")
                     + (f", patience: {chance.choice([20, 120])} s" if queue == "phone" and chance.random() < 0.5 else "")
                     + (f", priority: {chance.choice([1, 9])}, urgency: {chance.choice([0.01, 3, 100])}" if chance.random() < 0.2 else "")
                     + (f", fills-gaps-of: {queues[0]}, idle-reserve: {chance.choice([0, 1, 1000])}" if queue == "mail" and queue != queues[0] and chance.random() < 0.5 else "")
                     + "}")
    if chance.random() < 0.2:
        lines.append(f"  - {{id: files, channel: back-office, skill: {queues[0]}, hours: mon-fri 09:00-17:00, weekly-work: {chance.choice(['90 min', '40h', '100000h'])}}}")
    if chance.random() < 0.2:
        need = chance.choice(["1", "3", "[1, {agents: 2, hours: mon-fri 09:00-12:00}]", "{agents: 20000, hours: sat 10:00-11:00}"])
        lines.append(f"  - {{id: desk, channel: position, skill: {chance.choice(queues)}, need: {need}}}")
    lines.append("forecast: forecast.csv")
    lines.append("contracts:")
    sites = chance.random() < 0.35
    for contract in contracts:
        zone = f", time-zone: {chance.choice(SITES)}" if sites and chance.random() < 0.6 else ""
        low = chance.choice([0, 0, 0, 8, 16])
        cost = chance.choice(["", "", ", cost: 1.2", ", cost: 30000", ", cost: 0.001", ", cost: 1000000"])
        lines.append(f"  - {{id: {contract}, weekly-hours: [{low}h, {low + chance.choice([8, 24, 40])}h], days: [0, {chance.randint(3, 7)}]{cost}{zone}}}")
    lines.append("shifts:")
    for shift in shifts:
        start = {"early": 7, "late": 13, "night": 22, "short": 10}[shift]
        lengths = chance.choice(["8h", "[4h, 8h]", "8h30", "6h"])
        lines.append(f"  - {{id: {shift}, starts: {{from: {start:02d}:00, to: {min(start + 1, 23):02d}:00, step: {chance.choice([15, 30, 60])}}}, lengths: {lengths}}}")
    if chance.random() < 0.6:
        lines += ["breaks:", "  - shift-length: {from: 6h, to: 9h}", "    take: [{kind: meal, minutes: 30, paid: false, earliest-start: 2h, latest-end: 6h}]"]
    if chance.random() < 0.7:
        lines.append("rules:")
        for rule in chance.sample(RULES, chance.randint(1, 4)):
            rule = rule.format(h=chance.choice([8, 10, 11, 24, 40, 48]), n=chance.randint(1, 6), q=chance.choice(queues), s=chance.choice(shifts))
            weight = chance.choice(["", "", "\n    weight: 5", "\n    weight: 30000"]) if not rule.startswith("preset") else ""
            lines.append(f"  - {rule}{weight}")
    if chance.random() < 0.4:
        near = chance.choice(["", "", ", change: 3, change-near: [{days: 2, times: 9}, {days: 7, times: 1}]", ", change: 1000000, change-near: []"])
        lines.append(f"objective: {{shortfall: {chance.choice([0, 10, 300000, 1000000])}, surplus: {chance.choice([0, 2, 60000])}{near}}}")
    names = {"{s}": chance.choice(shifts), "{t}": chance.choice(shifts), "{h}": str(chance.choice([0, 4, 8, 40])),
             "{n}": str(chance.randint(0, 9)), "{p}": str(chance.choice([0, 25, 100, 1000])), "{c}": str(chance.choice([0, 2.5, 1000000]))}

    def filled(text):
        for name, value in names.items():
            text = text.replace(name, value)
        return text

    if chance.random() < 0.3:
        lines.append("fair-share:")
        for count in chance.sample(SHARES, chance.choice([1, 2, 3, 6])):
            count = filled(count.replace("{{", "{").replace("}}", "}"))
            more = chance.choice(["", "", ", months: 3", ", expected: 5", f", contracts: {contracts[0]}"])
            lines.append(f"  - {{count: {count}, weight: {chance.choice([0, 4, 0.001, 1000000000])}{more}}}")
    if chance.random() < 0.3:
        lines.append("pay:")
        lines += [f"  - {filled(line)}" for line in chance.sample(PAY, chance.randint(1, 4))]
    if chance.random() < 0.3:
        lines.append(f"calendar: {{holidays: {chance.choice(['ID', 'PH', 'DE-BY', '[NL, GB-SCT]', 'US', 'XX'])}}}")
    if chance.random() < 0.2:
        cycle = ", ".join(chance.choice([*shifts, "off", "free", "{mon-fri: " + shifts[0] + ", sat-sun: off}"]) for _ in range(chance.randint(1, 4)))
        lines.append(f"rotations: [{{id: cycle, starts: {first - datetime.timedelta(weeks=chance.randint(-1, 3))}, weeks: [{cycle}], agents: {{a0: {chance.randint(0, 3)}}}}}]")
    if chance.random() < 0.2:
        lines.append("day-edges: {early: 07:30, late: 20:00}")
    if chance.random() < 0.3:
        lines.append(f"shrinkage: {chance.choice(['10%', '0', '35%'])}")
    if chance.random() < 0.4:
        lines.append("activities:")
        timed = chance.choice(["", "", ", longest-stretch: 2h", ", most-per-day: 2h", ", shortest-stretch: 30, longest-stretch: 3h, step: 30"])
        lines.append(f"  - {{id: open, queues: all{chance.choice(['', timed])}}}")
        lines += [f"  - {{id: only-{queue}, queues: {queue}{chance.choice(['', timed])}}}" for queue in chance.sample(queues, chance.randint(0, len(queues)))]
    if chance.random() < 0.3:
        lines.append("sessions:")
        for number in range(chance.randint(1, 2)):
            most = chance.choice(["", ", at-most: 1", ", at-most: 3"])
            price = chance.choice(["", ", price: 5", ", price: 1000000"])
            together = chance.choice(["", "", ", together: everybody", ", together: team", ", together: everybody, facilitators: a0"])
            lines.append(f"  - {{id: s{number}, minutes: {chance.choice([15, 30, 45])}, window: 09:00-17:00, step: {chance.choice([15, 30, 60])}, "
                         f"per-week: {'1' if together else chance.choice(['1', '[0, 2]', '2'])}{together or most}{price}}}")
    roles = chance.random() < 0.3
    if roles:
        lines.append("tiers:")
        need = chance.choice(["1", "2", "{agents: 1, hours: mon-fri 09:00-17:00}", "[1, {agents: 3, hours: sat 10:00-12:00}]"])
        price = chance.choice(["", ", price: 0", ", price: 7.5", ", price: 1000000000"])
        lines.append(f"  - {{id: lead, skills: lead, need: {need}{price}}}")
        lines.append(f"  - {{id: mentor, skills: lead, beside: {{every: {chance.choice([1, 3, 100])}, skills: new}}{chance.choice(['', price])}}}")
    secondary = chance.random() < 0.3
    agents = ["id,name,contract,skills,availability" + (",secondary" if secondary else "")]
    for number in range(chance.choice([1, 2, 4, 8, 15])):
        own = queues if number == 0 else chance.sample(queues, chance.randint(1, len(queues)))
        seldom = "|".join(chance.sample(own, chance.randint(0, len(own))))
        dates = ["", "", "", f" until {first + datetime.timedelta(days=chance.randint(-2, 9))}", f" from {first + datetime.timedelta(days=chance.randint(-9, 9))}"]
        skills = "|".join([skill + chance.choice(dates) for skill in own] + (chance.choice([[], [], ["lead"], ["new"], ["lead", "new until 2026-11-25"]]) if roles else []))
        agents.append(f"a{number},Agent {number},{chance.choice(contracts)},{skills},{chance.choice(['', '', 'mon-fri', 'mon-sun 06:00-24:00'])}"
                      + (f",{seldom}" if secondary else ""))
    ids = [line.split(",")[0] for line in agents[1:]]
    absences, wishes = ["agent,from,to,kind,paid"], ["agent,wish,what,day,weight"]
    for _ in range(chance.choice([0, 0, 1, 3])):
        day = first + datetime.timedelta(days=chance.randint(-3, 7 * weeks))
        absences.append(f"{chance.choice(ids)},{day},{day + datetime.timedelta(days=chance.randint(0, 5))},leave,{chance.choice(['yes', 'no', ''])}")
    for _ in range(chance.choice([0, 0, 1, 4])):
        wishes.append(f"{chance.choice(ids)},{chance.choice(['wants', 'avoids'])},{chance.choice(['day', *shifts, '08:00-12:00'])},{chance.choice(['tue', 'mon', str(first)])},{chance.choice([1, 5, ''])}")
    parts = chance.sample(["talk_seconds", "hold_seconds", "wrap_up_seconds"], chance.choice([0, 0, 1, 2, 3]))
    rows = [",".join(["start,queue,contacts,handling_seconds", *parts])]
    for queue in queues:
        shares = "".join(f",{chance.choice([0, 20, 50, ''])}" for _ in parts)
        level = chance.choice([0, 0.3, 4, 40])
        for day in range(7 * weeks):
            for slot in range(0, 1440, interval):
                rows.append(f"{first + datetime.timedelta(days=day)}T{slot // 60:02d}:{slot % 60:02d},{queue},{level},{chance.choice([60, 240])}{shares}")
    adjustments = ["queue,from,to,action,value,reason,author"]
    for _ in range(chance.choice([0, 0, 1, 4])):
        day = first + datetime.timedelta(days=chance.randint(-1, 7 * weeks))
        action = chance.choice(["percent", "set", "total", "handling-percent", "handling-seconds", *(f"{part.removesuffix('_seconds').replace('_', '-')}-{unit}" for part in parts for unit in ["percent", "seconds"])])
        adjustments.append(f"{chance.choice(queues)},{day},{day + datetime.timedelta(days=chance.randint(0, 3))},{action},{chance.choice([-99, -20, 1, 30, 500])},Fuzz,Ann")
    ledger = ["month,agent,count,value,week,reason,author"]
    if chance.random() < 0.3:
        lines.append("ledger: ledger.csv")
        for _ in range(chance.choice([1, 4, 20])):
            month = first - datetime.timedelta(days=chance.randint(1, 90))
            week = chance.choice(["", month - datetime.timedelta(days=month.weekday())])
            count = chance.choice(["nights", "weekends", "hours", "early", "holidays", f"shift:{shifts[0]}"])
            ledger.append(f"{month:%Y-%m},{chance.choice(ids)},{count},{chance.choice([0, 1, 3, 2.5])},{week},{'' if week else 'by hand'},{'' if week else 'Ann'}")
    texts = {"plan.yaml": lines, "agents.csv": agents, "absences.csv": absences, "wishes.csv": wishes, "forecast.csv": rows}
    if len(adjustments) > 1:
        texts["adjustments.csv"] = adjustments
    if len(ledger) > 1:
        texts["ledger.csv"] = ledger
    return {name: ("\n".join(text) + "\n").encode() for name, text in texts.items()}


def spoiled(data, chance):
    """The bytes with one thing done to them."""
    text = data.decode(errors="replace")
    lines = text.split("\n")
    place = chance.randrange(len(lines))
    kind = chance.randrange(9)
    if kind == 0:
        lines.pop(place)
    elif kind == 1:
        lines.insert(place, lines[chance.randrange(len(lines))])
    elif kind == 2:
        parts = lines[place].replace(",", "\x00,").replace(":", "\x00:").split("\x00")
        parts[chance.randrange(len(parts))] = chance.choice([",", ": ", ""]) + chance.choice(NASTY)
        lines[place] = "".join(parts)
    elif kind == 3:
        lines[place] = chance.choice(NASTY) + lines[place]
    elif kind == 4:
        lines[place] = lines[place].replace(chance.choice(WORDS), chance.choice(WORDS + NASTY))
    elif kind == 5:
        return data[: chance.randrange(len(data) + 1)]
    elif kind == 6:
        spot = chance.randrange(len(data) + 1)
        return data[:spot] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 8))) + data[spot:]
    elif kind == 7:
        digits = [index for index, letter in enumerate(text) if letter.isdigit()]
        if digits:
            spot = chance.choice(digits)
            return (text[:spot] + chance.choice(NASTY + ["9" * 30, "0"]) + text[spot + 1:]).encode(errors="replace")
    else:
        return text.replace("\n", chance.choice(["\r\n", "\r", "\n\n", " \n"])).encode(errors="replace")
    return "\n".join(lines).encode(errors="replace")
