/// A question about work that may wait: the least agents who clear it in time, or what becomes of it under given ones.
public struct BacklogQuestion: Hashable, Sendable {
  /// Contacts that come in each interval.
  public var contacts: [Double]
  /// Mean handling time in seconds.
  public var handlingSeconds: Double
  /// Minutes from the start of each interval until its contacts must be done; at least an interval.
  public var responseMinutes: [Double]
  /// Length of an interval in minutes.
  public var intervalMinutes: Int
  /// Contacts that wait at the start; they came in the interval before.
  public var waiting: Double
  /// Agents whom live channels leave over, by interval; `nil` for none.
  public var spareAgents: [Double]?
  /// Agents there are, by interval; `nil` asks for the least.
  public var agents: [Double]?
  /// The most agents there can be, by interval, 0 is closed; `nil` for no limit.
  public var mostAgents: [Double]?

  /// Makes a question; series have one value for each interval.
  public init(
    contacts: [Double], handlingSeconds: Double, responseMinutes: [Double], intervalMinutes: Int = 30,
    waiting: Double = 0, spareAgents: [Double]? = nil, agents: [Double]? = nil, mostAgents: [Double]? = nil
  ) {
    self.contacts = contacts
    self.handlingSeconds = handlingSeconds
    self.responseMinutes = responseMinutes
    self.intervalMinutes = intervalMinutes
    self.waiting = waiting
    self.spareAgents = spareAgents
    self.agents = agents
    self.mostAgents = mostAgents
  }

  /// Answers it. Where even the most agents are too few, the answer is what they make of the work.
  ///
  /// - Throws: ``DeferredWorkError`` when a number is out of range, or the solver failed.
  public func answer() throws(DeferredWorkError) -> BacklogAnswer {
    let stream = stream
    let spare = hours(spareAgents) ?? stream.hours.map { _ in 0 }
    var shortage: BacklogAnswer.Shortage?
    let added: [Double]
    if let given = hours(agents) {
      added = given
    } else {
      let most = hours(mostAgents)
      do throws(DeferredWorkError) {
        added = try CapacityPlanner(streams: [stream], spareHours: spare, maximumHours: most).leastProfile().addedHours
      } catch {
        guard case .tooLittleCapacity(let interval, let missing) = error, let most else { throw error }
        shortage = .init(interval: interval, missingHours: missing)
        added = most
      }
    }
    let replay = BacklogReplay(streams: [stream], capacityHours: zip(spare, added).map(+))
    return BacklogAnswer(
      intervals: stream.hours.indices.map { index in
        BacklogAnswer.Interval(
          workHours: stream.hours[index], agents: added[index] / intervalHours,
          backlogHours: replay.backlogHours[index], lateHours: replay.lateHours[index],
          oldestMinutes: replay.oldestAge[index].map { $0 * intervalMinutes })
      },
      agentHours: added.reduce(0, +), shareInTime: replay.shareInTime, shortage: shortage)
  }

  private var intervalHours: Double { Double(intervalMinutes) / 60 }

  /// The work, due by the end of the last interval that lies within the response time.
  private var stream: DeferredStream {
    let due = responseMinutes.enumerated().map { interval, minutes in
      interval + Int(minutes) / intervalMinutes - 1
    }
    var backlog: [DeferredStream.Backlog] = []
    if waiting > 0 {
      backlog = [
        .init(hours: waiting * handlingSeconds / 3600, intervalsAgo: 1, dueInterval: max(0, (due.first ?? 0) - 1))
      ]
    }
    return DeferredStream(
      id: "work", hours: contacts.map { $0 * handlingSeconds / 3600 }, deadline: 0, dueIntervals: due, backlog: backlog)
  }

  private func hours(_ agents: [Double]?) -> [Double]? {
    agents.map { $0.map { $0 * intervalHours } }
  }
}
