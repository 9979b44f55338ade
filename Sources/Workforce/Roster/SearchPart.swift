/// What a part of a search brought: bundle, column generation, each kind of dive and of neighbourhood, fresh starts.
public struct SearchPart: Hashable, Sendable, Codable {
  /// The part, in kebab-case.
  public let name: String
  /// How often it was tried; passes of the bundle, rounds of column generation.
  public var tried = 0
  /// By how much it made the best rosters of its searcher cheaper, in the plan's unit of cost.
  public var gained = 0.0
  /// By how much it raised the bound, in the plan's unit of cost.
  public var raised = 0.0
  /// Seconds of one thread.
  public var seconds = 0.0

  /// Makes a part that was not tried yet.
  public init(name: String) { self.name = name }

  /// Takes in what the same part brought elsewhere.
  public mutating func add(_ other: SearchPart) {
    tried += other.tried
    gained += other.gained
    raised += other.raised
    seconds += other.seconds
  }
}

extension [SearchPart] {
  /// Takes in what parts brought elsewhere, each into the one of its name.
  public mutating func add(_ others: [SearchPart]) {
    for other in others {
      if let known = firstIndex(where: { $0.name == other.name }) {
        self[known].add(other)
      } else {
        append(other)
      }
    }
  }
}
