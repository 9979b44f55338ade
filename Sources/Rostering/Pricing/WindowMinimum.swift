/// The least of the values whose keys lie in a window that moves on: for a key *t*, of those with keys in `t − far … t − near`.
///
/// Keys ascend, and so do the places at which it is asked, so that both ends of the window only move forward. The least is kept as long as it
/// stays inside and looked for anew when it falls out.
struct WindowMinimum {
  let keys: UnsafePointer<Int32>
  let values: UnsafePointer<Int32>
  let count: Int
  let near: Int
  /// `Int.max` for a window without a far end.
  let far: Int

  /// Puts the least for each of some keys in its place; ``PriceValue/unreachable`` where the window is empty.
  func fill(_ result: UnsafeMutablePointer<Int32>, at targets: UnsafePointer<Int32>, count: Int) {
    each(of: targets, count: count) { result[$0] = $1 }
  }

  /// Lowers what stands in the place of each of some keys to the least.
  func lower(_ result: UnsafeMutablePointer<Int32>, at targets: UnsafePointer<Int32>, count: Int) {
    each(of: targets, count: count) { result[$0] = min(result[$0], $1) }
  }

  @inline(__always)
  private func each(of targets: UnsafePointer<Int32>, count targetCount: Int, _ put: (Int, Int32) -> Void) {
    var (first, end) = (0, 0)
    var (least, place) = (PriceValue.unreachable, -1)
    for target in 0..<targetCount {
      let key = Int(targets[target])
      while end < count, Int(keys[end]) <= key - near {
        if values[end] <= least { (least, place) = (values[end], end) }
        end += 1
      }
      if far < Int.max {
        while first < end, Int(keys[first]) < key - far { first += 1 }
        if place >= 0, place < first {
          (least, place) = (PriceValue.unreachable, -1)
          for index in first..<max(first, end) where values[index] <= least { (least, place) = (values[index], index) }
        }
      }
      put(target, least)
    }
  }
}
