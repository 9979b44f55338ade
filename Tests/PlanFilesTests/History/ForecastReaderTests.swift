import Foundation
import PlanFiles
import Testing
import WallClock
import Workforce

@Suite struct ForecastReaderTests {
  private static let header = "start,queue,contacts,handling_seconds\n"

  /// Rows for every hour of a week that begins on 2026-01-05, except those that `isLeftOut` names.
  private func week(contacts: Double = 2, isLeftOut: (String) -> Bool = { _ in false }) -> String {
    (5..<12).flatMap { day in
      (0..<24).map { hour in
        "2026-01-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):00"
      }
    }.filter { !isLeftOut($0) }.map { "\($0)+07:00,voice,\(contacts),180\n" }.joined()
  }

  private func read(_ text: String, queue: Queue? = nil, specialDays: [SpecialDay] = []) throws -> ImportedForecast {
    let queue = queue ?? HistoryFolder.queue("voice", slotMinutes: 60)
    let folder = HistoryFolder(text)
    let firstDay = try #require(CivilDate(year: 2026, month: 1, day: 5))
    let grid = TimeGrid(firstDay: firstDay, dayCount: 7, intervalMinutes: 60)
    let clock = try #require(ZonedClock(identifier: "Asia/Jakarta"))
    let calendar = OpeningCalendar(weekly: queue.openSlots, specialDays: specialDays, queue: queue.id)
    let reader = ForecastReader(queues: [queue], calendars: [calendar], grid: grid, clock: clock)
    return try folder.onDisk { try reader.read(ForecastFile("history.csv", in: $0)) }
  }

  private func problems(_ text: String, queue: Queue? = nil, specialDays: [SpecialDay] = []) -> [String] {
    do {
      _ = try read(text, queue: queue, specialDays: specialDays)
      return []
    } catch let error as PlanError {
      return error.problems.map { "\($0.file):\($0.line ?? 0): \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func aForecastCoversTheHorizonSlotBySlot() throws {
    let forecast = try read(Self.header + week()).forecasts[0]
    #expect(forecast.queue == "voice")
    #expect(forecast.dayCount == 7)
    #expect(forecast.contacts == Array(repeating: 2, count: 168))
    #expect(forecast.handlingSeconds == Array(repeating: 180, count: 168))
  }

  @Test func handlingTimesInAnotherUnitAreNamed() throws {
    let text = Self.header + week().replacingOccurrences(of: ",180", with: ",180000")
    #expect(
      try read(text).warnings == [
        "history.csv: handling times of queue [voice] come to 180000 s a contact; [handling_seconds] is probably in"
          + " milliseconds: write seconds (then 180 s)"
      ])
  }

  @Test func anOpenIntervalWithoutARowIsAProblemAndAClosedOneIsNot() throws {
    let text = Self.header + week { $0 == "2026-01-07T03:00" }
    #expect(problems(text) == ["history.csv:0: queue [voice] has no row for [2026-01-07 03:00], when it is open"])
    let forecast = try read(text, queue: HistoryFolder.queue("voice", opening: 8..<20, slotMinutes: 60))
    #expect(forecast.forecasts[0].contacts[51] == 0)
    #expect(forecast.warnings.count == 1)
  }

  private func day(
    _ effect: SpecialDay.Effect, hours: [Range<Int>]? = nil, queues: [String]? = nil
  ) throws -> SpecialDay {
    SpecialDay(
      name: "Fair", date: try #require(CivilDate("2026-01-07")), effect: effect, hours: hours, queues: queues)
  }

  @Test func aDayThatTheCalendarClosesNeedsNoRows() throws {
    let text = Self.header + week { $0.hasPrefix("2026-01-07") }
    #expect(problems(text).count == 21, "twenty of a kind are told, and the number of the others")
    let forecast = try read(text, specialDays: [day(.closed)])
    #expect(forecast.forecasts[0].contacts[48..<72].allSatisfy { $0 == 0 })
    #expect(forecast.forecasts[0].contacts[47] == 2 && forecast.warnings == [])
    #expect(problems(text, specialDays: [try day(.closed, queues: ["mail"])]).count == 21)
    #expect(problems(text, specialDays: [try day(.factor(0))]).count == 21, "it is open, if for nobody")
  }

  @Test func rowsOfClosedTimeAreLeftOutWithAWarning() throws {
    let forecast = try read(Self.header + week(), specialDays: [day(.learned, hours: [480..<840])])
    #expect(Array(forecast.forecasts[0].contacts[48..<72]) == (0..<24).map { (8..<14).contains($0) ? 2 : 0 })
    #expect(
      forecast.warnings == [
        "history.csv: 36 contacts of queue [voice] lie outside its opening hours and are left out, the first at "
          + "[2026-01-07 00:00]"
      ])
    let needed = Self.header + week { $0.hasPrefix("2026-01-07") && !($0 >= "2026-01-07T08" && $0 < "2026-01-07T14") }
    #expect(try read(needed, specialDays: [day(.learned, hours: [480..<840])]).forecasts == forecast.forecasts)
  }

  @Test func aDayLikeAnotherNeedsThatDaysRows() throws {
    var queue = HistoryFolder.queue("voice", slotMinutes: 60)
    queue.openSlots[2] = [Bool](repeating: false, count: 24)
    let text = Self.header + week { $0.hasPrefix("2026-01-07") }
    #expect(problems(text, queue: queue) == [])
    #expect(problems(text, queue: queue, specialDays: [try day(.like(.monday))]).count == 21)
    let whole = try read(Self.header + week(), queue: queue, specialDays: [day(.like(.monday))])
    #expect(whole.forecasts[0].contacts[60] == 2 && whole.warnings == [])
  }

  @Test func aQueueThatIsClosedAllTheHorizonNeedsNoRowAtAll() throws {
    let text = "start,queue,contacts\n"
    let days = try (5..<12).map { day in
      SpecialDay(name: "Move", date: try #require(CivilDate(year: 2026, month: 1, day: day)), effect: .closed)
    }
    #expect(problems(text) == ["history.csv:0: no row is of queue [voice]"])
    #expect(problems(text, specialDays: Array(days.dropLast())) == ["history.csv:0: no row is of queue [voice]"])
    #expect(try read(text, specialDays: days).forecasts[0].contacts == Array(repeating: 0, count: 168))
  }

  @Test func rowsOutsideTheHorizonAreLeftOutWithAWarning() throws {
    let text = Self.header + week() + "2026-01-12T00:00+07:00,voice,9,180\n"
    let forecast = try read(text)
    #expect(forecast.forecasts[0].contacts.count == 168)
    #expect(
      forecast.warnings == ["history.csv: 1 intervals of queue [voice] lie outside the horizon and are left out"])
  }

  @Test func contactsNeedAHandlingTimeFromTheFileOrTheQueue() throws {
    let text = Self.header + week().replacing("2026-01-05T00:00+07:00,voice,2.0,180", with: "2026-01-05T00:00,voice,1,")
    #expect(
      problems(text) == ["history.csv:0: queue [voice] at [2026-01-05 00:00] has contacts but no handling time"])
    var queue = HistoryFolder.queue("voice", slotMinutes: 60)
    queue.handlingSeconds = 240
    #expect(try read(text, queue: queue).forecasts[0].handlingSeconds[0] == 240)
  }

