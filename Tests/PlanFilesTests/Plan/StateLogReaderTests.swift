import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// Logs of states as telephone systems write them, and what is said about mistakes in them. The plan is in Amsterdam.
@Suite struct StateLogReaderTests {
  private func read(_ text: String, _ states: [StateDraft] = []) throws(PlanError) -> (
    log: StateLog, warnings: [String]
  ) {
    guard let folder = try? FolderOnDisk(SmallPlan().files) else { fatalError("no folder") }
    defer { withExtendedLifetime(folder) {} }
    let loaded = try folder.load()
    return try StateLogReader.read(
      Array(text.utf8), file: "log.csv", plan: loaded.plan, states: states + StateDraft.usual, clock: loaded.clock)
  }

  private func problems(_ text: String) -> [String] {
    do throws(PlanError) {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func statesOfAllWritings() throws {
    let found = try read(
      """
      agent;from;to;state;note
      a2;2026-11-23 08:00:31;2026-11-23 08:59:29.9;Available;x
      a1;2026-11-23T07:00:00Z;2026-11-23T08:00:00+00:00;LUNCH;
      a1;2026-11-22 23:00;2026-11-23 01:00;break;
      a1;2026-11-23 01:00;2026-11-23 02:00;Kaffee;
      a9;2026-11-23 01:00;2026-11-23 02:00;break;
      a1;2026-11-20 01:00;2026-11-20 02:00;break;
      a1;2026-11-23 03:00;2026-11-23 03:00:10;training;
      """, [StateDraft(name: "kaffee", activity: "break"), StateDraft(name: "lunch", activity: "pause")])
    #expect(
      found.log.entries == [
        StateLog.Entry(agent: 0, minutes: 0..<60, state: .anyPause),
        StateLog.Entry(agent: 0, minutes: 60..<120, state: .pause(.rest)),
        StateLog.Entry(agent: 0, minutes: 480..<540, state: .anyPause),
        StateLog.Entry(agent: 1, minutes: 481..<539, state: .work),
      ])
    #expect(
      found.warnings == [
        "log.csv: rows of 1 agents who are not in the plan are left out, such as [a9]",
        "log.csv: 1 rows lie outside the horizon and are left out",
      ])
  }

  @Test func mistakes() {
    #expect(
      problems("agent,start,to,state\n") == [
        "log.csv:1: the column [from] is missing\n  Try: add it; the columns are agent, from, to, state"
      ])
    #expect(
      problems(
        """
        agent,from,to,state
        a1,2026-11-23 08:00,2026-11-23 09:00,smoking
        a1,2026-11-23,2026-11-23 09:00:99,break
        a1,2026-11-23 09:00,2026-11-23 08:00,break
        a1,2026-11-23 09:00,2026-12-23 08:00,break
        ,2026-11-23 09:00,2026-11-23 09:00,
        """) == [
          "log.csv:2: state [smoking] is not known\n  Try: say what it is under `states` in plan.yaml, or by --state \"smoking=work\"",
          "log.csv:3: from [2026-11-23] is not a date with a time\n  Try: write YYYY-MM-DD HH:MM:SS",
          "log.csv:3: to [2026-11-23 09:00:99] is not a date with a time\n  Try: write YYYY-MM-DD HH:MM:SS",
          "log.csv:4: to [2026-11-23 08:00] lies before from [2026-11-23 09:00]\n  Try: swap the two",
          "log.csv:5: to [2026-12-23 08:00] makes a stretch of more than 7 days\n  Try: correct one of the dates",
          "log.csv:6: state is empty\n  Try: write a value, or remove the row",
          "log.csv:6: agent is empty\n  Try: write a value, or remove the row",
        ])
    #expect(
      problems(
        "agent,from,to,state\na1,2026-11-23 09:00,2026-11-23 10:00,break\na1,2026-11-23 09:30,2026-11-23 11:00,ready\n")
        == [
          "log.csv:3: agent [a1] is in two states at once: the row on line 2 lasts longer\n  Try: let an agent's rows follow each other"
        ])
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no mapping", SmallPlan().yaml("rules:", "states: work\nrules:"),
      ["plan.yaml:29:9: states [work] is not a mapping\n  Try: write its keys below it, each as `key: value`"]),
    ProblemCase(
      "unknown activities and names that stand twice",
      SmallPlan().yaml("rules:", "states: {ready: working, Lunch: meal, lunch: break, out: [off]}\nrules:"),
      [
        "plan.yaml:29:17: states.ready [working] is neither an activity nor the id of a session\n  Try: write one of work, meal, break, pause, session, off",
        "plan.yaml:29:46: states.lunch stands twice, upper and lower case being the same\n  Try: keep one of them",
        "plan.yaml:29:58: states.out is a list, not an activity\n  Try: write a single value without brackets or dashes",
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    let found = try mistake.found()
    #expect(found == mistake.problems)
  }
}
