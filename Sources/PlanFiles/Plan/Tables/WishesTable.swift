import PlanModel
import Workforce

/// `wishes.csv`: what agents want or would rather avoid.
struct WishesTable {
  static let limit = 200_000
  static let required = ["agent", "wish", "what"]
  static let optional = ["day", "weight"]

  /// Wishes by agent, in the order of the file.
  var wishes: [[Wish]]

  /// Reads the table.
  init(_ bytes: [UInt8]?, file: String, agents: IDIndex, shifts: IDIndex, times: HorizonTimes, log: ProblemLog) {
    wishes = Array(repeating: [], count: agents.ids.count)
    guard let bytes,
      let table = TableReader(
        bytes, file: file, required: WishesTable.required, optional: WishesTable.optional, limit: WishesTable.limit,
        log: log)
    else { return }
    for row in table.rows { read(row, agents: agents, shifts: shifts, times: times) }
  }

  private mutating func read(_ row: TableReader.Row, agents: IDIndex, shifts: IDIndex, times: HorizonTimes) {
    let agent = row.agent(agents)
    let isWanted = WishesTable.isWanted(row)
    let weight = WishesTable.weight(row)
    let days = WishesTable.days(row, times: times)
    let targets = row.required("what").flatMap { WishesTable.targets($0, row: row, shifts: shifts, times: times) }
    guard let agent, let isWanted, let weight, let days, let targets else { return }
    for day in days {
      wishes[agent].append(Wish(isWanted: isWanted, target: targets(day), weight: weight, line: row.line))
    }
  }

  private static func isWanted(_ row: TableReader.Row) -> Bool? {
    guard let word = row.required("wish") else { return nil }
    switch word {
    case "wants": return true
    case "avoids": return false
    default:
      row.fail(
        "unknown-word", "wish [\(word)] is not wants or avoids",
        fix: Suggestion.closest(to: word, among: ["wants", "avoids"]).map { "did you mean [\($0)]?" })
      return nil
    }
  }

  private static func weight(_ row: TableReader.Row) -> Double? {
    let text = row.text("weight")
    if text.isEmpty { return 1 }
    guard let weight = DecimalText.number(text) else {
      row.fail("wrong-type", "weight [\(text)] is not a number", fix: "write such as [1] or [2.5]")
      return nil
    }
    guard (0...1_000_000).contains(weight) else {
      row.fail("out-of-range", "weight [\(text)] is not in 0 … 1000000")
      return nil
    }
    return weight
  }

  /// Days of the horizon: a date, a weekday or several, or every day when the field is empty.
  private static func days(_ row: TableReader.Row, times: HorizonTimes) -> [Int]? {
    let text = row.text("day")
    let grid = times.grid
    if text.isEmpty {
      if row.text("what") == "day" {
        row.fail("missing-value", "day is empty", fix: "write a date or a weekday")
        return nil
      }
      return Array(0..<grid.dayCount)
    }
    if let weekdays = WeekdayText.weekdays(text) {
      return (0..<grid.dayCount).filter { weekdays.contains(grid.weekday(of: $0)) }
    }
    guard let date = CivilDate(text) else {
      row.fail(
        "wrong-date", "day \(DateText.reason(text))", fix: "write YYYY-MM-DD or days of the week such as [sat,sun]")
      return nil
    }
    let day = date.days(since: grid.firstDay)
    guard (0..<grid.dayCount).contains(day) else {
      row.warn("day [\(date)] is not in the horizon; the wish is left out")
      return nil
    }
    return [day]
  }

  /// What is wished for, as a function of the day.
  private static func targets(
    _ text: String, row: TableReader.Row, shifts: IDIndex, times: HorizonTimes
  ) -> ((Int) -> Wish.Target)? {
    if text == "day" { return { .day($0) } }
    if let family = shifts.position(of: text) { return { .shift(family: family, day: $0) } }
    guard text.first?.isNumber == true, text.contains("-") else {
      if shifts.isPartial { return nil }
      row.fail(
        "unknown-shift", "what [\(text)] is not `day`, a shift of the plan or hours",
        fix: Suggestion.fix(
          for: text, among: ["day"] + shifts.ids,
          otherwise: "write [day], a shift (\(Suggestion.list(shifts.ids))) or hours such as [14:00-22:00]"))
      return nil
    }
    do throws(WeeklyHours.Mistake) {
      let minutes = try WeeklyHours.minutes(of: text[...])
      return { .hours(times.stretch(day: $0, minutes: minutes)) }
    } catch {
      row.fail("wrong-hours", "what \(error.message)", fix: error.fix)
      return nil
    }
  }
}
