/// The ranges of inputs that several models share.
enum Checks {
  /// The most erlangs, agents and lines of one queue that are answered for: some hundred times the largest centres there are. Beyond them
  /// recursions would take minutes, arrays gigabytes, and numbers leave the range of integers.
  static let mostErlangs = 1e6
  static let mostAgents = 1e9
  static let mostLines = 1_000_000
  /// Handling times and patience that are answered for: a billionth of a second to thirty million years.
  static let plausibleSeconds = 1e-9...1e15
  private static let secondsInWords = "from 1e-9 to 1e15 s"
  /// The most erlangs of an interval for which every number of agents is tried.
  static let mostErlangsTried = 1e4

  static func load(_ erlangs: Double) throws(QueueingError) {
    guard erlangs >= 0, erlangs.isFinite else {
      throw QueueingError(.invalidLoad, "load (\(erlangs) erlangs) must be zero or more")
    }
    guard erlangs <= mostErlangs else {
      throw QueueingError(.invalidLoad, "load (\(erlangs) erlangs) must not exceed \(Int(mostErlangs)) erlangs")
    }
  }

  static func handling(_ seconds: Double) throws(QueueingError) {
    guard seconds > 0, seconds.isFinite else {
      throw QueueingError(.invalidLoad, "handling time (\(seconds) s) must be positive")
    }
    guard plausibleSeconds.contains(seconds) else {
      throw QueueingError(.invalidLoad, "handling time (\(seconds) s) must be \(secondsInWords)")
    }
  }

  static func agents(_ agents: Double) throws(QueueingError) {
    guard agents >= 0, agents.isFinite else {
      throw QueueingError(.invalidAgents, "number of agents (\(agents)) must be zero or more")
    }
    guard agents <= mostAgents else {
      throw QueueingError(.invalidAgents, "number of agents (\(agents)) must not exceed \(Int(mostAgents))")
    }
  }

  /// A load for which every number of agents from nobody up is tried, one exact model each.
  static func triedAgentByAgent(_ load: OfferedLoad, by what: String) throws(QueueingError) {
    guard load.erlangs <= mostErlangsTried else {
      throw QueueingError(
        .invalidLoad, "load (\(load.erlangs) erlangs) must not exceed \(Int(mostErlangsTried)) erlangs with \(what)")
    }
  }

  static func patience(_ seconds: Double) throws(QueueingError) {
    guard seconds > 0, seconds.isFinite else {
      throw QueueingError(.invalidPatience, "mean patience (\(seconds) s) must be positive")
    }
    guard plausibleSeconds.contains(seconds) else {
      throw QueueingError(.invalidPatience, "mean patience (\(seconds) s) must be \(secondsInWords)")
    }
  }

  static func openShare(_ share: Double, name: String) throws(QueueingError) {
    guard share > 0, share < 1 else {
      throw QueueingError(.invalidProbability, "\(name) (\(share)) must lie between 0 and 1")
    }
  }
}
