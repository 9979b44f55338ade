import Planning
import Testing
import Workforce

@testable import Reporting

@Suite("Pictures of a roster")
struct PlotSheetTests {
  private func day(_ day: Int, of centre: Amsterdam, words: any Words = English()) throws -> String {
    let material = ReportMaterial(
      outcome: centre.outcome, clock: centre.clock, provenance: ReportProvenance(programVersion: "1", command: "x"))
    return try #require(PlotSheet(.roster, of: material, size: (960, 540), day: day, words: words).text)
  }

  @Test("a day shows who is absent and why, and what absences look like; hours of one's own are none")
  func absences() throws {
    var centre = try Amsterdam.spring()
    let day = { (number: Int) in number * 1440..<(number + 1) * 1440 }
    centre.plan.agents[1].unavailable = [
      Unavailability(minutes: day(1), reason: .absence("long-service-leave")),
      Unavailability(minutes: day(2), reason: .availability),
    ]
    let absent = try self.day(1, of: centre)
    #expect(absent.contains(">A2<") && absent.contains(">long-service…<") && absent.contains(">absent<"))
    #expect(absent.components(separatedBy: "<path class=\"a\"").count == 3, "a row's and the legend's")
    #expect(try self.day(1, of: centre, words: Indonesian()).contains(">tidak hadir<"))
    for number in [0, 2] {
      let others = try self.day(number, of: centre)
      #expect(!others.contains("class=\"a\"") && !others.contains(">absent<"))
    }
  }

  @Test("who is absent for a part of a day has a duty and an absence in one row")
  func partly() throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[0].unavailable = [Unavailability(minutes: 0..<300, reason: .absence("sick"))]
    let picture = try day(0, of: centre)
    #expect(picture.contains(">06:00-14:30<") && picture.contains("<path class=\"a\"") && !picture.contains(">sick<"))
  }
}
