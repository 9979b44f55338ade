/// What stretches on one row cost: `cost of [s, e) = head[s] + tail[e]` where *e* lies beyond the interval of *s*, else what so many units of that
/// interval cost. Exact under linear prices; under others as far as no row comes twice, and no two rows share queues, in one interval.
struct StretchPrices {
  /// By unit, less and plus the sums of whole intervals before it.
  let head: UnsafeMutablePointer<Int32>
  let tail: UnsafeMutablePointer<Int32>
  /// Prices of 0, 1, … units of each interval: `presence[units × span + interval]`.
  let presence: UnsafeMutablePointer<Int32>
  let span: Int
  let unitsPerInterval: Int

  /// What a stretch costs.
  @inline(__always)
  func cost(from start: Int, to end: Int) -> Int32 {
    let interval = (end - 1) / unitsPerInterval
    return start <= interval * unitsPerInterval
      ? head[start] &+ tail[end] : presence[(end - start) * span + interval]
  }

  /// Takes over prices of intervals; `end` is the unit up to which presence behind them is free.
  func load(intervals: Range<Int>, prefix: UnsafeMutablePointer<Int32>, end: Int) {
    let k = unitsPerInterval
    for interval in intervals {
      let after = prefix[interval + 1]
      head[interval * k] = 0 &- prefix[interval]
      for units in 1...k {
        if units < k { head[interval * k + k - units] = presence[units * span + interval] &- after }
        tail[interval * k + units] = prefix[interval] &+ presence[units * span + interval]
      }
    }
    let last = prefix[intervals.upperBound]
    for unit in intervals.upperBound * k..<max(intervals.upperBound * k, end) {
      (head[unit], tail[unit + 1]) = (0 &- last, last)
    }
  }
}

