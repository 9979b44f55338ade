/// An input that no queueing model can answer for.
///
/// Overload is not an error: a model that has no steady state returns `nil`, or a case that says so.
public struct QueueingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of input is wrong: stable, matchable, open to extension.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The stable name, such as `invalid-load`.
    public let rawValue: String

    /// Makes a code from its stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Contacts per hour or handling time is negative, not finite, or missing.
    public static let invalidLoad = Code(rawValue: "invalid-load")
    /// The number of agents or lines is negative or not finite.
    public static let invalidAgents = Code(rawValue: "invalid-agents")
    /// The mean patience is not a positive, finite number of seconds.
    public static let invalidPatience = Code(rawValue: "invalid-patience")
    /// A goal lies outside its range.
    public static let invalidGoal = Code(rawValue: "invalid-goal")
    /// No goal was given, so no number of agents is the fewest.
    public static let noGoals = Code(rawValue: "no-goals")
    /// A goal on abandonment was given without a patience.
    public static let patienceMissing = Code(rawValue: "patience-missing")
    /// A shrinkage lies outside its range, or nothing is left after it.
    public static let invalidShrinkage = Code(rawValue: "invalid-shrinkage")
    /// A probability that was asked for cannot be reached.
    public static let invalidProbability = Code(rawValue: "invalid-probability")
  }

  /// What kind of input is wrong.
  public let code: Code
  /// What is wrong, with the offending value in brackets.
  public let message: String

  /// Makes an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
