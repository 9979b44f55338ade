extension BreakWindow {
  /// `result[u] = min(saving[u], saving[u + step], …)` over `count` terms, by doubling the covered part; right for every
  /// unit whose terms all lie in `units` or behind the horizon. Both tables have room for so many units.
  func slidingMinimum(
    of saving: UnsafeMutablePointer<Int32>, units: Range<Int>, room: Int, into result: UnsafeMutablePointer<Int32>
  ) {
    (result + units.lowerBound).update(from: saving + units.lowerBound, count: units.count)
    var covered = 1
    func widen(by terms: Int) {
      let shift = terms * step
      let other = result + shift
      for unit in units.lowerBound..<min(units.upperBound, room - shift) {
        result[unit] = min(result[unit], other[unit])
      }
    }
    while covered * 2 <= count {
      widen(by: covered)
      covered *= 2
    }
    if covered < count { widen(by: count - covered) }
  }
}
