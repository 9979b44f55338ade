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
  /// Blended cells that the move changes, by place, and by how many units.
  private var blended: [(place: Int, change: Double)] = []
  /// What that means for their members.
  private var shares: [(member: Int, change: Double)] = []
  /// For each queue's cell, the blended cells that may serve it, by place; and for each of those, the cells of the same interval.
  private let blendsOfCell: [[Int32]]
  private let together: [[Int32]]
  /// Blended cells that a move concerns, and the move that each concerned last.
  private var concerned: [Int32] = []
  private var lastMove: [Int]
  private var moves = 0

  init(cells: SmoothedCells) {
    self.cells = cells
    direction = .allocate(capacity: cells.count + 1)
    direction.initialize(repeating: 0, count: cells.count + 1)
    touched = .allocate(capacity: 2 * cells.count + 2)
    changes = .allocate(capacity: 2 * cells.count + 2)
    var blendsOfCell = [[Int32]](repeating: [], count: cells.blends.isEmpty ? 0 : cells.count)
    for place in cells.blends.cells.indices {
      for member in cells.blends.memberRange(place) {
        blendsOfCell[Int(cells.blends.members[member])].append(Int32(place))
      }
    }
    self.blendsOfCell = blendsOfCell
    together = cells.blends.cells.indices.map { place in
      Set(cells.blends.memberRange(place).flatMap { blendsOfCell[Int(cells.blends.members[$0])] }).sorted()
    }
    lastMove = [Int](repeating: 0, count: cells.blends.cells.count)
  }

  deinit {
    direction.deallocate()
    touched.deallocate()
    changes.deallocate()
  }

  /// Moves weight from one line to another and refreshes staff and prices.
  func move(from: PoolLine, to: PoolLine) {
    var count = gather(from: from, to: to)
    if !blended.isEmpty { count = spreadDirection(count) }
    let length = searchLength(count: count, ownChange: to.ownCost - from.ownCost, most: from.weight)
    guard length > 0 else { return }
    for index in 0..<count {
      let cell = touched[index]
      cells.staff[cell] += length * changes[index]
      cells.refresh(cell)
    }
    if !blendsOfCell.isEmpty { settle(count, length: length) }
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
    let hasBlends = !blendsOfCell.isEmpty
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

  /// Moves the blended staff as far as the lines went, and lets it answer wherever a price has changed.
  private func settle(_ count: Int, length: Double) {
    if !blended.isEmpty {
      for (place, change) in blended { cells.staff[Int(cells.blends.cells[place])] += length * change }
      for (member, change) in shares { cells.shift(length * change, member: member) }
    }
    concerned.removeAll(keepingCapacity: true)
    moves += 1
    for index in 0..<count {
      for place in blendsOfCell[touched[index]] where lastMove[Int(place)] < moves {
        lastMove[Int(place)] = moves
        concerned.append(place)
      }
    }
    for place in concerned { cells.spread(Int(place)) }
    moves += 1
    for place in concerned {
      for other in together[Int(place)] where lastMove[Int(other)] < moves {
        lastMove[Int(other)] = moves
        cells.refreshBlended(Int(other))
      }
    }
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
