/// The smallest plan that uses every table, and ways to spoil it.
struct SmallPlan: Sendable {
  var files = [
    "plan.yaml": """
    centre:
      name: Small
      time-zone: Europe/Amsterdam
      interval: 30
    horizon:
      first-day: 2026-11-23
      weeks: 1
    queues:
      - id: phone
        channel: voice
        hours: 24/7
        goals: {service-level: 80/20}
        handling-time: 240 s
        patience: 120 s
    history:
      - file: history.csv
    contracts:
      - id: full-time
        weekly-hours: [32h, 40h]
        days: [4, 5]
    shifts:
      - id: early
        starts: {from: 07:00, to: 09:00, step: 30}
        lengths: 8h30
    breaks:
      - shift-length: 8h30
        take:
          - {kind: meal, minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h}
    rules:
      - minimum-rest: 11h

    """,
    "agents.csv": "id,name,skills,contract,availability\na1,Ann,phone,full-time,\na2,Bob,phone,full-time,\n",
    "absences.csv": "agent,from,to,kind\n",
    "wishes.csv": "agent,wish,what,day,weight\n",
    "history.csv": "start,queue,offered\n",
  ]

  /// The plan with a text of a file replaced.
  func with(_ file: String, _ old: String, _ new: String) -> SmallPlan {
    var changed = self
    changed.files[file] = (files[file] ?? "").replacing(old, with: new, maxReplacements: 1)
    return changed
  }

  /// The plan with a text of `plan.yaml` replaced.
  func yaml(_ old: String, _ new: String) -> SmallPlan { with("plan.yaml", old, new) }

  /// The plan with lines added to a file.
  func adding(_ file: String, _ text: String) -> SmallPlan {
    var changed = self
    changed.files[file] = (files[file] ?? "") + text
    return changed
  }

  /// The plan with a whole file replaced, or removed.
  func file(_ name: String, _ text: String?) -> SmallPlan {
    var changed = self
    changed.files[name] = text
    return changed
  }
}
