/// Spreads an amount over intervals so that what is there already and what is added are as even as can be: nothing where there is much, most where there
/// is least, up to one level, as water fills a valley.
///
/// Of all ways to add the amount within the room it has the least sum of squares `Σ (base + added)²`: with a multiplier for the amount the conditions of
/// optimality are `added = min(room, max(0, level − base))`, and the amount is a rising function of the level.
struct WaterFilling {
  /// What is there already, zero or more.
  let base: [Double]
  /// What can be added at most.
  let room: Double

  /// What is added, by interval; all of the room where the amount is more than that.
  func added(_ amount: Double) -> [Double] {
    guard amount < room * Double(base.count) else { return base.map { _ in room } }
    func fill(_ level: Double) -> [Double] { base.map { min(room, max(0, level - $0)) } }
    var (low, high) = (0.0, (base.max() ?? 0) + room)
    for _ in 0..<100 {
      let level = (low + high) / 2
      if fill(level).reduce(0, +) < amount { low = level } else { high = level }
    }
    let filled = fill(high)
    let sum = filled.reduce(0, +)
    return sum > 0 ? filled.map { $0 * amount / sum } : filled
  }
}
