/// Moves weight from one line of a class to another, as far as the smoothed cost falls.
///
/// Along the direction `d = units(to) − units(from)` the derivative at *x* is `own(to) − own(from) + Σ d · price(staff + x·d)`,
/// which grows with *x*; its root in `0…weight(from)` is found by a few safeguarded Newton steps.
final class PairwiseStep {
  private let cells: SmoothedCells
  /// Change of a cell's units while two lines are compared; zero everywhere between two moves.
  private let direction: UnsafeMutablePointer<Double>
  /// Cells that the move changes, and by how many units.
  private let touched: UnsafeMutablePointer<Int>
  private let changes: UnsafeMutablePointer<Double>
  /// Blended cells that the move changes, by place, and by how many units; what that means for their members.
  @exclusivity(unchecked) private var blended: [(place: Int, change: Double)] = []
  @exclusivity(unchecked) private var shares: [(member: Int, change: Double)] = []
  /// What the move changes of the price of serving queues, beside their staff.
  @exclusivity(unchecked) private var placingChange = 0.0
  private let groups: BlendedGroups
  /// Groups that moves have concerned since the staff last answered, and whether each is one of them.
  @exclusivity(unchecked) private var concerned: [Int32] = []
  private let isConcerned: UnsafeMutablePointer<Bool>

  init(cells: SmoothedCells) {
    self.cells = cells
    direction = .allocate(capacity: cells.count + 1)
    direction.initialize(repeating: 0, count: cells.count + 1)
    touched = .allocate(capacity: 2 * cells.count + 2)
    changes = .allocate(capacity: 2 * cells.count + 2)
    groups = BlendedGroups(of: cells.blends, cellCount: cells.count)
    isConcerned = .allocate(capacity: groups.count + 1)
    isConcerned.initialize(repeating: false, count: groups.count + 1)
  }

  deinit {
    direction.deallocate()
    touched.deallocate()
    changes.deallocate()
    isConcerned.deallocate()
  }

  /// Moves weight from one line to another and refreshes staff and prices.
  func move(from: PoolLine, to: PoolLine) {
    var count = gather(from: from, to: to)
    placingChange = 0
    if !blended.isEmpty { count = spreadDirection(count) }
    let ownChange = to.ownCost - from.ownCost + placingChange
    let length = searchLength(count: count, ownChange: ownChange, most: from.weight)
    guard length > 0 else { return }
    for index in 0..<count {
      let cell = touched[index]
      cells.staff[cell] += length * changes[index]
      cells.refresh(cell)
    }
    if groups.count > 0 { note(count, length: length) }
    to.weight += length
    from.weight -= length
    if from.weight < 1e-9 {
      to.weight += from.weight
      from.weight = 0
    }
  }

  /// Lists the cells in which the lines differ: most lines of a class have many in common.
  private func gather(from: PoolLine, to: PoolLine) -> Int {
    var count = 0
    let hasBlends = groups.count > 0
    blended.removeAll(keepingCapacity: true)
    func note(_ line: PoolLine) {
      for index in 0..<line.cellCount {
        let cell = Int(line.cells[index])
        guard direction[cell] != 0 else { continue }
        if hasBlends, let place = cells.blends.place(of: cell) {
          blended.append((place, direction[cell]))
          direction[cell] = 0
          continue
        }
        touched[count] = cell
        changes[count] = direction[cell]
        direction[cell] = 0
        count += 1
      }
    }
    for index in 0..<to.cellCount { direction[Int(to.cells[index])] += to.units[index] }
    for index in 0..<from.cellCount { direction[Int(from.cells[index])] -= from.units[index] }
    note(to)
    note(from)
    return count
  }

  /// Puts what blended cells change in terms of the cells of their queues; returns how many cells the move changes.
  private func spreadDirection(_ count: Int) -> Int {
    var count = count
    for index in 0..<count { direction[touched[index]] = Double(index + 1) }
    shares.removeAll(keepingCapacity: true)
    for (place, change) in blended {
      cells.eachShare(of: change, place: place) { member, part in
        shares.append((member, part))
        placingChange += part * cells.placingCost(ofMember: member)
        let cell = Int(cells.blends.members[member])
        if direction[cell] == 0 {
          touched[count] = cell
          changes[count] = 0
          count += 1
          direction[cell] = Double(count)
        }
        changes[Int(direction[cell]) - 1] += part
      }
    }
    for index in 0..<count { direction[touched[index]] = 0 }
    return count
  }

  /// Moves the blended staff as far as the lines went, and notes where a price has changed.
  private func note(_ count: Int, length: Double) {
    for (place, change) in blended { cells.staff[Int(cells.blends.cells[place])] += length * change }
    if !blended.isEmpty { for (member, change) in shares { cells.shift(length * change, member: member) } }
    for index in 0..<count {
      let group = groups.ofCell[touched[index]]
      guard group >= 0, !isConcerned[Int(group)] else { continue }
      isConcerned[Int(group)] = true
      concerned.append(group)
    }
  }

  /// Lets the blended staff answer wherever moves have changed a price since it last did: until then its cells' prices are old.
  func settle() {
    for group in concerned {
      let places = groups.places(ofGroup: Int(group))
      for index in places { cells.spread(groups.members[index]) }
      for index in places { cells.refreshBlended(groups.members[index]) }
      isConcerned[Int(group)] = false
    }
    concerned.removeAll(keepingCapacity: true)
  }

  private func searchLength(count: Int, ownChange: Double, most: Double) -> Double {
    var low = 0.0
    var high = most
    var length = 0.0
    for attempt in 0..<5 {
      var derivative = ownChange
      var curvature = 0.0
      for index in 0..<count {
        let cell = touched[index]
        let change = changes[index]
        let (price, isSmooth) = cells.price(cell: cell, staff: cells.staff[cell] + length * change)
        derivative += change * price
        if isSmooth { curvature += change * change * cells.step }
      }
      if derivative < 0 {
        if length >= most { break }
        low = length
      } else {
        if length == 0 { break }
        high = length
      }
      if abs(derivative) < 0.1 { break }
      var next = curvature > 1e-9 ? length - derivative / curvature : (derivative < 0 ? high : (low + length) / 2)
      if next >= high { next = attempt > 0 && high < most ? (low + high) / 2 : high }
      if next <= low { next = (low + high) / 2 }
      if abs(next - length) < 1e-7 { break }
      length = next
    }
    return min(max(length, 0), most)
  }
}
