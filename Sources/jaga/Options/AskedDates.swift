import ArgumentParser
import Foundation
import PlanModel
import Workforce

/// When somebody asks to be away, as it is written on a command line: `2026-12-24`, `thu..fri`, `2026-11-26 13:00..2026-11-26 17:00`.
struct AskedDates {
  let text: String

  /// Years around the horizon in which absences are answered.
  private static let mostDays = 800

  /// The absence; a weekday is one of the horizon.
  ///
  /// - Throws: `ValidationError` when it is none.
  func absence(of agent: String, kind: String, isPaid: Bool, in grid: TimeGrid) throws -> AbsenceDraft {
    let parts = text.components(separatedBy: "..").map { $0.trimmingCharacters(in: .whitespaces) }
    guard (1...2).contains(parts.count) else {
      throw ValidationError("[\(text)] is not a date, or two with .. between, such as 2026-12-24..2026-12-26.")
    }
    let moments = try parts.map { try moment($0, in: grid) }
    guard let from = moments.first, let to = moments.last else { throw ValidationError("[\(text)] names no day.") }
    if parts.count == 1, CivilDate(from.description) == nil {
      throw ValidationError("[\(text)] has a beginning and no end; write both with .. between.")
    }
    guard let first = CivilDate(from.description.prefix(10)), let last = CivilDate(to.description.prefix(10)) else {
      throw ValidationError("[\(text)] names no day.")
    }
    guard first < last || (first == last && from.description <= to.description) else {
      throw ValidationError("[\(text)] ends before it begins.")
    }
    guard last.days(since: first) < WaitingDraft.mostDays else {
      throw ValidationError("[\(text)] is longer than \(WaitingDraft.mostDays) days.")
    }
    guard abs(first.days(since: grid.firstDay)) <= AskedDates.mostDays else {
      throw ValidationError(
        "[\(text)] lies more than \(AskedDates.mostDays) days from \(grid.firstDay), the plan's first day.")
    }
    return AbsenceDraft(agent: agent, from: from, to: to, kind: kind, isPaid: isPaid)
  }

  private func moment(_ part: String, in grid: TimeGrid) throws -> Moment {
    if let moment = Moment(part) { return moment }
    let days = DayOption(name: part).named(in: grid)
    guard let day = days.first, let moment = Moment(grid.date(of: day).description) else {
      throw ValidationError(
        "[\(part)] is neither a date such as 2026-12-24, one with a time, nor a weekday of the horizon.")
    }
    guard days.count == 1 else {
      let dates = days.map { grid.date(of: $0).description }.joined(separator: ", ")
      throw ValidationError("[\(part)] is \(days.count) days of the horizon; write one of \(dates).")
    }
    return moment
  }
}
