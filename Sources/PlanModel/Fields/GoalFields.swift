/// What the goals of a queue may be.
package enum GoalFields {
  /// Share of contacts of a service level.
  package static let levelShare = ShareField(0.01...0.9999)
  /// A wait.
  package static let seconds = SecondsField(0...864_000)
  /// Highest occupancy.
  package static let occupancy = ShareField(0.01...1)
  /// Highest probability of abandoning.
  package static let abandonment = ShareField(0.0001...0.9999)
  /// Time within which deferred work is done, to 28 days.
  package static let responseTime = MinutesField(1...60 * 24 * 28, isHours: true)
}
