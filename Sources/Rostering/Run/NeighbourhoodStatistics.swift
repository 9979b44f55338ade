/// What a kind of move brought in a solve: ruin and recreate, each kind of large neighbourhood, dives, restarts.
public struct NeighbourhoodStatistics: Hashable, Sendable, Codable {
  /// The kind, in kebab-case.
  public let name: String
  /// How often it was tried.
  public internal(set) var tried = 0
  /// By how much it made the best rosters of its searcher cheaper, in the plan's unit of cost.
  public internal(set) var gained = 0.0
  /// Seconds of one thread.
  public internal(set) var seconds = 0.0

  init(name: String) { self.name = name }
}

/// The statistics of all kinds, in the order in which they were first tried.
struct StatisticsLog: Sendable {
  private(set) var kinds: [NeighbourhoodStatistics] = []

  /// The kinds with their gains in the plan's unit of cost, where the search counts in larger steps than thousandths.
  func kinds(in scale: CostScale) -> [NeighbourhoodStatistics] {
    if scale.unit == 1 { return kinds }
    return kinds.map { kind in
      var counted = kind
      counted.gained *= Double(scale.unit)
      return counted
    }
  }

  /// Notes what a kind did, and gained in thousandths or steps.
  mutating func note(_ name: String, tried: Int = 1, gained: Int, seconds: Double) {
    let place = place(of: name)
    kinds[place].tried += tried
    kinds[place].gained += Double(max(0, gained)) / 1000
    kinds[place].seconds += seconds
  }

  /// Adds what another searcher has noted.
  mutating func note(_ other: StatisticsLog) {
    for kind in other.kinds {
      let place = place(of: kind.name)
      kinds[place].tried += kind.tried
      kinds[place].gained += kind.gained
      kinds[place].seconds += kind.seconds
    }
  }

  private mutating func place(of name: String) -> Int {
    if let known = kinds.firstIndex(where: { $0.name == name }) { return known }
    kinds.append(NeighbourhoodStatistics(name: name))
    return kinds.count - 1
  }
}
