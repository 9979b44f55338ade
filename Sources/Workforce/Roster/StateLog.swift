/// What agents did, as a telephone system has logged it: stretches of states, each of which is an activity.
public struct StateLog: Hashable, Sendable {
  /// What a state is.
  public enum State: Hashable, Sendable {
    /// On contacts or ready for one.
    case work
    /// A pause of this kind.
    case pause(BreakRule.Kind)
    /// A pause of whatever kind.
    case anyPause
    /// A session of this id.
    case session(String)
    /// A session, whichever.
    case anySession
    /// Not there.
    case off
  }

  /// A stretch.
  public struct Entry: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// Elapsed minutes, end excluded; never empty.
    public let minutes: Range<Int>
    /// What the agent did.
    public let state: State

    /// Makes a stretch.
    public init(agent: Int, minutes: Range<Int>, state: State) {
      self.agent = agent
      self.minutes = minutes
      self.state = state
    }
  }

  /// By agent, then by time; those of an agent do not overlap.
  public let entries: [Entry]

  /// Makes a log.
  public init(entries: [Entry]) {
    self.entries = entries.sorted { ($0.agent, $0.minutes.lowerBound) < ($1.agent, $1.minutes.lowerBound) }
  }

  /// From the first to the last minute of which it tells; `nil` when it is empty.
  public var span: Range<Int>? {
    guard let first = entries.map(\.minutes.lowerBound).min(), let last = entries.map(\.minutes.upperBound).max() else {
      return nil
    }
    return first..<last
  }
}
