import Planning
import Testing
import Workforce

@testable import Reporting

/// What a roster asks of its people, as planners and programs read it.
@Suite("Pressure in words, tables and documents") struct PressureViewTests {
  private let centre: Amsterdam
  private let review: PressureReview

  init() throws {
    var centre = try Amsterdam.spring()
    centre.plan.rules += [
      Rule(kind: .maximumConsecutiveDays(days: 2)), Rule(kind: .maximumDays(days: 1), hardness: .soft(weight: 1)),
    ]
    self.centre = centre
    var before = centre.roster
    before.duties[0].removeLast()
    review = PressureReview(of: centre.roster, in: centre.plan, previous: before, toldAt: 0)
  }

  private func text(_ words: any Words) -> String {
    PressureView(review, clock: centre.clock, style: TextStyle(isColoured: false), words: words).text
  }

  @Test("For a planner, in both languages") func view() throws {
    try expectGolden(text(English()), "pressure-en.txt")
    try expectGolden(text(Indonesian()), "pressure-id.txt")
    expectNoEnglish(Indonesian().riskNote.replacing("Folkard", with: "").replacing("Lombardi", with: ""))
    expectNoEnglish(Indonesian().agents(atLimits: PressureMeasure.Kind.allCases.map { ($0, 2) }))
    #expect(English().agents(atLimits: review.limits) == "agents at the limit of a rule: days in a row 1, days 2")
  }

  @Test("For programs") func programs() throws {
    try expectGolden(PressureTable.text(review, clock: centre.clock), "pressure.csv")
    try expectGolden(DocumentText.of(PressureDocument(review, clock: centre.clock)), "pressure.json")
  }
}
