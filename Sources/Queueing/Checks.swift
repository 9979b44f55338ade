/// The ranges of inputs that several models share.
enum Checks {
  static func load(_ erlangs: Double) throws(QueueingError) {
    guard erlangs >= 0, erlangs.isFinite else {
      throw QueueingError(.invalidLoad, "load (\(erlangs) erlangs) must be zero or more")
    }
  }

  static func agents(_ agents: Double) throws(QueueingError) {
    guard agents >= 0, agents.isFinite else {
      throw QueueingError(.invalidAgents, "number of agents (\(agents)) must be zero or more")
    }
  }

  static func patience(_ seconds: Double) throws(QueueingError) {
    guard seconds > 0, seconds.isFinite else {
      throw QueueingError(.invalidPatience, "mean patience (\(seconds) s) must be positive")
    }
  }

  static func openShare(_ share: Double, name: String) throws(QueueingError) {
    guard share > 0, share < 1 else {
      throw QueueingError(.invalidProbability, "\(name) (\(share)) must lie between 0 and 1")
    }
  }
}
