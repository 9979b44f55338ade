import PlanModel
import WallClock
import Workforce

/// Rows of a roster in our own form.
struct LongRosterRows {
  private let clock: HorizonClock
  private let vocabulary: RosterVocabulary

  init(plan: Plan, clock: HorizonClock) {
    self.clock = clock
    vocabulary = RosterVocabulary(plan)
  }

  /// What a row says; `nil` when that was reported.
  func piece(_ row: TableReader.Row) -> RosterPiece? {
    let word = vocabulary.word(row.text("activity"), in: row, at: "activity")
    let start = minute(row, "start")
    let end = minute(row, "end")
    guard let served = vocabulary.queues(row.text("queue"), in: row, at: "queue") else { return nil }
    guard let word, let start, let end else { return nil }
    guard start < end, end - start <= RosterReader.longest else {
      let shown = "[\(row.text("start"))] to [\(row.text("end"))]"
      row.fail(
        "empty-range", "\(shown) is not between 1 minute and 48 hours long", fix: "correct the two times", at: "end")
      return nil
    }
    guard let isPaid = isPaid(row, word, minutes: end - start) else { return nil }
    return RosterPiece(
      row: row, word: word, minutes: start..<end, queues: served, shift: row.text("shift"), isPaid: isPaid)
  }

  /// Whether a row is paid: `paid_minutes` is all of it, or of a break or a session none; without the column a rest is, a meal is not, and
  /// a session as the plan says.
  private func isPaid(_ row: TableReader.Row, _ word: RosterPiece.Word, minutes: Int) -> Bool? {
    let text = row.text("paid_minutes")
    let paid = DecimalText.integer(text)
    switch word {
    case .work:
      guard text.isEmpty || paid == minutes else {
        row.fail(
          "out-of-range", "paid_minutes [\(text)] of work is not its \(minutes) minutes",
          fix: "write \(minutes), or leave it empty", at: "paid_minutes")
        return nil
      }
      return true
    case .pause(let kind):
      if text.isEmpty { return kind == .rest }
    case .session(let session):
      if text.isEmpty { return session.isPaid }
    case .onCall(let standby): return standby.terms.paid > 0
    }
    guard let paid, paid == 0 || paid == minutes else {
      let noun = if case .session = word { "session" } else { "break" }
      row.fail(
        "out-of-range", "paid_minutes [\(text)] is neither 0 nor the \(minutes) minutes of the \(noun)",
        at: "paid_minutes")
      return nil
    }
    return paid > 0
  }

  /// The elapsed minute that `start` or `end` and the same in UTC name: either will do, both must agree.
  private func minute(_ row: TableReader.Row, _ column: String) -> Int? {
    let (local, universal) = (row.text(column), row.text(column + "_utc"))
    if local.isEmpty, universal.isEmpty {
      row.fail(
        "missing-value", "\(column) is empty", fix: "write ISO 8601 such as 2026-11-23T06:00:00+07:00", at: column)
      return nil
    }
    let known = universal.isEmpty ? nil : instants(row, column + "_utc", isUniversal: true)
    if local.isEmpty { return known.map { $0[0] - clock.origin } }
    guard let shown = instants(row, column, isUniversal: false), universal.isEmpty || known != nil else { return nil }
    if let instant = known?[0] {
      guard shown.contains(instant) else {
        row.fail(
          "contradiction", "\(column) [\(local)] and \(column)_utc [\(universal)] are different moments",
          fix: "correct the one that is wrong, or leave \(column)_utc empty", at: column)
        return nil
      }
      return instant - clock.origin
    }
    if shown.count == 1 { return shown[0] - clock.origin }
    let reason = shown.isEmpty ? "does not exist" : "happens twice"
    row.fail(
      "skipped-time", "\(column) [\(local)] \(reason) in \(clock.zone.identifier)",
      fix: "write the offset, such as \(local)+01:00", at: column)
    return nil
  }

  /// The instants at which the clock shows what a column says; reports and returns `nil` when that is no time.
  private func instants(_ row: TableReader.Row, _ column: String, isUniversal: Bool) -> [Int]? {
    let text = row.text(column)
    switch MomentText.moment(text) {
    case .instant(let instant)?: return [instant]
    case .wallClock(let date, let minute)?:
      return isUniversal ? [date.dayNumber * 1440 + minute] : clock.zone.instants(date: date, minute: minute)
    default:
      row.fail(
        "wrong-date", "\(column) [\(text)] is not a date with a time",
        fix: "write ISO 8601 such as 2026-11-23T06:00:00\(isUniversal ? "Z" : "+07:00")", at: column)
      return nil
    }
  }
}
