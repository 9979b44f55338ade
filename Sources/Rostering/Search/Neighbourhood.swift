/// A kind of large neighbourhood: which agents and days are rostered anew together, while everybody else stands still.
///
/// A kind is a value that remembers how large it should be. To add one, write it in a file of its own and name it in
/// ``NeighbourhoodSelection``; what it gains for its effort decides how often it is tried.
protocol Neighbourhood: Sendable {
  /// What reports call it, in kebab-case.
  var name: String { get }
  /// Whether it is worth whole numbers, and a strong dive where a plain one fails.
  var deservesCare: Bool { get }
  /// Whether it is of use in a problem.
  static func suits(_ problem: RosterProblem) -> Bool
  /// The next one of its kind: agents and days to free.
  mutating func next(of search: LineSearch, random: inout RandomSource) -> (agents: [Int], days: FreeDays)
  /// Becomes larger or smaller by the effort that one took.
  mutating func adapt(effort: Int)
}

extension Neighbourhood {
  static func suits(_ problem: RosterProblem) -> Bool { true }
}

/// The effort that neighbourhoods aim at: a good part of what one may take, and not all of it.
enum NeighbourhoodEffort {
  /// Effort after which a neighbourhood is given up: about three seconds.
  static let most = 30_000
  static let (low, high) = (most / 8, most / 2)
}