/// The cheapest way to fill any span of time with the stretches of a mix, under given prices of presence.
///
/// For a span that begins at a unit *s*, let `f[p][x]` be the least cost of `[s, s + x)` when its last stretch is of part *p*, and
/// `g[p][y]` the least cost of `[s, s + y)` with a last stretch on another row than that of *p*; `g[p][0] = 0`. Then
///
///     f[p][x] = min { g[p][y] + c_p(s + y, s + x) :  x − y within the part's units,  y = 0 or p may begin at s + y }
///
/// with `c_p` what a stretch costs on the part's row, and a span costs `min_p f[p][x]`. All spans that begin at one unit are worked out at once.
///
/// ## Source
/// M. Römer, "Block-based state-expanded network models for multi-activity shift scheduling", *Journal of Scheduling* 27 (2024): whole
/// blocks as arcs, and the composition of a shift apart from what its blocks are.
final class StretchTable {
  private let parts: [Mix.Part]
  /// Longest span.
  let longest: Int
  private let unitCount: Int
  private let table: UnsafeMutablePointer<Int32>
  /// Of the span worked out last, `part × (longest + 1) + length`; and of `before` with what the head of a stretch from there costs.
  private let last: UnsafeMutablePointer<Int32>
  private let before: UnsafeMutablePointer<Int32>
  private let ahead: UnsafeMutablePointer<Int32>
  /// By part, the least of `ahead` up to a length, and this length.
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
    self.longest = longest
    self.unitCount = unitCount
    self.prices = prices
    func room(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: PriceValue.unreachable, count: max(1, count))
      return pointer
    }
    table = room((unitCount + 1) * (longest + 1))
    for unit in 0...unitCount { table[unit * (longest + 1)] = 0 }
    last = room(mix.parts.count * (longest + 1))
    before = room(mix.parts.count * (longest + 1))
    ahead = room(mix.parts.count * (longest + 1))
    leastAhead = room(mix.parts.count)
    grown = .allocate(capacity: max(1, mix.parts.count))
    grown.initialize(repeating: 0, count: max(1, mix.parts.count))
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

  /// What a span costs; ``PriceValue/unreachable`` when nothing fills it.
  @inline(__always)
  func cost(from unit: Int, length: Int) -> Int32 { costs(from: unit)[length] }

  /// What spans that begin at a unit cost, by length, worked out when they are first asked for.
  @inline(__always)
  func costs(from unit: Int) -> UnsafePointer<Int32> {
    if known[unit] != generation { fill(unit) }
    return UnsafePointer(table + unit * (longest + 1))
  }

  private func fill(_ unit: Int) {
    known[unit] = generation
    let count = min(longest, end - unit)
    guard count > 0 else { return }
    work(from: unit, count: count)
    let row = table + unit * (longest + 1)
    for length in 1...count {
      var least = PriceValue.unreachable
      for part in parts.indices { least = min(least, last[part * (longest + 1) + length]) }
      row[length] = least
    }
  }

  /// The stretches of the cheapest way to fill a span, ascending: where each begins, and on which row.
  func stretches(from unit: Int, length: Int) -> [(start: Int, row: Int)] {
    work(from: unit, count: length)
    let width = longest + 1
    var found: [(start: Int, row: Int)] = []
    var end = length
    var next: Int?
    while end > 0 {
      // The least of those that may come before what follows.
      let allowed = parts.indices.filter { parts[$0].row != next }
      guard let part = allowed.min(by: { last[$0 * width + end] < last[$1 * width + end] }),
        let start = starts(of: part, from: unit, to: end).first(where: {
          before[part * width + $0] &+ prices[part].cost(from: unit + $0, to: unit + end) == last[part * width + end]
        })
      else { return [] }
      found.append((unit + start, parts[part].row))
      (end, next) = (start, parts[part].row)
    }
    return found.reversed()
  }

  /// Where a stretch of a part that ends so many units after a span's beginning may begin in it.
  private func starts(of part: Int, from unit: Int, to end: Int) -> [Int] {
    let units = parts[part].units
    guard end >= units.lowerBound else { return [] }
    let first = end > units.upperBound ? end - units.upperBound : 0
    return (first...end - units.lowerBound).filter { $0 == 0 || mayBegin[part * (unitCount + 1) + unit + $0] }
  }

  private func work(from unit: Int, count: Int) {
    let width = longest + 1
    for part in parts.indices {
      settle(part, unit, length: 0, value: 0)
      (leastAhead[part], grown[part]) = (PriceValue.unreachable, 0)
    }
    guard count > 0 else { return }
    for length in 1...count {
      var (best, second, row) = (PriceValue.unreachable, PriceValue.unreachable, -1)
      for (index, part) in parts.enumerated() {
        let value = least(index, unit, length: length)
        last[index * width + length] = value
        if part.row == row {
          best = min(best, value)
        } else if value < best {
          (best, second, row) = (value, best, part.row)
        } else {
          second = min(second, value)
        }
      }
      for (index, part) in parts.enumerated() {
        settle(index, unit, length: length, value: part.row == row ? second : best)
      }
    }
  }

  /// Notes what it costs at least to come to the beginning of a stretch of a part.
  @inline(__always)
  private func settle(_ part: Int, _ unit: Int, length: Int, value: Int32) {
    let mayBegin = length == 0 || mayBegin[part * (unitCount + 1) + unit + length]
    let known = mayBegin ? value : PriceValue.unreachable
    let place = part * (longest + 1) + length
    before[place] = known
    // Sums of prices may wrap around; what lies between a span's beginning and this unit does not.
    ahead[place] = known &+ (prices[part].head[unit + length] &- prices[part].head[unit])
  }

  /// The least that a span costs whose last stretch is of a part.
  @inline(__always)
  private func least(_ index: Int, _ unit: Int, length: Int) -> Int32 {
    let (units, prices) = (parts[index].units, prices[index])
    let end = unit + length
    let interval = (end - 1) / prices.unitsPerInterval
    let inside = max(0, interval * prices.unitsPerInterval - unit + 1)
    let first = length > units.upperBound ? length - units.upperBound : 0
    let latest = length - units.lowerBound
    let place = index * (longest + 1)
    var least = PriceValue.unreachable
    // Starts in an interval before, or at its border: their range only grows until the part's longest stretch is reached.
    let latestAhead = min(latest, inside - 1)
    if first == 0 {
      while grown[index] <= latestAhead {
        leastAhead[index] = min(leastAhead[index], ahead[place + grown[index]])
        grown[index] += 1
      }
      least = leastAhead[index]
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
