import Testing
import Workforce

@testable import PlanFiles

/// Tiers as a plan says them: what they become, and what is said about mistakes, place and fix included.
@Suite struct TierProblemsTests {
  private static func said(_ section: String) -> SmallPlan {
    SmallPlan().yaml("rules:", "tiers: \(section)\nrules:")
  }

  private static func one(_ keys: String) -> SmallPlan { said("[{id: lead\(keys)}]") }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", said("lead"),
      ["plan.yaml:29:8: tiers [lead] is not a list\n  Try: write its entries below it, each after a dash"]),
    ProblemCase(
      "nobody and no need", one(""),
      [
        "plan.yaml:29:9: tiers[1] lacks the key `need`\n  Try: add such as `need: 1`"
      ]),
    ProblemCase(
      "nobody said", one(", need: 1"),
      [
        """
        plan.yaml:29:9: tiers[1] (tier [lead]) says nothing of who its people are
          Try: add `skills`, `teams`, `contracts` or `agents`
        """
      ]),
    ProblemCase(
      "numbers out of range", one(", agents: a1, need: 0, price: -1"),
      [
        "plan.yaml:29:38: tiers[1].need [0] is not in 1 … 20000",
        "plan.yaml:29:48: tiers[1].price [-1] is not in 0 … 1000000000",
      ]),
    ProblemCase(
      "beside too many, and both", one(", agents: a1, need: 1, beside: {every: 101, agents: a2}"),
      [
        """
        plan.yaml:29:38: tiers[1].need stands beside `beside`, which says how many
          Try: remove one of the two, or make two tiers
        """,
        "plan.yaml:29:57: tiers[1].beside.every [101] is not in 1 … 100",
      ]),
    ProblemCase(
      "beside nobody said", one(", agents: a1, beside: {every: 2}"),
      [
        """
        plan.yaml:29:40: tiers[1].beside says nothing of whom somebody must be there for
          Try: add `skills`, `teams`, `contracts` or `agents`
        """
      ]),
    ProblemCase(
      "people who are none", one(", agents: [a3], contracts: full, need: 1"),
      [
        "plan.yaml:29:29: tiers[1].agents[1] [a3] is not an agent of the plan\n  Try: did you mean [a1]?",
        "plan.yaml:29:45: tiers[1].contracts [full] is not a contract of the plan\n  Try: the plan has full-time",
      ]),
    ProblemCase(
      "more than there are", one(", agents: a1, need: 2"),
      [
        """
        plan.yaml:29:9: tiers[1] (tier [lead]) needs [2] agents at a time and has [1]
          Try: need fewer, name more people, or give it a `price`
        """
      ]),
    ProblemCase(
      "nobody beside those who ask", one(", skills: senior, beside: {every: 2, agents: a1}"),
      [
        """
        plan.yaml:29:9: tiers[1] (tier [lead]) has no agents, and [1] need one of them beside them
          Try: say who its people are, or give it a `price`
        """
      ]),
    ProblemCase(
      "an agent with nothing but the skill of a tier",
      one(", skills: senior, need: {agents: 1, hours: mon 10:00-11:00}").with(
        "agents.csv", "a2,Bob,phone", "a2,Bob,senior"),
      [
        """
        agents.csv:3: skills [senior] are skills of tiers and of no queue
          Try: add the skill of a queue: phone
        """
      ]),
    ProblemCase(
      "one id twice", said("[{id: lead, agents: a1, need: 1, price: 1}, {id: lead, agents: a2, need: 1, price: 1}]"),
      [
        """
        plan.yaml:29:57: tiers[2].id [lead] stands twice
          Try: give every tier an id of its own
        """
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }

  @Test("a tier is of skills that no queue needs, is needed while a queue is open or in the hours said")
  func compiled() throws {
    let senior = Self.one(", skills: [phone, senior], need: [1, {agents: 2, hours: mon 10:00-11:00}], price: 3")
      .with("agents.csv", "a2,Bob,phone", "a2,Bob,phone|senior").with("plan.yaml", "24/7", "mon-fri 08:00-18:00")
    let plan = try FolderOnDisk(senior.files).load().plan
    #expect(plan.agents.map(\.tiers) == [[], [TierShare(tier: 0, weight: 1)]])
    #expect(plan.agents.map(\.queues) == [[0], [0]])
    #expect(plan.tiers[0].price == 3 && plan.tiers[0].every == nil)
    #expect(
      plan.tiers[0].needed.prefix(48)
        == ArraySlice((0..<48).map { (20..<22).contains($0) ? 2 : (16..<36).contains($0) ? 1 : 0 }))
    #expect(plan.tiers[0].needed.suffix(96).allSatisfy { $0 == 0 })
  }

  @Test("one beside so many others weighs so much, each of them takes one away") func beside() throws {
    let mentor = Self.one(", agents: a1, beside: {every: 3, contracts: full-time}")
    let plan = try FolderOnDisk(mentor.files).load().plan
    #expect(plan.agents.map(\.tiers) == [[TierShare(tier: 0, weight: 2)], [TierShare(tier: 0, weight: -1)]])
    #expect(plan.tiers[0].every == 3 && plan.tiers[0].price == nil)
  }

  @Test("hours that no shift of its people covers are warned of") func uncovered() throws {
    let night = Self.one(", agents: a1, need: {agents: 1, hours: mon-fri 02:00-04:00}")
    let warnings = try FolderOnDisk(night.files).load().warnings.map(\.description)
    #expect(
      warnings.contains {
        $0.contains(
          "(tier [lead]) is needed mon-fri 02:00-04:00, when no shift of its people covers it: there is no roster")
      }, "\(warnings)")
  }
}
