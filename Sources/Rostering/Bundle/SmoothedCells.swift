import Workforce

/// The cells' costs, smoothed around a centre of prices, and the fractional staff they see.
///
/// With staff *n*, the smoothed cost of a cell is `max over μ of conj(μ) + μ·n − (μ − centre)² / (2·step)`, where
/// `conj(μ) = min over m of cost(m) − μ·m`. Its derivative is the maximising price, and that is where
/// `μ = centre + step · (n − m(μ))`, with *m(μ)* the staff at which the slope passes μ: a walk over the cell's few kinks.
final class SmoothedCells {
  private let dual: DualCells
  let count: Int
  /// Staff of each cell in units, fractional.
  let staff: UnsafeMutablePointer<Double>
  /// Price of one more unit at the present staff.
  let prices: UnsafeMutablePointer<Double>
  /// Centre of the smoothing.
  let centre: UnsafeMutablePointer<Double>
  /// `prefix[c]` is the sum of the prices before cell `c`.
  let prefix: UnsafeMutablePointer<Double>
  /// How fast prices answer to staff, in thousandths per unit.
  var step: Double
  /// Slopes of all cells one after the other, and the staff at which each ends.
  private let slopes: UnsafeMutablePointer<Double>
  private let kinks: UnsafeMutablePointer<Double>
  private let first: UnsafeMutablePointer<Int>

  init(_ dual: DualCells, step: Double) {
    self.dual = dual
    self.step = step
    count = dual.count
    let slopeCount = dual.costs.reduce(0) { $0 + $1.slopes.count }
    func zeros(_ length: Int) -> UnsafeMutablePointer<Double> {
      let pointer = UnsafeMutablePointer<Double>.allocate(capacity: length)
      pointer.initialize(repeating: 0, count: length)
      return pointer
    }
    staff = zeros(count + 1)
    prices = zeros(count + 1)
    centre = zeros(count + 1)
    prefix = zeros(count + 2)
    slopes = zeros(slopeCount + 1)
    kinks = zeros(slopeCount + 1)
    first = .allocate(capacity: count + 1)
    first[0] = 0
    var place = 0
    for cell in 0..<count {
      staff[cell] = Double(dual.base[cell])
      var reached = 0.0
      for slope in dual.costs[cell].slopes {
        reached = slope.units == Int.max ? .infinity : reached + Double(slope.units)
        slopes[place] = Double(slope.perUnit)
        kinks[place] = reached
        place += 1
      }
      first[cell + 1] = place
      centre[cell] = clamped(0, cell: cell)
    }
  }

  deinit {
    staff.deallocate()
    prices.deallocate()
    centre.deallocate()
    prefix.deallocate()
    slopes.deallocate()
    kinks.deallocate()
    first.deallocate()
  }

  /// How fast prices answer at first: the steepest price for four tenths of the staff that a cell wants on average.
  static func firstStep(_ problem: RosterProblem) -> Double {
    var wanted = 0
    var cells = 0
    for cost in problem.cellCosts {
      let units = cost.slopes.reduce(0) { $0 + ($1.perUnit < 0 && $1.units < Int.max ? $1.units : 0) }
      wanted += units
      cells += units > 0 ? 1 : 0
    }
    return 2.4 * Double(max(1, problem.steepest)) * Double(max(cells, 1)) / Double(max(wanted, 1))
  }

  private func clamped(_ price: Double, cell: Int) -> Double {
    min(max(price, slopes[first[cell]]), slopes[first[cell + 1] - 1])
  }

  /// The price of a cell at some staff, and whether it answers to a small change of it.
  @inline(__always)
  func price(cell: Int, staff: Double) -> (value: Double, isSmooth: Bool) {
    let last = first[cell + 1] - 1
    var index = first[cell]
    while index < last {
      let price = centre[cell] + step * (staff - kinks[index])
      if price <= slopes[index + 1] {
        return price >= slopes[index] ? (price, true) : (slopes[index], false)
      }
      index += 1
    }
    return (slopes[last], false)
  }

  /// Adds weight of a line's presence and refreshes the prices it touches.
  func refreshAll() {
    for cell in 0..<count { prices[cell] = price(cell: cell, staff: staff[cell]).value }
  }

  /// Recomputes the prefix sums of the prices.
  func refreshPrefix() {
    var sum = 0.0
    for cell in 0..<count {
      prefix[cell] = sum
      sum += prices[cell]
    }
    prefix[count] = sum
  }

  /// Moves the centre to the present prices.
  func moveCentre() {
    centre.update(from: prices, count: count)
  }

  /// True cost of the fractional staff.
  func trueCost() -> Double {
    (0..<count).reduce(0) { $0 + trueCost(cell: $1, staff: staff[$1]) }
  }

  /// What some units more truly cost in a cell.
  func costChange(cell: Int, units: Double) -> Double {
    trueCost(cell: cell, staff: staff[cell] + units) - trueCost(cell: cell, staff: staff[cell])
  }

  private func trueCost(cell: Int, staff: Double) -> Double {
    var cost = Double(dual.costs[cell].costOfNobody)
    var left = staff
    var reached = 0.0
    for index in first[cell]..<first[cell + 1] where left > 0 {
      let used = min(left, kinks[index] - reached)
      cost += slopes[index] * used
      left -= used
      reached = kinks[index]
    }
    return cost
  }

  /// What the cells contribute to the Lagrangian at the present prices, past presence included.
  func conjugate() -> Double {
    var sum = 0.0
    for cell in 0..<count {
      let price = prices[cell]
      var value = Double(dual.costs[cell].costOfNobody) + price * Double(dual.base[cell])
      var reached = 0.0
      for index in first[cell]..<first[cell + 1] {
        if slopes[index] < price, kinks[index] < .infinity {
          value += (slopes[index] - price) * (kinks[index] - reached)
        }
        reached = kinks[index]
      }
      sum += value
    }
    return sum
  }
}
