import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// Skills that begin and end, as the agents' table has them.
@Suite struct SkillDatesTests {
  /// The small plan with a chat beside the phone, and what the second agent can do.
  private static func said(_ skills: String) -> SmallPlan {
    SmallPlan().yaml(
      "history:",
      "  - {id: chat, channel: chat, hours: 24/7, goals: {service-level: 80/40}, handling-time: 300 s}\nhistory:"
    ).with("agents.csv", "a1,Ann,phone", "a1,Ann,phone|chat").with("agents.csv", "a2,Bob,phone", "a2,Bob,\(skills)")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "a date that is none", said("phone|chat until 2026-13-01"),
      ["agents.csv:3: skills: [2026-13-01] is not a date\n  Try: write YYYY-MM-DD"]),
    ProblemCase(
      "an end before the beginning", said("phone|chat from 2026-11-27 until 2026-11-25"),
      ["agents.csv:3: skills [chat] ends on [2026-11-25], before it begins on [2026-11-27]\n  Try: swap the two"]),
    ProblemCase(
      "one skill twice", said("phone|chat until 2026-11-25|chat from 2026-11-27"),
      ["agents.csv:3: skills [chat] stands twice\n  Try: write it once, with both of its dates"]),
    ProblemCase(
      "nothing left", said("phone until 2026-11-20"),
      [
        """
        agents.csv:3: skills has no skill of a queue on any day of the horizon
          Try: write the skill's new date, or a last_day for the agent
        """
      ]),
    ProblemCase(
      "a word that is no date", said("phone|chat until spring"),
      ["agents.csv:3: skills [chat until spring] is not the skill of a queue\n  Try: the skills are phone, chat"]),
  ]

  @Test("a secondary skill is one of the agent's, and its price one of the objective's") func secondary() throws {
    let plan = Self.said("phone|chat").with("agents.csv", "availability\n", "availability,secondary\n")
      .with("agents.csv", "a1,Ann,phone|chat,full-time,", "a1,Ann,phone|chat,full-time,,")
      .with("agents.csv", "a2,Bob,phone|chat,full-time,", "a2,Bob,phone|chat,full-time,,chat")
    let loaded = try FolderOnDisk(plan.yaml("rules:", "objective: {secondary: 2.5}\nrules:").files).load().plan
    #expect(loaded.agents.map(\.secondary) == [[], [1]] && loaded.objective.secondaryPerHour == 2.5)
    #expect(try FolderOnDisk(plan.files).load().plan.objective.secondaryPerHour == 1)
    let wrong = ProblemCase(
      "none of hers", plan.with("agents.csv", ",,chat", ",,mail").yaml("rules:", "objective: {secondary: -1}\nrules:"),
      [
        "agents.csv:3: secondary [mail] is not a skill of the agent\n  Try: name some of [phone, chat]",
        "plan.yaml:30:24: objective.secondary [-1] is not in 0 … 1000000000",
      ])
    let found = try wrong.found()
    #expect(found.sorted() == wrong.problems.sorted(), "\(found)")
  }

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    let found = try mistake.found()
    #expect(found == mistake.problems, "\(found)")
  }

  @Test("days of the horizon are told, whole weeks need no word") func compiled() throws {
    func agent(_ skills: String) throws -> Agent { try FolderOnDisk(Self.said(skills).files).load().plan.agents[1] }
    let ending = try agent("phone|chat until 2026-11-25")
    #expect(ending.queues == [0, 1] && ending.skillDays == [1: 0..<3])
    #expect(ending.queues(onDay: 2) == [0, 1] && ending.queues(onDay: 3) == [0])
    #expect(try agent("phone from 2026-11-24 until 2026-11-28|chat").skillDays == [0: 1..<6])
    #expect(try agent("phone from 2026-11-23|chat until 2026-11-29").skillDays == [:])
    #expect(try agent("phone|chat until 2026-11-22").queues == [0])
    #expect(try agent("phone|chat from 2026-12-01").queues == [0])
  }

  @Test("a skill had on no day of the horizon is warned of") func warned() throws {
    let warnings = try FolderOnDisk(Self.said("phone|chat until 2026-11-22").files).load().warnings.map(\.description)
    #expect(
      warnings.contains { $0.contains("agents.csv:3: skills [chat] is had on no day of the horizon") }, "\(warnings)")
  }

  @Test(
    "dates are written back as they were read",
    arguments: ["chat from 2026-11-26", "chat from 2026-11-24 until 2027-05-31"])
  func written(cell: String) throws {
    let loaded = try FolderOnDisk(Self.said("phone|\(cell)").files).load()
    let dates = try #require(loaded.draft.agents[1].skillDates)
    #expect("chat" + SkillCell.text(of: "chat", dates).dropFirst(4) == cell)
    #expect(SkillCell.text(of: "phone", dates) == "phone")
  }

  @Test("who has a role for a part of the week is none of a tier's, and somebody that others must be there for")
  func tiers() throws {
    let plan = try FolderOnDisk(
      Self.said("phone|lead until 2026-11-25|new until 2026-11-25").yaml(
        "rules:",
        "tiers: [{id: lead, skills: lead, need: 1, price: 1}, {id: mentor, teams: x, agents: a1, beside: {every: 2, skills: new}, price: 1}]\nrules:"
      ).files
    ).load().plan
    #expect(plan.agents[1].tiers == [TierShare(tier: 1, weight: -1)])
  }
}
