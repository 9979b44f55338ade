import Workforce

/// Slopes of the costs of some cells, and how far each goes: the few kinks of each cell, one cell after the other.
final class StaffSlopes {
  private let slopes: UnsafeMutablePointer<Int32>
  /// The staff at which each slope ends.
  private let ends: UnsafeMutablePointer<Int32>
  /// First slope of each cell.
  private let first: UnsafeMutablePointer<Int32>

  init(of costs: ArraySlice<StaffingCost>) {
    let count = costs.reduce(0) { $0 + $1.slopes.count }
    slopes = .allocate(capacity: max(1, count))
    ends = .allocate(capacity: max(1, count))
    first = .allocate(capacity: costs.count + 1)
    first[0] = 0
    var place = 0
    for (cell, cost) in costs.enumerated() {
      var reached = 0
      for slope in cost.slopes {
        reached = slope.units > Int(Int32.max) - reached ? Int(Int32.max) : reached + slope.units
        slopes[place] = Int32(slope.perUnit)
        ends[place] = Int32(reached)
        place += 1
      }
      first[cell + 1] = Int32(place)
    }
  }

  deinit {
    slopes.deallocate()
    ends.deallocate()
    first.deallocate()
  }

  /// The slope on which the staff of a cell grows, and by how much it can on that slope.
  @inline(__always)
  func next(cell: Int, staff: Int32) -> (slope: Int32, room: Int32) {
    var place = Int(first[cell])
    while ends[place] <= staff { place += 1 }
    return (slopes[place], ends[place] - staff)
  }

  /// The slope on which the staff of a cell falls, and by how much it can on that slope.
  @inline(__always)
  func last(cell: Int, staff: Int32) -> (slope: Int32, room: Int32) {
    let begin = Int(first[cell])
    var place = begin
    while ends[place] < staff { place += 1 }
    return (slopes[place], staff - (place == begin ? 0 : ends[place - 1]))
  }
}
