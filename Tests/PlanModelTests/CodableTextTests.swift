import Foundation
import PlanModel
import Testing
import Workforce

/// Values that are stored as the texts people write.
@Suite struct CodableTextTests {
  /// A value after a trip through JSON.
  private func stored<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test(arguments: [0, 1, 45, 60, 510, 10_080])
  func minutesReadBack(count: Int) throws {
    #expect(Minutes(Minutes(count).description) == Minutes(count))
    #expect(try stored(Minutes(count)) == Minutes(count))
  }

  @Test(arguments: ["20", "0.1 h", "1.1 min", "4 min", "0", "33.3 s", "864000", "0.00001"])
  func secondsReadBackExactly(text: String) throws {
    let value = try #require(Seconds(text))
    #expect(Seconds(value.description) == value)
  }

  @Test func whatIsNoSuchTextIsCorruptData() {
    func decodes<Value: Decodable>(_ type: Value.Type, _ json: String) -> Bool {
      (try? JSONDecoder().decode(Value.self, from: Data(json.utf8))) != nil
    }
    #expect(decodes(ClockTime.self, "\"08:30\"") && !decodes(ClockTime.self, "\"8 o'clock\""))
    #expect(decodes(CivilDate.self, "\"2026-11-23\"") && !decodes(CivilDate.self, "\"2026-02-30\""))
    #expect(decodes(Moment.self, "\"2026-11-23 06:00\"") && !decodes(Moment.self, "\"06:00\""))
    #expect(decodes(Weekdays.self, "\"mon-fri\"") && !decodes(Weekdays.self, "\"workdays\""))
    #expect(decodes(DaySelection.self, "\"sat,sun\"") && !decodes(DaySelection.self, "\"weekend\""))
    #expect(decodes(WeeklyHours.self, "\"mon 08:00-12:00\"") && !decodes(WeeklyHours.self, "\"08:00\""))
    #expect(decodes(DraftFormat.self, "1") && !decodes(DraftFormat.self, "2") && !decodes(DraftFormat.self, "0"))
  }

  @Test func aPathNamesEntriesByTheirIdsElseTheirNumbers() {
    let path = DraftPath("agents").entry(16, id: "A17").key("contract")
    #expect(path.description == "agents[A17].contract" && path.section == "agents")
    #expect(DraftPath("breaks").entry(0).key("take").entry(1).description == "breaks[1].take[2]")
    #expect(DraftPath.plan.description == "the plan")
  }
}
