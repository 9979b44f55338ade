/// What stretches on one row cost: `cost of [s, e) = head[s] + tail[e]` where *e* lies beyond the interval of *s*, else what so many units of that
/// interval cost. Exact under linear prices; under others as far as no row comes twice, and no two rows share queues, in one interval.
struct StretchPrices {
  /// By unit, less and plus the sums of whole intervals before it.
  let head: UnsafeMutablePointer<Int32>
  let tail: UnsafeMutablePointer<Int32>
  /// Prices of 0, 1, … units of each interval: `presence[units × span + interval]`.
  let presence: UnsafeMutablePointer<Int32>
  let span: Int
  let unitsPerInterval: Int

  /// What a stretch costs.
  @inline(__always)
  func cost(from start: Int, to end: Int) -> Int32 {
    let interval = (end - 1) / unitsPerInterval
    return start <= interval * unitsPerInterval
      ? head[start] &+ tail[end] : presence[(end - start) * span + interval]
  }

  /// Takes over prices of intervals; `end` is the unit up to which presence behind them is free.
  func load(intervals: Range<Int>, prefix: UnsafeMutablePointer<Int32>, end: Int) {
    let k = unitsPerInterval
    for interval in intervals {
      let after = prefix[interval + 1]
      head[interval * k] = 0 &- prefix[interval]
      for units in 1...k {
        if units < k { head[interval * k + k - units] = presence[units * span + interval] &- after }
        tail[interval * k + units] = prefix[interval] &+ presence[units * span + interval]
      }
    }
    let last = prefix[intervals.upperBound]
    for unit in intervals.upperBound * k..<max(intervals.upperBound * k, end) {
      (head[unit], tail[unit + 1]) = (0 &- last, last)
    }
  }
}
