import Workforce

/// Neighbouring columns taken together where contacts are so few that a root says little about the mean.
struct SlotBlocks: Sendable {
  /// The least mean count of a block: from about there on the root's variance is that of larger counts.
  static let leastMean = 3.0
  /// Contacts that the mean of all weekdays is worth when a block is split up again.
  static let priorContacts = 10.0

  /// Columns of each block, in order.
  let blocks: [Range<Int>]
  private let shares: [[Double]]

  /// Whether every block is a column of its own.
  let isTrivial: Bool

  /// Grows each block from the left until its mean on known days is large enough.
  init(_ history: DayMatrix, calendar: OpeningCalendar, leastMean: Double) {
    let columns = history.columnCount
    var sums = [Double](repeating: 0, count: 7 * columns)
    var counts = [Double](repeating: 0, count: columns)
    for day in 0..<history.dayCount {
      for column in 0..<columns where history.known[day * columns + column] {
        sums[history.patterns[day] * columns + column] += history.values[day * columns + column]
        counts[column] += 1
      }
    }
    let totals = (0..<columns).map { column in (0..<7).reduce(0) { $0 + sums[$1 * columns + column] } }
    var blocks: [Range<Int>] = []
    var start = 0
    var mean = 0.0
    for column in 0..<columns {
      mean += counts[column] > 0 ? totals[column] / counts[column] : 0
      if mean >= leastMean {
        blocks.append(start..<column + 1)
        start = column + 1
        mean = 0
      }
    }
    if start < columns {
      // What is left over joins the last block.
      let last = blocks.popLast() ?? 0..<0
      blocks.append((last.isEmpty ? start : last.lowerBound)..<columns)
    }
    self.blocks = blocks
    isTrivial = blocks.count == columns
    shares = Weekday.allCases.map { weekday in
      let pattern = weekday.index
      let slots = calendar.openSlots(on: weekday)
      var shares = [Double](repeating: 0, count: columns)
      for block in blocks {
        let open = block.filter { slots[history.columnSlots[$0]] }
        let all = open.reduce(0) { $0 + totals[$1] }
        let own = open.reduce(0) { $0 + sums[pattern * columns + $1] }
        for column in open {
          let common = all > 0 ? totals[column] / all : 1 / Double(open.count)
          shares[column] =
            (sums[pattern * columns + column] + SlotBlocks.priorContacts * common) / (own + SlotBlocks.priorContacts)
        }
      }
      return shares
    }
  }

  /// The history by blocks; a block is known on the days that know as many of its columns as their weekday ever does.
  func merged(_ history: DayMatrix) -> DayMatrix {
    isTrivial ? history : history.merged(blocks)
  }

  /// Contacts of one day by column again.
  func split(_ contacts: ArraySlice<Double>, pattern: Int) -> [Double] {
    if isTrivial { return Array(contacts) }
    var result: [Double] = []
    for (block, total) in zip(blocks, contacts) {
      for column in block { result.append(total * shares[pattern][column]) }
    }
    return result
  }
}
