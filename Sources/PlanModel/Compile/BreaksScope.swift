/// Which lengths of which shifts an entry of the breaks concerns.
struct BreaksScope {
  private let shifts: [Int]?
  private let lengths: ClosedRange<Int>

  init(_ group: BreaksDraft, shifts index: IDIndex) {
    shifts = group.shifts.map { index.positions(of: $0) }
    lengths = group.shiftLength.map { $0.lowerBound.count...$0.upperBound.count } ?? 5...1440
  }

  /// Whether it holds the breaks of a length of a shift, by its position.
  func concerns(shift: Int, minutes: Int) -> Bool {
    lengths.contains(minutes) && (shifts?.contains(shift) ?? true)
  }
}
