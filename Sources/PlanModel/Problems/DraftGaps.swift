/// What of a draft could not be read, when it comes from files that are not sound: what refers to it is not reported as well.
package struct DraftGaps {
  /// Whether some queues, contracts, shifts, activities or agents could not be read, so that an unknown id may be one of those.
  package var queues = false
  /// See ``queues``.
  package var contracts = false
  /// See ``queues``.
  package var shifts = false
  /// See ``queues``.
  package var activities = false
  /// See ``queues``.
  package var agents = false
  /// Ids of agents of whom nothing else could be read.
  package var otherAgents: [String] = []
  /// Whether the zone or the first day is a stand-in.
  package var clock = false
  /// Whether something of contracts, shifts, breaks or rules could not be read, so that hours cannot be checked.
  package var hours = false
  /// Whether a value was written, but could not be read.
  package var isUnread: (DraftPath) -> Bool = { _ in false }

  /// Nothing is missing.
  package init() {}
}
