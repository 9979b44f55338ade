import Workforce

/// The cells' costs, smoothed around a centre of prices, and the fractional staff they see.
///
/// With staff *n*, the smoothed cost of a cell is `max over μ of conj(μ) + μ·n − (μ − centre)² / (2·step)`, where
/// `conj(μ) = min over m of cost(m) − μ·m`. Its derivative is the maximising price, and that is where
/// `μ = centre + step · (n − m(μ))`, with *m(μ)* the staff at which the slope passes μ: a walk over the cell's few kinks.
///
/// Staff of a blended cell is spread over its queues, in shares that ``spread(_:)`` evens out; its price is the least of theirs.
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
  /// Staff of each blended cell on each of its queues, by member.
  private let shares: UnsafeMutablePointer<Double>
  let blends: BlendedCells
  /// The blends' lists once more, for loops that look at little else: cell of each place, its first member, the members' cells.
  private let blendedCell: UnsafeMutablePointer<Int>
  private let firstMember: UnsafeMutablePointer<Int>
  private let memberCell: UnsafeMutablePointer<Int>
  /// What a unit costs on each member beside its staff.
  private let memberCost: UnsafeMutablePointer<Double>

  init(_ dual: DualCells, step: Double) {
    self.dual = dual
    self.step = step
    count = dual.count
    blends = dual.blends
    shares = .allocate(capacity: dual.blends.members.count + 1)
    shares.initialize(repeating: 0, count: dual.blends.members.count + 1)
    func copy(_ values: [Int]) -> UnsafeMutablePointer<Int> {
      let pointer = UnsafeMutablePointer<Int>.allocate(capacity: max(1, values.count))
      pointer.initialize(from: values, count: values.count)
      return pointer
    }
    blendedCell = copy(dual.blends.cells.map { Int($0) })
    firstMember = copy(dual.blends.first)
    memberCell = copy(dual.blends.members.map { Int($0) })
    memberCost = .allocate(capacity: dual.blends.members.count + 1)
    memberCost.initialize(repeating: 0, count: dual.blends.members.count + 1)
    for (member, cost) in dual.blends.costs.enumerated() { memberCost[member] = Double(cost) }
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
    if dual.blends.isEmpty { return }
    refreshAll()
    for cell in dual.blends.cells {
      staff[Int(cell)] = 0
      add(Double(dual.base[Int(cell)]), to: Int(cell))
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
    shares.deallocate()
    blendedCell.deallocate()
    firstMember.deallocate()
    memberCell.deallocate()
    memberCost.deallocate()
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

  /// Works out all prices at the present staff.
  func refreshAll() {
    for cell in 0..<count where !blends.isBlended(cell) { refresh(cell) }
    for place in blends.cells.indices { refreshBlended(place) }
  }

  /// Works out the price of one cell at its present staff.
  @inline(__always)
  func refresh(_ cell: Int) { prices[cell] = price(cell: cell, staff: staff[cell]).value }

  /// The price of a blended cell: that of the cheapest of its queues.
  func refreshBlended(_ place: Int) {
    let member = cheapest(place)
    prices[blendedCell[place]] = price(ofMember: member)
  }

  /// What a unit costs on a member: the price of its staff, and its own.
  @inline(__always)
  private func price(ofMember member: Int) -> Double { prices[memberCell[member]] + memberCost[member] }

  /// What a unit costs on a member beside its staff.
  @inline(__always)
  func placingCost(ofMember member: Int) -> Double { memberCost[member] }

  /// Recomputes the prefix sums of the prices.
  func refreshPrefix() {
    var sum = 0.0
    for cell in 0..<count {
      prefix[cell] = sum
      sum += prices[cell]
    }
    prefix[count] = sum
  }

  // MARK: - Blended staff

  /// Changes the staff of a cell; of a blended one more serve the cheapest of its queues, and fewer each of them in proportion. Prices
  /// stay as they are.
  func add(_ amount: Double, to cell: Int) {
    if let place = blends.place(of: cell) {
      eachShare(of: amount, place: place) { member, part in
        shares[member] += part
        staff[Int(blends.members[member])] += part
      }
    }
    staff[cell] += amount
  }

  /// How a change of a blended cell's staff falls on its members.
  @inline(__always)
  func eachShare(of amount: Double, place: Int, _ body: (_ member: Int, _ part: Double) -> Void) {
    if amount >= 0 { return body(cheapest(place), amount) }
    let members = firstMember[place]..<firstMember[place + 1]
    var present = 0.0
    for member in members { present += shares[member] }
    guard present > 1e-12 else { return }
    for member in members where shares[member] > 0 { body(member, amount * shares[member] / present) }
  }

  /// Staff of each blended cell on each of its queues, by member.
  var flow: [Double] { blends.members.indices.map { shares[$0] } }

  /// Puts a flow in the place of the present one, from which the staff of the queues' cells is still free.
  func takeFlow(_ other: [Double]) {
    for (member, amount) in other.enumerated() {
      shares[member] = amount
      staff[Int(blends.members[member])] += amount
    }
  }

  /// Moves staff of a blended cell that line steps changed, by member.
  func shift(_ amount: Double, member: Int) { shares[member] = max(0, shares[member] + amount) }

  /// Evens out a blended cell: from the dearest of its queues that has some of its staff to the cheapest, as long as that brings
  /// something. The step is so short that the prices do not pass one another. The cell's own price stays as it is.
  func spread(_ place: Int) {
    let members = firstMember[place]..<firstMember[place + 1]
    for _ in 0..<SmoothedCells.mostShifts {
      var (sink, least) = (members.lowerBound, price(ofMember: members.lowerBound))
      var (source, dearest) = (-1, -Double.infinity)
      for member in members {
        let price = price(ofMember: member)
        if price < least { (sink, least) = (member, price) }
        if price > dearest, shares[member] > 1e-9 { (source, dearest) = (member, price) }
      }
      guard source >= 0, dearest > least + 1e-3 else { return }
      let amount = min(shares[source], (dearest - least) / (2 * step))
      let (from, to) = (memberCell[source], memberCell[sink])
      shares[source] -= amount
      shares[sink] += amount
      staff[from] -= amount
      staff[to] += amount
      refresh(from)
      refresh(to)
    }
  }

  /// Evens out every blended cell once.
  func spreadAll() {
    for place in blends.cells.indices { spread(place) }
    for place in blends.cells.indices { refreshBlended(place) }
  }

  /// Shifts between two queues of a blended cell at a time.
  private static let mostShifts = 3

  /// The member of a blended cell whose queue is cheapest.
  private func cheapest(_ place: Int) -> Int {
    var best = firstMember[place]
    for member in best + 1..<max(best + 1, firstMember[place + 1])
    where price(ofMember: member) < price(ofMember: best) {
      best = member
    }
    return best
  }

  /// Moves the centre to the present prices.
  func moveCentre() {
    centre.update(from: prices, count: count)
  }

  /// True cost of the fractional staff.
  func trueCost() -> Double {
    let placed = blends.costs.indices.reduce(0.0) { $0 + shares[$1] * memberCost[$1] }
    return (0..<count).reduce(placed) { $0 + trueCost(cell: $1, staff: staff[$1]) }
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
