import Workforce

extension PlanTemplate {
  /// `plan.yaml`.
  static func planText(firstDay: CivilDate) -> String {
    """
    # A plan folder: this file, and the tables beside it. `docs/plan-format.md` explains every key.
    # Check it with `jaga check`, plan it with `jaga plan`.

    centre:
      name: Example support
      time-zone: Asia/Jakarta       # an IANA name; all times below are this zone's wall clock
      interval: 30                  # planning interval in minutes: 5, 10, 15, 30 or 60
      first-weekday: monday

    horizon:
      first-day: \(firstDay)        # the first day of a week
      weeks: 1                      # 1 to 8

    queues:
      - id: phone
        channel: voice              # voice, chat, email, social, whatsapp, video, counter or other
        hours: daily 08:00-20:00    # such as `mon-fri 08:00-20:00; sat 09:00-13:00`, or `24/7`
        goals:
          service-level: 80/20      # 80 % answered within 20 s
          maximum-occupancy: 88%
        handling-time: 240 s        # used where the history holds none
        patience: 120 s             # mean time until a caller hangs up

    history:
      - file: history.csv           # synthetic: replace it with your own contacts
        format: interval

    # calendar:                     # days that do not follow their weekday
    #   - name: New Year
    #     date: 2027-01-01
    #     like: sunday              # or `closed: true`, or `factor: 0.6`

    contracts:
      - id: full-time
        weekly-hours: 40h           # paid; a range is written [36h, 40h]
        days: 5
        cost: 1                     # of a paid hour, in units of your choice
      - id: part-time
        weekly-hours: [15h, 25h]
        days: [3, 5]

    shifts:
      - id: early
        starts: {from: 08:00, to: 09:00, step: 30}
        lengths: 9h
        contracts: full-time
      - id: late
        starts: {from: 10:00, to: 11:00, step: 30}
        lengths: 9h
        contracts: full-time
      - id: short
        starts: {from: 08:00, to: 14:30, step: 30}
        lengths: 5h30
        contracts: part-time

    breaks:
      - shift-length: {from: 8h, to: 10h}
        break-step: 15
        take:                       # in this order; windows count from the shift's start
          - {kind: rest, minutes: 15, paid: true, earliest-start: 1h30, latest-end: 3h}
          - {kind: meal, minutes: 60, paid: false, earliest-start: 3h, latest-end: 5h}
          - {kind: rest, minutes: 15, paid: true, earliest-start: 6h, latest-end: 8h}
      - shift-length: {from: 4h, to: 6h}
        take:
          - {kind: meal, minutes: 30, paid: false, earliest-start: 2h, latest-end: 4h}

    rules:
      - preset: id                  # Indonesia; also eu, de, uk, us-ca, ph. A starting point, not legal advice
      - maximum-consecutive-days: 5 # takes the place of the preset's
      - maximum-weekends: 1
        weight: 3                   # soft: a breach costs 3

    objective:
      shortfall: 10                 # cost of an agent-hour missing
      surplus: 2                    # cost of an agent-hour too many

    shrinkage:
      out-of-office: 5%             # absence that the roster does not know yet
      in-office: 3%                 # meetings, coaching

    solve:
      time-limit: 30 s
      seed: 1

    """
  }

  /// `agents.csv`.
  static let agentsText = """
    id,name,team,skills,contract,first_day,last_day,availability
    a1,Adi,north,phone,full-time,,,
    a2,Bunga,north,phone,full-time,,,
    a3,Citra,north,phone,full-time,,,
    a4,Dewi,north,phone,full-time,,,
    a5,Eka,south,phone,full-time,,,
    a6,Fajar,south,phone,part-time,,,
    a7,Gita,south,phone,part-time,,,mon-fri 08:00-16:00; sat 08:00-14:00
    a8,Hadi,south,phone,part-time,,,

    """

  /// `absences.csv`: a day of leave in the week that is planned.
  static func absencesText(firstDay: CivilDate) -> String {
    """
    agent,from,to,kind,paid
    a3,\(firstDay.adding(days: 2)),\(firstDay.adding(days: 2)),leave,yes

    """
  }

  /// `wishes.csv`.
  static func wishesText(firstDay: CivilDate) -> String {
    """
    agent,wish,what,day,weight
    a1,avoids,day,sunday,2
    a2,wants,early,,1
    a6,avoids,18:00-20:00,\(firstDay.adding(days: 4)),1.5

    """
  }
}
