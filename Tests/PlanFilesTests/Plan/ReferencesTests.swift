import Testing
import Workforce

@testable import PlanFiles

/// How other systems know agents, and which days payroll pays as holidays.
@Suite struct ReferencesTests {
  private static func agents(_ rows: String) -> SmallPlan {
    SmallPlan().file("agents.csv", "id,name,skills,contract,email,group,payroll_id\n\(rows)\n")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no address", agents("a1,Ann,phone,full-time,ann at home,,\na2,Bob,phone,full-time,bob@,,"),
      [
        "agents.csv:2: email [ann at home] is not an e-mail address\n  Try: write one address such as putri@example.com",
        "agents.csv:3: email [bob@] is not an e-mail address\n  Try: write one address such as putri@example.com",
      ]),
    ProblemCase(
      "two addresses", agents("a1,Ann,phone,full-time,\"a@b.c,d@e.f\",,"),
      [
        "agents.csv:2: email [a@b.c,d@e.f] is not an e-mail address\n  Try: write one address such as putri@example.com"
      ]),
    ProblemCase(
      "a number with a line break", agents("a1,Ann,phone,full-time,,,\"1\n2\""),
      ["agents.csv:2: payroll_id [1\n2] has a control character\n  Try: remove it"]),
    ProblemCase(
      "a language that is none",
      SmallPlan().file("agents.csv", "id,name,skills,contract,language\na1,Ann,phone,full-time,fr\n"),
      ["agents.csv:2: language [fr] is not one of en, id"]),
    ProblemCase(
      "a holiday that is no flag",
      SmallPlan().yaml("history:", "calendar:\n  - {name: Fair, date: 2026-11-25, holiday: maybe}\nhistory:"),
      ["plan.yaml:16:45: calendar[1].holiday [maybe] is not true or false"]),
  ]

  @Test("Mistakes are told with their place and fix", arguments: cases) func mistakes(of example: ProblemCase) throws {
    #expect(try example.found() == example.problems)
  }

  @Test("They are known of whoever has them; two agents with the same are told") func values() throws {
    let rows = "a1,Ann,phone,full-time,ann.d+x@mail.example.com,North,007\na2,Bob,phone,full-time,,,007"
    let loaded = try FolderOnDisk(Self.agents(rows).files).load()
    let first = loaded.plan.agents[0].references
    #expect(first == AgentReferences(email: "ann.d+x@mail.example.com", group: "North", payrollID: "007"))
    #expect(loaded.plan.agents[1].references == AgentReferences(payrollID: "007"))
    #expect(
      loaded.warnings.contains { $0.hasSuffix("payroll_id [007] is that of agent [a1] too") }, "\(loaded.warnings)")
    let plan = SmallPlan().yaml(
      "history:",
      "calendar:\n  - {name: Fair, date: 2026-11-25, holiday: true}\n  - {name: Fair, date: 2026-11-26, factor: 2}\nhistory:"
    )
    let holiday = try FolderOnDisk(plan.files).load()
    #expect(holiday.plan.specialDays.map(\.isHoliday) == [true, false])
  }
}
