import Testing
import Workforce

@testable import PlanFiles

/// What is said about mistakes in sessions: the whole text, place and fix included.
@Suite struct SessionProblemsTests {
  private static func said(_ sessions: String) -> SmallPlan {
    SmallPlan().yaml("rules:", "sessions: \(sessions)\nrules:")
  }

  private static func one(_ keys: String) -> SmallPlan { said("[{id: coaching, minutes: 30\(keys)}]") }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", said("coaching"),
      [
        "plan.yaml:29:11: sessions [coaching] is not a list\n  Try: write its entries below it, each after a dash"
      ]),
    ProblemCase(
      "an empty list", said("[]"),
      [
        "plan.yaml:29:11: sessions is empty\n  Try: add a session such as `- {id: coaching, minutes: 30, per-week: 1}`"
      ]),
    ProblemCase(
      "no id and no minutes", said("[{per-week: 1}]"),
      [
        "plan.yaml:29:12: sessions[1] lacks the key `id`\n  Try: add such as `id: session-1`",
        "plan.yaml:29:12: sessions[1] lacks the key `minutes`\n  Try: add such as `minutes: 30`",
      ]),
    ProblemCase(
      "a number of minutes off the grid", said("[{id: a, minutes: 17}, {id: b, minutes: 13h}]"),
      [
        "plan.yaml:29:29: sessions[1].minutes [17] is not a multiple of 5 minutes",
        "plan.yaml:29:51: sessions[2].minutes [13h] is not in 5 min … 12h",
      ]),
    ProblemCase(
      "hours for minutes", said("[{id: a, minutes: -5}]"),
      [
        "plan.yaml:29:29: sessions[1].minutes [-5] is not in 5 min … 12h"
      ]),
    ProblemCase(
      "an id twice", said("[{id: a, minutes: 30}, {id: a, minutes: 30}]"),
      [
        "plan.yaml:29:39: sessions[2].id [a] stands twice\n  Try: give every session an id of its own"
      ]),
    ProblemCase(
      "a word of rosters", said("[{id: meal, minutes: 30}]"),
      [
        "plan.yaml:29:17: sessions[1].id [meal] is a word of the format\n  Try: call it such as [meal-session]"
      ]),
    ProblemCase(
      "an id that a spreadsheet runs", said("[{id: =a, minutes: 30}]"),
      [
        "plan.yaml:29:17: sessions[1].id [=a] contains `=`\n  Try: use letters, digits and - _ . @ + only"
      ]),
    ProblemCase(
      "an activity's id", said("[{id: open, minutes: 30}]\nactivities: [{id: open, queues: all}]"),
      [
        "plan.yaml:29:17: sessions[1].id [open] is an activity as well\n  Try: call it such as [open-session]"
      ]),
    ProblemCase(
      "eight times a week", one(", per-week: 8"),
      [
        "plan.yaml:29:50: sessions[1].per-week [8] is not in 0 … 7"
      ]),
    ProblemCase(
      "never", one(", per-week: 0"),
      [
        "plan.yaml:29:50: sessions[1].per-week asks for none\n  Try: remove the session, or ask for one"
      ]),
    ProblemCase(
      "fewest above most", one(", per-week: [3, 2]"),
      [
        "plan.yaml:29:50: sessions[1].per-week has a minimum above its maximum\n  Try: swap the two"
      ]),
    ProblemCase(
      "days that are none", one(", days: mondays"),
      [
        "plan.yaml:29:46: sessions[1].days [mondays] are not days of the week\n  Try: write such as [mon-fri] or [sat,sun]"
      ]),
    ProblemCase(
      "a window that is none", one(", window: 9-16h"),
      [
        "plan.yaml:29:48: sessions[1].window [9-16h] are not hours\n  Try: write hours such as [08:00-18:00] or [22:00-06:00]"
      ]),
    ProblemCase(
      "a window too short", one(", window: 09:00-09:15"),
      [
        "plan.yaml:29:48: sessions[1].window [09:00-09:15] is shorter than 30 min\n  Try: widen the window, or shorten the session"
      ]),
    ProblemCase(
      "a step off the grid", one(", step: 7"),
      [
        "plan.yaml:29:46: sessions[1].step [7] is not a multiple of 5 minutes"
      ]),
    ProblemCase(
      "a moment without a time", one(", at: 2026-11-25"),
      [
        "plan.yaml:29:44: sessions[1].at [2026-11-25] is not a date with a time of the centre's clock\n  Try: write YYYY-MM-DD HH:MM"
      ]),
    ProblemCase(
      "a moment with an offset", one(", at: \"2026-11-25T14:00:00+07:00\""),
      [
        "plan.yaml:29:44: sessions[1].at [2026-11-25T14:00:00+07:00] is not a date with a time of the centre's clock\n  Try: write YYYY-MM-DD HH:MM"
      ]),
    ProblemCase(
      "a moment off the grid", one(", at: 2026-11-25 14:03"),
      [
        "plan.yaml:29:44: sessions[1].at [2026-11-25 14:03] is not on a multiple of 5 minutes"
      ]),
    ProblemCase(
      "a moment and more", one(", at: 2026-11-25 14:00, per-week: 2, window: 09:00-16:00"),
      [
        "plan.yaml:29:72: sessions[1].per-week stands beside `at`, which says it all\n  Try: remove `per-week`, or write it instead of `at`",
        "plan.yaml:29:83: sessions[1].window stands beside `at`, which says it all\n  Try: remove `window`, or write it instead of `at`",
      ]),
    ProblemCase(
      "unknown contract, team and agent", one(", contracts: ful-time, teams: [nrth], agents: a9"),
      [
        "plan.yaml:29:51: sessions[1].contracts [ful-time] is not a contract of the plan\n  Try: did you mean [full-time]?",
        "plan.yaml:29:84: sessions[1].agents [a9] is not an agent of the plan\n  Try: did you mean [a1]?",
      ]),
    ProblemCase(
      "for nobody", one(", contracts: [], teams: [], agents: []"),
      [
        "plan.yaml:29:51: sessions[1].contracts is empty\n  Try: name somebody, or remove the key to mean everybody",
        "plan.yaml:29:62: sessions[1].teams is empty\n  Try: name somebody, or remove the key to mean everybody",
        "plan.yaml:29:74: sessions[1].agents is empty\n  Try: name somebody, or remove the key to mean everybody",
      ]),
    ProblemCase(
      "nobody at a time", one(", at-most: 0"),
      [
        "plan.yaml:29:49: sessions[1].at-most [0] is not in 1 … 20000"
      ]),
    ProblemCase(
      "fewer places than people", one(", days: mon, window: 10:00-10:30, at-most: 1"),
      [
        """
        plan.yaml:29:12: sessions[1] (session [coaching]) is asked for [2] times in a week that has [1] places for it
          Try: widen its hours, raise `at-most`, or give it a `price`
        """
      ]),
    ProblemCase(
      "together in a way that is none", one(", together: yes"),
      [
        "plan.yaml:29:50: sessions[1].together [yes] is not one of everybody, team"
      ]),
    ProblemCase(
      "together at a time that is told", one(", at: 2026-11-25 14:00, together: team"),
      [
        "plan.yaml:29:72: sessions[1].together stands beside `at`, which is one time for everybody\n  Try: remove `together`"
      ]),
    ProblemCase(
      "together twice a week, and only so many", one(", per-week: 2, together: everybody, at-most: 3"),
      [
        "plan.yaml:29:63: sessions[1].together stands beside more than one a week\n  Try: write `per-week: 1`, and an entry for each",
        "plan.yaml:29:83: sessions[1].at-most stands beside `together`\n  Try: remove one of them",
      ]),
    ProblemCase(
      "facilitators of nothing, and nobody",
      said("[{id: a, minutes: 30, facilitators: a1}, {id: b, minutes: 30, together: everybody, facilitators: []}]"),
      [
        "plan.yaml:29:47: sessions[1].facilitators stands without `together`\n  Try: add `together: everybody`, or name them under `agents`",
        "plan.yaml:29:108: sessions[2].facilitators is empty\n  Try: name somebody, or remove the key to mean everybody",
      ]),
    ProblemCase(
      "facilitators of teams, and unknown ones", one(", together: team, facilitators: [a1, a7]"),
      [
        "plan.yaml:29:70: sessions[1].facilitators stands beside `together: team`: nobody has the session with every team\n  Try: write an entry for each team with its facilitators and `together: everybody`",
        "plan.yaml:29:75: sessions[1].facilitators[2] [a7] is not an agent of the plan\n  Try: did you mean [a1]?",
      ]),
    ProblemCase(
      "a price below zero", one(", price: -1"),
      [
        "plan.yaml:29:47: sessions[1].price [-1] is not in 0 … 1000000000"
      ]),
    ProblemCase(
      "a price that is no number", one(", price: nan"),
      [
        "plan.yaml:29:47: sessions[1].price [nan] is not a number"
      ]),
    ProblemCase(
      "more than can be told apart",
      said("[" + (0..<9).map { "{id: s\($0), minutes: 30, per-week: [0, 6]}" }.joined(separator: ", ") + "]"),
      [
        "plan.yaml:18:5: contracts[1] (contract [full-time]) has sessions in a week that can be had in more than [64] combinations of numbers\n  Try: ask for fewer sessions a week, or narrow `per-week`"
      ]),
    ProblemCase(
      "more than a hundred",
      said("[" + (0..<101).map { "{id: s\($0), minutes: 30, agents: a\($0 % 2 + 1)}" }.joined(separator: ", ") + "]"),
      [
        "plan.yaml:18:5: contracts[1] (contract [full-time]) has sessions in a week that can be had in more than [64] combinations of numbers\n  Try: ask for fewer sessions a week, or narrow `per-week`",
        "plan.yaml:29:11: sessions has [101] entries, 100 at most\n  Try: shorten it",
      ]),
    ProblemCase(
      "an unknown key", one(", perweek: 1"),
      [
        "plan.yaml:29:40: [perweek] is not a key of sessions[1]\n  Try: did you mean [per-week]?"
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }

  @Test("sessions are read in minutes of the horizon, for those who have them") func read() throws {
    let text = """
      - {id: coaching, minutes: 30, per-week: [1, 2], days: mon-tue, window: 09:00-10:30, after-start: 1h, before-end: 30}
        - {id: meeting, minutes: 45, at: 2026-11-25 14:00, agents: a2, paid: no, price: 3}
      """
    let plan = SmallPlan().yaml("rules:", "sessions:\n  \(text)\nrules:")
    let loaded = try FolderOnDisk(plan.files).load().plan
    let monday = loaded.grid.firstDay.weekday.index
    #expect(monday == 0)
    #expect(loaded.sessions.map(\.id) == ["coaching", "meeting"])
    #expect(loaded.sessions[0].starts == [540, 570, 600, 1980, 2010, 2040])
    #expect(loaded.sessions[0].sinceStart == 60 && loaded.sessions[0].beforeEnd == 30 && loaded.sessions[0].isPaid)
    #expect(
      loaded.sessions[1].starts == [2 * 1440 + 840] && !loaded.sessions[1].isPaid && loaded.sessions[1].price == 3)
    #expect(loaded.agents[0].sessions == [SessionShare(session: 0, weeks: [1...2])])
    #expect(
      loaded.agents[1].sessions
        == [SessionShare(session: 0, weeks: [1...2]), SessionShare(session: 1, weeks: [1...1])])
  }

  @Test("groups are read, with those who lead them and may not be missing") func together() throws {
    let text = """
      - {id: lesson, minutes: 60, days: mon, window: 09:00-11:00, agents: a1, together: everybody, facilitators: a2, price: 3}
        - {id: circle, minutes: 30, days: tue, window: 09:00-10:00, together: team}
      """
    let plan = SmallPlan().yaml("rules:", "sessions:\n  \(text)\nrules:").file(
      "agents.csv", "id,name,skills,contract,team\na1,Ann,phone,full-time,north\na2,Bob,phone,full-time,north\n")
    let loaded = try FolderOnDisk(plan.files).load().plan
    #expect(loaded.sessions.map(\.together) == [.everybody, .team])
    #expect(loaded.agents.map { $0.sessions.map(\.isFirm) } == [[false, false], [true, false]])
    let groups = loaded.groupSessions
    #expect(groups.map(\.team) == [nil, "north"] && groups.allSatisfy { $0.members == [0, 1] && $0.week == 0 })
    #expect(groups.map(\.starts) == [[540, 570, 600], [1980, 2010]])
    let met = loaded.meeting(at: [groups[0]: [570]])
    #expect(met.agents.map { $0.sessions.map(\.starts) } == [[[570], nil], [[570], nil]])
  }

  @Test("absences take sessions for which they leave no day") func absent() throws {
    let plan = SmallPlan().yaml(
      "rules:", "sessions:\n  - {id: coaching, minutes: 30, per-week: 2, days: mon-tue}\nrules:")
    func shares(_ rows: String) throws -> [ClosedRange<Int>] {
      try FolderOnDisk(plan.file("absences.csv", "agent,from,to,kind\n\(rows)").files).load().plan.agents[0].sessions
        .flatMap(\.weeks)
    }
    #expect(try shares("") == [2...2])
    #expect(try shares("a1,2026-11-24,2026-11-24,leave\n") == [1...2])
    #expect(try shares("a1,2026-11-23,2026-11-24,leave\n") == [0...2])
  }
}
