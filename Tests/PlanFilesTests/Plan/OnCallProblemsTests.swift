import Testing
import Workforce

@testable import PlanFiles

/// Stand-by as a plan says it: what it becomes, and what is said about mistakes, place and fix included.
@Suite struct OnCallProblemsTests {
  /// The small plan with a shift from 18:00 for 14 hours beside its own.
  private static func said(_ section: String) -> SmallPlan {
    SmallPlan().yaml("breaks:", "  - {id: piket, starts: 18:00, lengths: 14h}\nbreaks:")
      .yaml("rules:", "on-call: \(section)\nrules:")
  }

  private static func one(_ keys: String) -> SmallPlan { said("[{id: standby, shifts: piket\(keys)}]") }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", said("piket"),
      ["plan.yaml:30:10: on-call [piket] is not a list\n  Try: write its entries below it, each after a dash"]),
    ProblemCase(
      "no shifts and no need", said("[{id: standby}]"),
      [
        "plan.yaml:30:11: on-call[1] lacks the key `shifts`\n  Try: add such as `shifts: night-call`",
        "plan.yaml:30:11: on-call[1] lacks the key `need`\n  Try: add such as `need: 1`",
      ]),
    ProblemCase(
      "a need of nobody", one(", need: 0"),
      ["plan.yaml:30:46: on-call[1].need [0] is not in 1 … 20000"]),
    ProblemCase(
      "a share in per cent without its sign", one(", need: 1, paid: 25"),
      ["plan.yaml:30:55: on-call[1].paid [25] is not a share in 0% … 100%\n  Try: write [25%]"]),
    ProblemCase(
      "a price below nothing, and rest that is no answer", one(", need: 1, price: -1, rest: often"),
      [
        "plan.yaml:30:56: on-call[1].price [-1] is not in 0 … 1000000000",
        "plan.yaml:30:66: on-call[1].rest [often] is not true or false",
      ]),
    ProblemCase(
      "a shift and a skill that are none", said("[{id: standby, shifts: pikt, skills: fone, need: 1}]"),
      [
        "plan.yaml:30:33: on-call[1].shifts [pikt] is not a shift of the plan\n  Try: did you mean [piket]?",
        "plan.yaml:30:47: on-call[1].skills [fone] is not a skill of any queue\n  Try: name one that a queue needs",
      ]),
    ProblemCase(
      "one shift twice, under an id of rosters",
      said("[{id: work, shifts: piket, need: 1}, {id: other, shifts: piket, need: 1}]"),
      [
        "plan.yaml:30:16: on-call[1].id [work] is a word of the format\n  Try: call it such as [work-stand-by]",
        """
        plan.yaml:30:67: on-call[2].shifts names [piket], which is on call for another entry, as does the \
        entry on line 30
          Try: give each entry shifts of its own
        """,
      ]),
    ProblemCase(
      "more than may be on call", one(", need: {agents: 3, hours: sat 18:00-24:00}"),
      [
        """
        plan.yaml:30:11: on-call[1] (on-call [standby]) needs [3] agents at a time, 2 may be on call
          Try: need fewer, let more contracts have its shifts, or give it a `price`
        """
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }

  @Test("shifts on call take no breaks, and are needed whenever one can be, or in the hours said")
  func compiled() throws {
    let breaks = Self.one(", skills: phone, need: 1, paid: 12.5%, counts: 0%, rest: no")
      .yaml("  - shift-length: 8h30\n", "  - shift-length: {from: 8h, to: 15h}\n")
    let plan = try FolderOnDisk(breaks.files).load().plan
    #expect(plan.shifts[1].onCall == 0 && plan.shifts[1].shapes[0].breaks.isEmpty && plan.shifts[0].onCall == nil)
    #expect(plan.onCall[0].terms == OnCallTerms(paid: 1250, counted: 0, isRest: false))
    #expect(plan.onCall[0].queues == [0] && plan.onCall[0].price == nil)
    // Half hours of the first day before 08:00 belong to a duty before the horizon: nobody is asked for.
    #expect(plan.onCall[0].needed.prefix(96) == ArraySlice((0..<96).map { (36..<64).contains($0) || $0 >= 84 ? 1 : 0 }))
    let hours = Self.one(", need: [1, {agents: 2, hours: [sat-sun 20:00-02:00]}], price: 3")
    let narrow = try FolderOnDisk(hours.files).load().plan.onCall[0]
    let saturday = 5 * 48
    #expect(
      Array(narrow.needed[saturday + 36..<saturday + 56]) == [1, 1, 1, 1] + Array(repeating: 2, count: 12) + [
        1, 1, 1, 1,
      ])
    #expect(narrow.price == 3 && narrow.terms == OnCallTerms(paid: 0, counted: 0, isRest: true))
  }

  @Test("shares are paid to the nearest five minutes") func shares() {
    let terms = OnCallTerms(paid: 1250, counted: 3333, isRest: true)
    #expect([840, 60, 5].map(terms.paidMinutes) == [105, 10, 0])
    #expect([840, 60, 5].map(terms.countedMinutes) == [280, 20, 0])
  }
}
