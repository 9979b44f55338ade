import Foundation
import Reporting
import Testing
import Workforce

@Suite("The JSON result") struct ResultDocumentTests {
  func text(_ report: RosterReport, timing: Bool = true) throws -> String {
    let provenance = ResultDocument.Provenance(programVersion: "1.2.3", inputHash: "0123abcd")
    let data = try ResultDocument(report, provenance: provenance, includesTiming: timing).encoded()
    return String(decoding: data, as: UTF8.self)
  }

  @Test("Outcome, objective, cost, findings, short intervals and roster stand under stable keys") func full() throws {
    try expectGolden(text(Amsterdam.spring().report), "result.json")
  }

  @Test("Without timing, another run's seconds change nothing") func withoutTiming() throws {
    let report = try Amsterdam.spring().report
    var result = report.result
    result.work.seconds = 99
    result.work.secondsToFirst = nil
    let other = RosterReport(
      plan: report.plan, clock: report.clock, requirement: report.requirement, result: result)
    #expect(try text(report, timing: false) == (try text(other, timing: false)))
    #expect(try text(report) != (try text(other)))
  }

  @Test("Without a roster, what is unknown is absent") func absent() throws {
    let report = try Amsterdam.spring().report
    let result = RosterResult(
      reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil, findings: [],
      work: SolveWork(), warnings: [])
    let document = try text(
      RosterReport(plan: report.plan, clock: report.clock, requirement: report.requirement, result: result))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    #expect(object["roster"] == nil)
    #expect(object["objective"] == nil)
    #expect(object["outcome"] as? [String: String] == ["reason": "proved-infeasible", "status": "absent"])
  }
}
