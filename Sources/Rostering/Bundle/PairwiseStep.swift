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

  init(cells: SmoothedCells) {
    self.cells = cells
    direction = .allocate(capacity: cells.count + 1)
    direction.initialize(repeating: 0, count: cells.count + 1)
    touched = .allocate(capacity: 2 * cells.count + 2)
    changes = .allocate(capacity: 2 * cells.count + 2)
  }

  deinit {
    direction.deallocate()
    touched.deallocate()
    changes.deallocate()
  }

  /// Moves weight from one line to another and refreshes staff and prices.
  func move(from: PoolLine, to: PoolLine) {
    let count = gather(from: from, to: to)
    let length = searchLength(count: count, ownChange: to.ownCost - from.ownCost, most: from.weight)
    guard length > 0 else { return }
    for index in 0..<count {
      let cell = touched[index]
      cells.staff[cell] += length * changes[index]
      cells.prices[cell] = cells.price(cell: cell, staff: cells.staff[cell]).value
    }
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
    func note(_ line: PoolLine) {
      for index in 0..<line.cellCount {
        let cell = Int(line.cells[index])
        guard direction[cell] != 0 else { continue }
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
