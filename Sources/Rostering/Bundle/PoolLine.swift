import Workforce

/// A line in the bundle, with the weight it has in the fractional roster.
final class PoolLine {
  let line: Line
  let isLegal: Bool
  let ownCost: Double
  /// Cells and units, for steps.
  let cellCount: Int
  let cells: UnsafeMutablePointer<Int32>
  let units: UnsafeMutablePointer<Double>
  /// Presence as jumps: at `jumpCells[i]` it falls by `jumpUnits[i]`, so that `Σ price · units = Σ prefix[cell] · jump`.
  let jumpCount: Int
  private let jumpCells: UnsafeMutablePointer<Int32>
  private let jumpUnits: UnsafeMutablePointer<Double>
  /// Agents of the class who follow it.
  var weight = 0.0
  var reducedCost = 0.0
  /// Passes since it last had weight.
  var idlePasses = 0
  /// Whether its reduced cost was close to the best at the last full look.
  var isHot = true

  /// `coverage` holds cells and units, limits included; the line is legal if it keeps every limit on counts.
  init(_ line: Line, coverage: (cells: [Int32], units: [Int32]), isLegal: Bool) {
    self.line = line
    self.isLegal = isLegal
    ownCost = Double(line.ownCost)
    cellCount = coverage.cells.count
    cells = .allocate(capacity: max(1, cellCount))
    units = .allocate(capacity: max(1, cellCount))
    var jumps: [(cell: Int32, amount: Double)] = []
    var level = 0.0
    var previous: Int32 = -2
    for index in 0..<cellCount {
      let cell = coverage.cells[index]
      let amount = Double(coverage.units[index])
      cells[index] = cell
      units[index] = amount
      if cell != previous + 1, level != 0 {
        jumps.append((previous + 1, level))
        level = 0
      }
      if amount != level {
        jumps.append((cell, level - amount))
        level = amount
      }
      previous = cell
    }
    if level != 0 { jumps.append((previous + 1, level)) }
    jumpCount = jumps.count
    jumpCells = .allocate(capacity: max(1, jumps.count))
    jumpUnits = .allocate(capacity: max(1, jumps.count))
    for (index, jump) in jumps.enumerated() {
      jumpCells[index] = jump.cell
      jumpUnits[index] = jump.amount
    }
  }

  deinit {
    cells.deallocate()
    units.deallocate()
    jumpCells.deallocate()
    jumpUnits.deallocate()
  }

  /// Own cost plus the price of its presence, from the prices' prefix sums.
  @inline(__always)
  func cost(prefix: UnsafePointer<Double>) -> Double {
    var cost = ownCost
    for index in 0..<jumpCount { cost += prefix[Int(jumpCells[index])] * jumpUnits[index] }
    return cost
  }
}
