/// Blended cells that share staff, directly or by others between them: those of one interval, mostly.
final class BlendedGroups {
  /// How many groups there are.
  let count: Int
  /// For each cell, its group; -1 where nobody blended serves.
  let ofCell: UnsafeMutablePointer<Int32>
  /// Places of blended cells, group after group.
  let members: UnsafeMutablePointer<Int>
  private let first: UnsafeMutablePointer<Int>

  init(of blends: BlendedCells, cellCount: Int) {
    ofCell = .allocate(capacity: cellCount + 1)
    ofCell.initialize(repeating: -1, count: cellCount + 1)
    // A union of the blended cells that a queue's cell brings together.
    var leader = Array(blends.cells.indices)
    func root(_ place: Int) -> Int {
      var here = place
      while leader[here] != here { here = leader[here] }
      return here
    }
    var firstOfCell = [Int](repeating: -1, count: cellCount)
    for place in blends.cells.indices {
      for member in blends.memberRange(place) {
        let cell = Int(blends.members[member])
        if firstOfCell[cell] < 0 {
          firstOfCell[cell] = place
        } else {
          let (one, other) = (root(firstOfCell[cell]), root(place))
          leader[max(one, other)] = min(one, other)
        }
      }
    }
    var places: [[Int]] = []
    var groupOfRoot = [Int](repeating: -1, count: leader.count)
    for place in blends.cells.indices {
      let root = root(place)
      if groupOfRoot[root] < 0 {
        groupOfRoot[root] = places.count
        places.append([])
      }
      let group = groupOfRoot[root]
      places[group].append(place)
      ofCell[Int(blends.cells[place])] = Int32(group)
      for member in blends.memberRange(place) { ofCell[Int(blends.members[member])] = Int32(group) }
    }
    count = places.count
    members = .allocate(capacity: max(1, blends.cells.count))
    members.initialize(from: places.flatMap { $0 }, count: blends.cells.count)
    first = .allocate(capacity: count + 1)
    first[0] = 0
    for group in 0..<count { first[group + 1] = first[group] + places[group].count }
  }

  deinit {
    ofCell.deallocate()
    members.deallocate()
    first.deallocate()
  }

  /// Where a group's places stand among ``members``.
  func places(ofGroup group: Int) -> Range<Int> { first[group]..<first[group + 1] }
}