  @Test func numbersAndTimesAreCheckedAsInAHistory() {
    #expect(
      problems(Self.header + week() + "2026-01-05T00:00+07:00,voice,1,180\n")
        == ["history.csv:170: queue [voice] at [2026-01-05 00:00] already stands in line 2"])
    #expect(
      problems("start,queue,contacts\n2026-01-05T00:00,voice,-1\n") == ["history.csv:2: contacts [-1] is negative"])
    #expect(problems(Self.header) == ["history.csv:0: no row is of queue [voice]"])
  }

  @Test(arguments: [
    ("begin,queue,contacts\n", "a forecast has the columns start, queue, contacts, handling_seconds"),
    ("start,queue,contacts\n03/04/2026 08:00,voice,1\n", "write it like 2026-01-05T08:30:00+07:00"),
    ("start,queue,contacts\n2026-01-05T00:00,voices,1\n", "correct it; the plan has voice"),
    ("start;queue;contacts\n2026-01-05T00:00;voice;1,5\n", "write a decimal point, and no thousands separators"),
    ("start,queue,contacts\n2026-01-05,voice,1\n2026-01-06,voice,1\n", "forecast by 60 minutes"),
  ])
  func adviceFitsAForecast(_ text: String, _ fix: String) {
    let error = #expect(throws: PlanError.self) { try read(text) }
    #expect(error?.problems.map(\.fix) == [fix])
  }

  /// A week of two contacts an hour with further columns, the same in each row.
  private func week(_ names: String, _ values: String) -> String {
    "start,queue,contacts,handling_seconds,\(names)\n" + week().replacing(",180\n", with: ",180,\(values)\n")
  }

  @Test func columnsOfQuantilesAreRead() throws {
    let forecast = try read(week("q80,q20", "3.5,1")).forecasts[0]
    let quantiles = try #require(forecast.quantiles)
    #expect(quantiles.levels == [0.2, 0.8])
    #expect(quantiles.contacts == [Array(repeating: 1, count: 168), Array(repeating: 3.5, count: 168)])
    #expect(quantiles.dayTotals == [Array(repeating: 24, count: 7), Array(repeating: 84, count: 7)])
    #expect(try read(Self.header + week()).forecasts[0].quantiles == nil)
  }

  @Test func aQueueWithoutNumbersInThemHasNoQuantiles() throws {
    #expect(try read(week("q80,q20", "3.5,")).forecasts[0].quantiles == nil)
    #expect(try read(week("q8,q100,quantile", "3,4,5")).forecasts[0].quantiles == nil)
  }

  @Test func quantilesThatDecreaseAreAProblem() {
    #expect(
      problems(week("q20,q80", "3,1"))
        == ["history.csv:0: queue [voice] at [2026-01-05 00:00] has more contacts in [q20] than in [q80]"])
    #expect(problems(week("q20,q80", "1,-3")).first == "history.csv:2: q80 [-3] is negative")
  }

  @Test func aColumnSaysThatAdjustmentsAreInIt() throws {
    #expect(try read(week("adjusted", "yes")).isAdjusted)
    #expect(try !read(Self.header + week()).isAdjusted)
  }
}
