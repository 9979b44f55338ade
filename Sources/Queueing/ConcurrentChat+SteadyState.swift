extension ConcurrentChat {
  /// The long run of a pool of agents with several chats each.
  public struct SteadyState: QueueMeasures {
    /// Chats offered; the handling time is that of a chat alone.
    public let load: OfferedLoad
    /// Agents.
    public let agents: Int
    /// Share of time in which an agent has at least one chat open.
    public let occupancy: Double
    /// Mean number of chats an agent has open.
    public let chatsPerAgent: Double
    /// Mean time in seconds from the answer to the end of a chat; `nil` when no chat is answered.
    public let handlingSeconds: Double?

    private let queue: any QueueMeasures

    /// `nil` in overload without a patience.
    init?(chat: ConcurrentChat, load: OfferedLoad, agents: Int, patienceSeconds: Double?) {
      let places = agents * chat.limit
      /// Rate at which chats end, in units of a lone chat's, with some chats spread evenly.
      func rate(_ chats: Int) -> Double {
        let (each, more) = chats.quotientAndRemainder(dividingBy: agents)
        return Double(agents - more) * chat.speed(withOpen: each) + Double(more) * chat.speed(withOpen: each + 1)
      }
      // Up from the empty pool: odds of fewer chats than `count`, and means over the states below it, given that at most
      // `count` are present.
      var odds = 0.0
      var below = (chats: 0.0, busy: 0.0)
      for count in stride(from: 1, through: places, by: 1) where load.erlangs > 0 {
        let previous = Double(count - 1)
        // Among the states below `count`, the last has weight 1 and those before it `odds`.
        let share = odds.isFinite ? 1 / (1 + odds) : 0
        below.chats += (previous - below.chats) * share
        below.busy += (Double(min(count - 1, agents)) - below.busy) * share
        odds = rate(count) / load.erlangs * (1 + odds)
      }
      if load.erlangs == 0 { odds = places > 0 ? .infinity : 0 }
      let servers = agents > 0 ? rate(places) : 0
      let full: Double
      let answered: Double
      if let patienceSeconds {
        let state = ErlangA.SteadyState(
          load: load, agents: Double(agents), patienceSeconds: patienceSeconds, servers: servers, freeOdds: odds)
        (queue, full, answered) = (state, state.probabilityOfWaiting, state.probabilityOfAnswering)
      } else {
        guard
          let state = ErlangC.SteadyState(load: load, agents: Double(agents), servers: servers, freeOdds: odds)
        else { return nil }
        (queue, full, answered) = (state, state.probabilityOfWaiting, 1)
      }
      self.load = load
      self.agents = agents
      let chats = (1 - full) * below.chats + full * Double(places)
      chatsPerAgent = agents > 0 ? chats / Double(agents) : 0
      occupancy = agents > 0 ? ((1 - full) * below.busy + full * Double(agents)) / Double(agents) : queue.occupancy
      let answeredPerHour = load.contactsPerHour * answered
      handlingSeconds = answeredPerHour > 0 ? chats * 3600 / answeredPerHour : nil
    }

    /// Probability that a chat has to wait.
    public var probabilityOfWaiting: Double { queue.probabilityOfWaiting }

    /// Probability that a chat is given up before it is answered.
    public var probabilityOfAbandoning: Double { queue.probabilityOfAbandoning }

    /// Mean wait in seconds, of all chats.
    public var meanWait: Double { queue.meanWait }

    /// Mean number of chats waiting.
    public var queueLength: Double { queue.queueLength }

    /// Share of all chats offered that are answered within `seconds`.
    public func serviceLevel(within seconds: Double) -> Double { queue.serviceLevel(within: seconds) }

    /// Share of all chats offered that are not answered within `seconds`.
    public func probabilityOfMissing(within seconds: Double) -> Double { queue.probabilityOfMissing(within: seconds) }

    /// Probability that a chat is still waiting after `seconds`.
    public func probabilityOfWaitingLonger(than seconds: Double) -> Double {
      queue.probabilityOfWaitingLonger(than: seconds)
    }

    /// The wait in seconds that a share of chats does not exceed.
    public func waitQuantile(_ share: Double) throws(QueueingError) -> Double { try queue.waitQuantile(share) }

    /// What becomes of chats: answered and abandoned, each within `seconds` or later.
    public func outcomes(within seconds: Double, shortAbandonSeconds: Double = 0) -> ContactOutcomes {
      queue.outcomes(within: seconds, shortAbandonSeconds: shortAbandonSeconds)
    }
  }
}
