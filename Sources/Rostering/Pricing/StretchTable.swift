/// The cheapest way to fill any span of time with the stretches of a mix, under given prices of presence.
///
/// For a span that begins at a unit *s*, let `f[p][x]` be the least cost of `[s, s + x)` when its last stretch is of part *p*, and
/// `g[p][y]` the least cost of `[s, s + y)` with a last stretch on another row than that of *p*; `g[p][0] = 0`. Then
///
///     f[p][x] = min { g[p][y] + c_p(s + y, s + x) :  x − y within the part's units,  y = 0 or p may begin at s + y }
///
/// with `c_p` what a stretch costs on the part's row, and a span costs `min_p f[p][x]`. All spans that begin at one unit are worked out at once.
///
/// Where a mix has budgets, each of these is kept apart for each state *k* of ``SpendingStates``: of a part with a budget
/// `f[p][x][k]` follows from `g[p][y][k − (x − y)]` in units of that budget, of another from `g[p][y][k]`.
///
/// ## Source
/// M. Römer, "Block-based state-expanded network models for multi-activity shift scheduling", *Journal of Scheduling* 27 (2024): whole
/// blocks as arcs, and the composition of a shift apart from what its blocks are.
final class StretchTable {
  private let parts: [Mix.Part]
  /// What spans may spend of the mix's budgets.
  let states: SpendingStates
  /// Longest span.
  let longest: Int
  private let unitCount: Int
  /// `(unit × (longest + 1) + length) × states + state`.
  private let table: UnsafeMutablePointer<Int32>
  /// Of each span the states that no other with less spent is as cheap as, and their number.
  private let chosen: UnsafeMutablePointer<UInt16>
  private let chosenCounts: UnsafeMutablePointer<UInt16>
  /// By state, the least of a span that spends no more of any budget.
  private let leastWithin: UnsafeMutablePointer<Int32>
  /// Of the span worked out last, `(part × states + state) × (longest + 1) + length`; and of `before` with what the head of a stretch from there costs.
  private let last: UnsafeMutablePointer<Int32>
  private let before: UnsafeMutablePointer<Int32>
  private let ahead: UnsafeMutablePointer<Int32>
  /// By part and state, the least of `ahead` up to a length, and this length.
  private let leastAhead: UnsafeMutablePointer<Int32>
  private let grown: UnsafeMutablePointer<Int>
  private let mayBegin: UnsafeMutablePointer<Bool>
  /// For each unit, under which prices the spans from it were worked out; which these are, and the unit before which they end.
  private let known: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) private var generation = 0
  @exclusivity(unchecked) private var end = 0
  /// Prices of each part's row.
  private let prices: [StretchPrices]

  /// Makes a table for spans that begin at a unit before `unitCount`; prices are those of each part's row.
  init(mix: Mix, longest: Int, unitCount: Int, prices: [StretchPrices]) {
    parts = mix.parts
    let states = SpendingStates(budgets: mix.budgets)
    self.states = states
    self.longest = longest
    self.unitCount = unitCount
    self.prices = prices
    func room(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: PriceValue.unreachable, count: max(1, count))
      return pointer
    }
    table = room((unitCount + 1) * (longest + 1) * states.count)
    for unit in 0...unitCount { table[unit * (longest + 1) * states.count] = 0 }
    chosen = .allocate(capacity: (unitCount + 1) * (longest + 1) * states.count)
    chosen.initialize(repeating: 0, count: (unitCount + 1) * (longest + 1) * states.count)
    chosenCounts = .allocate(capacity: (unitCount + 1) * (longest + 1))
    chosenCounts.initialize(repeating: 0, count: (unitCount + 1) * (longest + 1))
    for unit in 0...unitCount { chosenCounts[unit * (longest + 1)] = 1 }
    leastWithin = room(states.count)
    let kinds = mix.parts.count * states.count
    last = room(kinds * (longest + 1))
    before = room(kinds * (longest + 1))
    ahead = room(kinds * (longest + 1))
    leastAhead = room(kinds)
    grown = .allocate(capacity: max(1, kinds))
    grown.initialize(repeating: 0, count: max(1, kinds))
    known = .allocate(capacity: unitCount + 1)
    known.initialize(repeating: -1, count: unitCount + 1)
    mayBegin = .allocate(capacity: max(1, mix.parts.count * (unitCount + 1)))
    for (index, part) in mix.parts.enumerated() {
      for unit in 0...unitCount {
        (mayBegin + index * (unitCount + 1) + unit).initialize(
          to: part.mayBegin.indices.contains(unit) && part.mayBegin[unit])
      }
    }
  }

  deinit {
    table.deallocate()
    chosen.deallocate()
    chosenCounts.deallocate()
    leastWithin.deallocate()
    last.deallocate()
    before.deallocate()
    ahead.deallocate()
    leastAhead.deallocate()
    grown.deallocate()
    mayBegin.deallocate()
    known.deallocate()
  }

  /// Forgets all spans, since prices have changed; those that will be asked for end before `end`.
  func forget(end: Int) {
    generation &+= 1
    self.end = min(end, unitCount)
  }

  /// Spans that begin at a unit: what they cost, and which states are worth a thought.
  struct Spans {
    /// `length × states + state`; ``PriceValue/unreachable`` where nothing fills one.
    let costs: UnsafePointer<Int32>
    fileprivate let chosen: UnsafePointer<UInt16>
    fileprivate let counts: UnsafePointer<UInt16>
    fileprivate let states: Int

    /// Those of a length.
    @inline(__always)
    func of(length: Int) -> (costs: UnsafePointer<Int32>, states: UnsafeBufferPointer<UInt16>) {
      (costs + length * states, UnsafeBufferPointer(start: chosen + length * states, count: Int(counts[length])))
    }
  }

  /// The spans that begin at a unit, worked out when they are first asked for.
  @inline(__always)
  func spans(from unit: Int) -> Spans {
    if known[unit] != generation { fill(unit) }
    let place = unit * (longest + 1)
    return Spans(
      costs: UnsafePointer(table + place * states.count), chosen: UnsafePointer(chosen + place * states.count),
      counts: UnsafePointer(chosenCounts + place), states: states.count)
  }

  private func fill(_ unit: Int) {
    known[unit] = generation
    let count = min(longest, end - unit)
    guard count > 0 else { return }
    work(from: unit, count: count)
    for length in 1...count { choose(unit, length: length) }
  }

  /// Takes over the spans of a length: of each state the cheapest, and the states of which none is spent for nothing.
  private func choose(_ unit: Int, length: Int) {
    let place = unit * (longest + 1) + length
    let row = table + place * states.count
    var count = 0
    for state in 0..<states.count {
      var least = PriceValue.unreachable
      if states.total(state) <= length {
        for part in parts.indices {
          least = min(least, last[(part * states.count + state) * (longest + 1) + length])
        }
      }
      row[state] = least
      var within = PriceValue.unreachable
      for budget in states.strides.indices where states.spent(state, of: budget) > 0 {
        within = min(within, leastWithin[state - states.strides[budget]])
      }
      leastWithin[state] = min(within, least)
      guard least < within else { continue }
      chosen[place * states.count + count] = UInt16(state)
      count += 1
    }
    chosenCounts[place] = UInt16(count)
  }

  /// The stretches of the cheapest way to fill a span with a state, ascending: where each begins, and on which row.
  func stretches(from unit: Int, length: Int, state: Int) -> [(start: Int, row: Int)] {
    work(from: unit, count: length)
    let width = longest + 1
    var found: [(start: Int, row: Int)] = []
    var (end, state) = (length, state)
    var next: Int?
    func value(_ part: Int) -> Int32 { last[(part * states.count + state) * width + end] }
    while end > 0 {
      // The least of those that may come before what follows.
      let allowed = parts.indices.filter { parts[$0].row != next }
      guard let part = allowed.min(by: { value($0) < value($1) }),
        let start = starts(of: part, from: unit, to: end, state: state).first(where: {
          let known = before[(part * states.count + self.state(state, before: part, length: end - $0)) * width + $0]
          return known < PriceValue.infeasible
            && known &+ prices[part].cost(from: unit + $0, to: unit + end) == value(part)
        })
      else { return [] }
      found.append((unit + start, parts[part].row))
      state = self.state(state, before: part, length: end - start)
      (end, next) = (start, parts[part].row)
    }
    return found.reversed()
  }

  /// Where a stretch of a part that ends so many units after a span's beginning may begin in it.
  private func starts(of part: Int, from unit: Int, to end: Int, state: Int) -> [Int] {
    let units = parts[part].units
    guard end >= units.lowerBound else { return [] }
    let most = parts[part].budget.map { min(units.upperBound, states.spent(state, of: $0)) } ?? units.upperBound
    let first = end > most ? end - most : 0
    guard first <= end - units.lowerBound else { return [] }
    return (first...end - units.lowerBound).filter { $0 == 0 || mayBegin[part * (unitCount + 1) + unit + $0] }
  }

  /// The state before a stretch of a part after which it is this one.
  @inline(__always)
  private func state(_ state: Int, before part: Int, length: Int) -> Int {
    parts[part].budget.map { state - length * states.strides[$0] } ?? state
  }

  private func work(from unit: Int, count: Int) {
    for state in 0..<states.count {
      for part in parts.indices {
        settle(part, unit, length: 0, state, value: state == 0 ? 0 : PriceValue.unreachable)
        (leastAhead[part * states.count + state], grown[part * states.count + state]) = (PriceValue.unreachable, 0)
      }
    }
    guard count > 0 else { return }
    for length in 1...count {
      for state in 0..<states.count where states.total(state) <= length { reach(unit, length: length, state) }
    }
  }

  /// Works out the spans of a length that spend a state.
  @inline(__always)
  private func reach(_ unit: Int, length: Int, _ state: Int) {
    var (best, second, row) = (PriceValue.unreachable, PriceValue.unreachable, -1)
    for (index, part) in parts.enumerated() {
      let value =
        part.budget.map { leastSpending(index, unit, length: length, state, budget: $0) }
        ?? least(index, unit, length: length, state)
      last[(index * states.count + state) * (longest + 1) + length] = value
      if part.row == row {
        best = min(best, value)
      } else if value < best {
        (best, second, row) = (value, best, part.row)
      } else {
        second = min(second, value)
      }
    }
    for (index, part) in parts.enumerated() {
      settle(index, unit, length: length, state, value: part.row == row ? second : best)
    }
  }

  /// Notes what it costs at least to come to the beginning of a stretch of a part.
  @inline(__always)
  private func settle(_ part: Int, _ unit: Int, length: Int, _ state: Int, value: Int32) {
    let mayBegin = length == 0 || mayBegin[part * (unitCount + 1) + unit + length]
    let known = mayBegin ? value : PriceValue.unreachable
    let place = (part * states.count + state) * (longest + 1) + length
    before[place] = known
    // Sums of prices may wrap around; what lies between a span's beginning and this unit does not.
    ahead[place] = known &+ (prices[part].head[unit + length] &- prices[part].head[unit])
  }

  /// The least that a span costs whose last stretch is of a part with a budget.
  private func leastSpending(_ index: Int, _ unit: Int, length: Int, _ state: Int, budget: Int) -> Int32 {
    let (units, prices) = (parts[index].units, prices[index])
    let most = min(units.upperBound, states.spent(state, of: budget), length)
    guard units.lowerBound <= most else { return PriceValue.unreachable }
    var least = PriceValue.unreachable
    for taken in units.lowerBound...most {
      let from = index * states.count + state - taken * states.strides[budget]
      let known = before[from * (longest + 1) + length - taken]
      guard known < PriceValue.infeasible else { continue }
      least = min(least, known &+ prices.cost(from: unit + length - taken, to: unit + length))
    }
    return least
  }

  /// The least that a span costs whose last stretch is of a part without a budget.
  @inline(__always)
  private func least(_ index: Int, _ unit: Int, length: Int, _ state: Int) -> Int32 {
    let (units, prices) = (parts[index].units, prices[index])
    let end = unit + length
    let interval = (end - 1) / prices.unitsPerInterval
    let inside = max(0, interval * prices.unitsPerInterval - unit + 1)
    let first = length > units.upperBound ? length - units.upperBound : 0
    let latest = length - units.lowerBound
    let kind = index * states.count + state
    let place = kind * (longest + 1)
    var least = PriceValue.unreachable
    // Starts in an interval before, or at its border: their range only grows until the part's longest stretch is reached.
    let latestAhead = min(latest, inside - 1)
    if first == 0 {
      while grown[kind] <= latestAhead {
        leastAhead[kind] = min(leastAhead[kind], ahead[place + grown[kind]])
        grown[kind] += 1
      }
      least = leastAhead[kind]
    } else {
      var start = first
      while start <= latestAhead {
        least = min(least, ahead[place + start])
        start += 1
      }
    }
    if least < PriceValue.infeasible { least = least &+ (prices.head[unit] &+ prices.tail[end]) }
    var start = max(first, inside)
    while start <= latest {
      least = min(least, before[place + start] &+ prices.presence[(length - start) * prices.span + interval])
      start += 1
    }
    return least < PriceValue.infeasible ? least : PriceValue.unreachable
  }
}
