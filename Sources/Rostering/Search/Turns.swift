/// Whose turn it is among parts of a search: each gets effort in proportion to what it gained for its effort, and a floor.
struct Turns {
  /// A part with what it has been worth.
  private struct Part {
    /// Gain per unit of effort, forgetting slowly.
    var rate = 1.0
    /// Effort spent, forgetting slowly.
    var spent = 0.0
  }

  private var parts: [Part]
  /// Effort in which what was learnt before comes to count for half.
  private let memory: Double
  /// Least rate of a part, as a share of the best one.
  private let floor: Double

  /// Begins with parts that are worth the same and have spent nothing.
  init(count: Int, memory: Double, floor: Double) {
    parts = [Part](repeating: Part(), count: count)
    self.memory = memory
    self.floor = floor
  }

  /// The part that has had least beside what it is worth, of the first so many or of all; of equals the last.
  func next(ofFirst count: Int = Int.max) -> Int {
    let parts = parts.prefix(count)
    let least = max(floor * (parts.map(\.rate).max() ?? 0), 1e-9)
    let turns = parts.map { $0.spent / max($0.rate, least) }
    return turns.indices.reversed().min { turns[$0] < turns[$1] } ?? 0
  }

  /// Notes what a part gained for some effort.
  mutating func note(_ place: Int, gain: Double, effort: Double) {
    let effort = max(effort, 1e-6)
    let weight = effort / (effort + memory)
    parts[place].rate += weight * (gain / effort - parts[place].rate)
    for index in parts.indices { parts[index].spent *= 1 - weight }
    parts[place].spent += effort
  }
}
