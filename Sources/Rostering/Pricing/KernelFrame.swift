/// One day's layers as bare pointers, so that the loops below touch nothing else.
struct KernelFrame {
  let day: FlatGraph.Day
  let begin: UnsafeMutablePointer<Int32>
  let beginReached: UnsafeMutablePointer<UInt8>
  let sets: UnsafeMutablePointer<Int32>
  let setsReached: UnsafeMutablePointer<UInt8>
  let end: UnsafeMutablePointer<Int32>
  let endReached: UnsafeMutablePointer<UInt8>
  let tallies: Int
  /// Of the tallies, those that a path can have on the day: the first ones.
  let active: Int
  let stride: Int
  let isScalar: Bool
  let from: (low: Int, high: Int)
  let to: (low: Int, high: Int)

  /// A set's vector at a tally, or `nil` when no path reaches it.
  @inline(__always)
  func vector(ofSet number: Int, tally: Int) -> UnsafeMutablePointer<Int32>? {
    let single = Int(day.single[number])
    if single >= 0 {
      let place = single &* tallies &+ tally
      return beginReached[place] == 0 ? nil : begin + place &* stride
    }
    let place = number &* tallies &+ tally
    return setsReached[place] == 0 ? nil : sets + place &* stride
  }

  /// Makes a vector unreachable everywhere that somebody may look: three elements more than asked for, because a SIMD
  /// step may read beyond the end.
  @inline(__always)
  func initialise(_ vector: UnsafeMutablePointer<Int32>, _ range: (low: Int, high: Int)) {
    let count = min(range.high &+ 4, stride) &- range.low
    (vector + range.low).update(repeating: PriceValue.unreachable, count: count)
  }

  /// `vector[i] = min(vector[i], other[i − excess] + cost)` for `i` from `low` to `high`; a few elements beyond `high` may
  /// be lowered too, to the cost of paths that cannot close their period.
  @inline(__always)
  func lower(
    _ vector: UnsafeMutablePointer<Int32>, by other: UnsafePointer<Int32>, from low: Int, to high: Int, excess: Int,
    plus cost: Int32
  ) {
    if isScalar {
      vector[0] = min(vector[0], other[0] &+ cost)
      return
    }
    let source = other - excess
    var index = low
    while index &+ 7 <= high {
      let left = UnsafeRawPointer(vector + index).loadUnaligned(as: SIMD8<Int32>.self)
      let right = UnsafeRawPointer(source + index).loadUnaligned(as: SIMD8<Int32>.self) &+ cost
      UnsafeMutableRawPointer(vector + index).storeBytes(of: pointwiseMin(left, right), as: SIMD8<Int32>.self)
      index &+= 8
    }
    while index <= high {
      let left = UnsafeRawPointer(vector + index).loadUnaligned(as: SIMD4<Int32>.self)
      let right = UnsafeRawPointer(source + index).loadUnaligned(as: SIMD4<Int32>.self) &+ cost
      UnsafeMutableRawPointer(vector + index).storeBytes(of: pointwiseMin(left, right), as: SIMD4<Int32>.self)
      index &+= 4
    }
  }

  /// Step 1: vectors of the sets.
  func gather() {
    let count = min(from.high &+ 4, stride) &- from.low
    for number in 0..<day.setCount where day.single[number] < 0 {
      let base = Int(day.bases[number])
      let first = Int(day.firstExtra[number])
      let last = Int(day.firstExtra[number &+ 1])
      for tally in 0..<active {
        let place = number &* tallies &+ tally
        let own = sets + place &* stride
        var isReached = false
        if base >= 0, let other = vector(ofSet: base, tally: tally) {
          isReached = true
          (own + from.low).update(from: other + from.low, count: count)
        }
        for position in first..<last {
          let node = Int(day.extras[position]) &* tallies &+ tally
          if beginReached[node] == 0 { continue }
          let other = begin + node &* stride
          if isReached {
            lower(own, by: other, from: from.low, to: from.high, excess: 0, plus: 0)
          } else {
            isReached = true
            (own + from.low).update(from: other + from.low, count: count)
          }
        }
        setsReached[place] = isReached ? 1 : 0
      }
    }
  }

  /// Lowers a target by an arc, from the given tally to another.
  @inline(__always)
  func relax(target: Int, set: Int, tally: Int, to next: Int, excess: Int, cost: Int32) {
    guard let other = vector(ofSet: set, tally: tally) else { return }
    let low = max(from.low &+ excess, to.low)
    let high = min(from.high &+ excess, to.high)
    if low > high { return }
    let place = target &* tallies &+ next
    let own = end + place &* stride
    if endReached[place] == 0 {
      endReached[place] = 1
      initialise(own, to)
    }
    lower(own, by: other, from: low, to: high, excess: excess, plus: cost)
  }
}
