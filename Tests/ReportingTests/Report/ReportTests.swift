import Foundation
import Planning
import Testing
import Workforce

@testable import Reporting

@Suite("The report")
struct ReportTests {
  private func page(_ centre: Amsterdam, words: any Words = English()) -> String {
    let material = ReportMaterial(
      outcome: centre.outcome, clock: centre.clock,
      provenance: ReportProvenance(programVersion: "1.2.3", command: "jaga report x", madeAt: 1_795_000_000))
    return String(decoding: Report(material, words: words).bytes, as: UTF8.self)
  }

  /// What stands between a section's start and its end.
  private func section(_ id: String, of page: String) throws -> Substring {
    let start = try #require(page.range(of: "<section id=\"\(id)\""))
    let end = try #require(page.range(of: "</section>", range: start.upperBound..<page.endIndex))
    return page[start.upperBound..<end.lowerBound]
  }

  @Test("a week that ends with a clock change is as reviewed")
  func golden() throws {
    try expectGolden(page(try Amsterdam.spring()), "report-spring.html")
  }

  @Test("a day of a clock change is drawn with as many hours as it has")
  func clockChange() throws {
    #expect(try section("days", of: page(try Amsterdam.spring())).contains("viewBox=\"0 0 1380 10\""))
    #expect(try section("days", of: page(try Amsterdam.autumn())).contains("viewBox=\"0 0 1500 10\""))
  }

  @Test("names are found with their ids; parts without anything to tell are left out, links to them too")
  func parts() throws {
    let page = page(try Amsterdam.spring())
    #expect(page.contains("<bdi>Anneke; de Vries</bdi> <small>A1</small>"))
    for id in ["forecast", "changes", "service", "scenarios"] {
      #expect(!page.contains("id=\"\(id)\"") && !page.contains("href=\"#\(id)\""))
    }
    for id in ["headline", "coverage", "roster", "days", "agents", "findings", "provenance"] {
      #expect(page.contains("<section id=\"\(id)\"") && page.contains("href=\"#\(id)\""))
    }
  }

  @Test("hostile names of agents, teams, queues and the centre are text and nothing else")
  func hostile() throws {
    var centre = try Amsterdam.spring()
    let evil = MarkupTests.evil
    centre.plan.name = evil
    centre.plan.agents[0].name = evil + String(repeating: "x", count: 200)
    centre.plan.agents[0].team = evil
    centre.plan.agents[1].id = evil
    centre.plan.queues[0].id = evil
    centre.plan.shifts[0].id = evil
    centre.plan.contracts[0].id = evil
    let page = page(centre)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("<img") && !page.contains("<!--"))
    #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;"))
    #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 7 })
  }

  @Test("the proof is told only of the roster that it is of")
  func proof() throws {
    let centre = try Amsterdam.spring()
    let cost = Double(try #require(centre.outcome.cost).total) / 1000
    func headline(hash: String, incumbent: Double) throws -> Substring {
      let document = """
        {"program": {"version": "0.1.0", "seed": 42}, "plan": {"input_hash": "\(hash)"}, "work": {"iterations": 7},
         "objective": {"incumbent": \(incumbent), "lower_bound": \(incumbent - 10)}}
        """
      var material = ReportMaterial(
        outcome: centre.outcome, clock: centre.clock, provenance: ReportProvenance(programVersion: "1", command: "x"))
      material.search = try SavedResult(document: Array(document.utf8))
      return try section("headline", of: String(decoding: Report(material).bytes, as: UTF8.self))
    }
    #expect(try headline(hash: "0123abcd", incumbent: cost).contains("10.0 at most could be saved"))
    for (hash, incumbent) in [("ffff", cost), ("0123abcd", cost + 1)] {
      let text = try headline(hash: hash, incumbent: incumbent)
      #expect(!text.contains("could be saved") && text.contains("is of another roster"))
    }
  }

  @Test("what differs from the roster told before is listed by day")
  func changes() throws {
    var centre = try Amsterdam.spring()
    let duties = centre.roster.duties
    // A1 had Wednesday's duty in place of Monday's, A2 had what it has.
    centre.plan.agents[0].earlier = (0..<7).map { day in
      EarlierDay(day: day, duty: day == 2 ? duties[0][0] : duties[0].first { $0.day == day && day > 0 })
    }
    centre.plan.agents[1].earlier = (0..<7).map { day in EarlierDay(day: day, duty: duties[1].first { $0.day == day }) }
    var material = ReportMaterial(
      outcome: centre.outcome, clock: centre.clock, provenance: ReportProvenance(programVersion: "1", command: "x"))
    material.changes = centre.plan.changes(in: centre.roster)
    let text = try section("changes", of: String(decoding: Report(material).bytes, as: UTF8.self))
    #expect(text.contains("2 days of 1 agent differ"))
    #expect(text.contains("<td>Mon 23 Mar</td>") && text.contains("<td>Wed 25 Mar</td>"))
    #expect(text.components(separatedBy: "day off").count == 3)
  }
}
