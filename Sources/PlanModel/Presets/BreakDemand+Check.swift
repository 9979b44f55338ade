package import Workforce

extension LabourPreset.BreakDemand {
  /// Whether a shift holds the breaks asked for, wherever its windows let them fall.
  ///
  /// When the last of them begins is counted in work since the shift's start: paid rests before it are work, unpaid breaks are
  /// not, and neither sets the count back.
  package func isMet(by shape: ShiftShape) -> Bool {
    guard isAsked(of: shape) else { return true }
    if let total {
      return candidates(in: shape).reduce(0) { $0 + shape.breaks[$1].minutes } >= total
    }
    guard let place = place(in: shape) else { return false }
    guard let startsBy else { return true }
    let latest = BreakStarts(shape: shape).latest[place] ?? shape.breaks[place].latestStart
    return latest - unpaidMinutes(before: place, in: shape) <= startsBy
  }

  /// Whether a shift is long enough: its minutes of work, unpaid breaks left out, are more than the demand's.
  package func isAsked(of shape: ShiftShape) -> Bool { shape.paidMinutes > workLongerThan }

  /// Which break of a shift is the last of those asked for; `nil` when there are fewer.
  package func place(in shape: ShiftShape) -> Int? {
    let candidates = candidates(in: shape)
    return candidates.count >= count ? candidates[count - 1] : nil
  }

  private func candidates(in shape: ShiftShape) -> [Int] {
    shape.breaks.indices.filter {
      shape.breaks[$0].minutes >= minutes && (isPaid == nil || shape.breaks[$0].isPaid == isPaid)
    }
  }

  /// The latest end of the last break asked for that lets it begin in time; `nil` when it may begin at any time.
  package func latestEnd(ofBreak place: Int, in shape: ShiftShape) -> Int? {
    startsBy.map { $0 + unpaidMinutes(before: place, in: shape) + shape.breaks[place].minutes }
  }

  private func unpaidMinutes(before place: Int, in shape: ShiftShape) -> Int {
    shape.breaks[..<place].reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) }
  }

  /// What is missing when it is not met.
  package var missing: String {
    if let total { return "less than \(total) min in breaks of at least \(minutes) min" }
    let pay = isPaid.map { $0 ? "paid " : "unpaid " } ?? ""
    let number = count == 1 ? "no \(pay)break" : "fewer than \(count) \(pay)breaks"
    let by = startsBy.map { " that surely begins within \(DurationText.describe(minutes: $0)) of work" } ?? ""
    return "\(number) of at least \(minutes) min\(by)"
  }
}

extension BreakRule {
  /// The latest minute after the shift's start at which its window lets it begin.
  fileprivate var latestStart: Int { latestEnd - minutes }
}
