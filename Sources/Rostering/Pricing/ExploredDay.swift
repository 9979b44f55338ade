/// One day as ``LineGraphBuilder`` explored it: for each state its moves, and the closing of the period after the day's last
/// state.
struct ExploredDay {
  var signatures: [[Int32]] = []
  var excess: [Int32] = []
  var moves: [[Move]] = []
  var targetCount = 0
  var closings: [Closing?] = []
  var nextCount = 0

  struct Move: Equatable {
    let signature: Int32
    let target: Int32
    let cost: Int32
    let beginsWeekend: Bool

    /// Whether it comes first among the moves of a day, by target.
    func precedes(_ other: Move) -> Bool {
      if target != other.target { return target < other.target }
      if signature != other.signature { return signature < other.signature }
      if cost != other.cost { return cost < other.cost }
      return !beginsWeekend && other.beginsWeekend
    }

    /// Mixes the move into a number by which equal lists of moves find one another.
    func mixed(into number: UInt64) -> UInt64 {
      let place = UInt64(UInt32(bitPattern: target)) << 32 | UInt64(UInt32(bitPattern: signature))
      let rest = UInt64(UInt32(bitPattern: cost)) << 1 | (beginsWeekend ? 1 : 0)
      let mixed = ((number ^ place) &* 0x9E37_79B9_7F4A_7C15 ^ rest) &* 0xC2B2_AE3D_27D4_EB4F
      return mixed ^ mixed >> 29
    }
  }

  struct Closing: Hashable {
    let days: Int32
    let code: Int32
    let counts: Int
    let target: Int32
    let cost: Int32
  }

  /// Merges states of a layer that have the same future, from the last layer to the first.
  ///
  /// - Returns: The block of each state of the first layer; -1 where no legal line begins.
  static func merge(_ days: inout [ExploredDay]) -> [Int32] {
    var blocks = [Int32](repeating: 0, count: days.last?.nextCount ?? 0)
    for day in days.indices.reversed() {
      if !days[day].closings.isEmpty { blocks = days[day].mergeClosings(next: blocks) }
      blocks = days[day].mergeMoves(targets: blocks)
    }
    return blocks
  }

  private mutating func mergeClosings(next: [Int32]) -> [Int32] {
    var numbers: [Closing: Int32] = [:]
    var kept: [Closing] = []
    let blocks = closings.map { closing -> Int32 in
      guard let closing, next[Int(closing.target)] >= 0 else { return -1 }
      let merged = Closing(
        days: closing.days, code: closing.code, counts: closing.counts, target: next[Int(closing.target)],
        cost: closing.cost)
      if let known = numbers[merged] { return known }
      let number = Int32(kept.count)
      numbers[merged] = number
      kept.append(merged)
      return number
    }
    closings = kept
    nextCount = Int(next.max() ?? -1) + 1
    return blocks
  }

  private mutating func mergeMoves(targets: [Int32]) -> [Int32] {
    var numbers: [UInt64: [Int32]] = [:]  // states whose moves have the same mixture
    var kept: [[Move]] = []
    let blocks = moves.map { moves -> Int32 in
      var key: UInt64 = 0
      var mapped: [Move] = []
      mapped.reserveCapacity(moves.count)
      for move in moves where targets[Int(move.target)] >= 0 {
        let reached = Move(
          signature: move.signature, target: targets[Int(move.target)], cost: move.cost,
          beginsWeekend: move.beginsWeekend)
        key = reached.mixed(into: key)
        mapped.append(reached)
      }
      if mapped.isEmpty { return -1 }
      if let known = numbers[key]?.first(where: { kept[Int($0)] == mapped }) { return known }
      let number = Int32(kept.count)
      numbers[key, default: []].append(number)
      kept.append(mapped)
      return number
    }
    moves = kept
    targetCount = Int(targets.max() ?? -1) + 1
    return blocks
  }
}
