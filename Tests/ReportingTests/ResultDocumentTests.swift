import Foundation
import Planning
import Reporting
import Testing
import Workforce

@Suite("The JSON result") struct ResultDocumentTests {
  func text(_ centre: Amsterdam, _ outcome: PlanOutcome) throws -> String {
    try ResultDocument(outcome, clock: centre.clock, programVersion: "1.2.3").text()
  }

  func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Outcome, objective, cost, findings, short intervals and roster stand under stable keys") func full() throws {
    let centre = try Amsterdam.spring()
    try expectGolden(text(centre, centre.outcome), "result.json")
  }

  @Test("Another run's seconds change nothing") func seconds() throws {
    let centre = try Amsterdam.spring()
    var result = try #require(centre.outcome.result)
    let before = result.work
    result.work.seconds = 99
    result.work.secondsToFirst = nil
    #expect(result.work != before)
    #expect(try text(centre, centre.outcome) == (try text(centre, centre.outcome(of: result))))
  }

  @Test("Control characters in names do no harm on a terminal, and mean the same") func controls() throws {
    let name = "A\u{1B}[2J\u{7F}\u{9B}31m\u{202E}z"
    let text = try DocumentText.of(["name": name])
    #expect(text.lowercased().contains(#"a\u001b[2j\u007f\u009b31m\u202ez"#), "\(text)")
    #expect(try JSONDecoder().decode([String: String].self, from: Data(text.utf8)) == ["name": name])
  }

  @Test("Without a roster, what is unknown is absent") func absent() throws {
    let centre = try Amsterdam.spring()
    let result = RosterResult(
      reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil, findings: [],
      work: SolveWork(), warnings: [])
    let object = try object(text(centre, centre.outcome(of: result)))
    #expect(object["roster"] == nil)
    #expect(object["objective"] == nil)
    #expect(object["outcome"] as? [String: String] == ["reason": "proved-infeasible", "status": "absent"])
  }

  @Test("Of a roster made before, all is told but a search") func madeBefore() throws {
    let centre = try Amsterdam.spring()
    let outcome = PlanOutcome(
      plan: centre.plan, staffing: centre.outcome.staffing, roster: centre.roster,
      provenance: centre.outcome.provenance)
    let (found, searched) = (
      try object(text(centre, outcome)), try object(text(centre, centre.outcome))
    )
    #expect(Set(searched.keys).subtracting(found.keys) == ["outcome", "objective", "work"])
    for key in ["cost", "findings", "queues", "roster", "short_intervals", "plan"] {
      #expect(found[key] as? NSObject == searched[key] as? NSObject, "\(key)")
    }
  }
}
