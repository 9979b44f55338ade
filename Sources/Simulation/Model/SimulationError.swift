/// A model that cannot be simulated, with everything that is wrong with it.
public struct SimulationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, offending values in brackets; never empty.
  public let problems: [String]

  /// Makes an error from at least one problem.
  public init(problems: [String]) {
    precondition(!problems.isEmpty, "an error names a problem")
    self.problems = problems
  }

  /// The problems, one a line.
  public var description: String { problems.joined(separator: "\n") }
}

extension SimulationModel {
  /// Everything that keeps the model from being simulated.
  func problems() -> [String] {
    var found: [String] = []
    func demand(_ holds: Bool, _ message: @autoclosure () -> String) {
      if !holds { found.append(message()) }
    }
    demand(intervalSeconds > 0 && intervalSeconds.isFinite, "interval (\(intervalSeconds) s) must be positive")
    demand(!dayOfInterval.isEmpty, "a horizon without intervals has nothing to simulate")
    demand(
      dayOfInterval.first ?? 0 == 0 && zip(dayOfInterval, dayOfInterval.dropFirst()).allSatisfy { 0...1 ~= $1 - $0 },
      "days of intervals must ascend from 0 without gaps")
    demand(
      busynessVariation >= 0 && busynessVariation.isFinite,
      "variation of the day's busyness (\(busynessVariation)) must be zero or more")
    for queue in queues { found += queue.problems(intervalCount: dayOfInterval.count) }
    for group in groups {
      for skill in group.skills {
        demand(queues.indices.contains(skill.queue), "group (\(group.name)) serves an unknown queue (\(skill.queue))")
      }
      let served = group.skills.map(\.queue)
      demand(Set(served).count == served.count, "group (\(group.name)) names a queue twice")
    }
    for duty in duties {
      for group in duty.groups.lazy.compactMap({ $0 }) {
        demand(groups.indices.contains(group), "a duty names an unknown group (\(group))")
      }
      demand(
        duty.agent >= 0 && duty.duty.start >= 0,
        "a duty (agent \(duty.agent), from \(duty.seconds.lowerBound) s) must not be negative")
    }
    demand(
      attendance.count == max(0, dayCount), "attendance (\(attendance.count)) needs one value per day (\(dayCount))")
    for day in attendance {
      for problem in day.problems() where !found.contains(problem) { found.append(problem) }
    }
    return found
  }
}

extension Attendance {
  fileprivate func problems() -> [String] {
    var found: [String] = []
    func demand(_ holds: Bool, _ message: @autoclosure () -> String) {
      if !holds { found.append(message()) }
    }
    for (name, share) in [("absent", absentShare), ("late", lateShare), ("away", awayShare)] {
      demand(share >= 0 && share < 1, "\(name) share (\(share)) must be at least 0 and below 1")
    }
    demand(
      meanDelaySeconds > 0 && awaySeconds > 0,
      "delays (\(meanDelaySeconds) s) and stretches away (\(awaySeconds) s) must be positive")
    return found
  }
}

extension SimulatedQueue {
  fileprivate func problems(intervalCount: Int) -> [String] {
    var found: [String] = []
    func demand(_ holds: Bool, _ message: @autoclosure () -> String) {
      if !holds { found.append("queue (\(id)): " + message()) }
    }
    demand(
      contacts.count == intervalCount && handlingSeconds.count == intervalCount,
      "contacts (\(contacts.count)) and handling times (\(handlingSeconds.count)) need one value per interval "
        + "(\(intervalCount))")
    demand(contacts.allSatisfy { $0 >= 0 && $0.isFinite }, "contacts must be zero or more")
    demand(
      zip(contacts, handlingSeconds).allSatisfy { ($1 > 0 && $1.isFinite) || $0 == 0 },
      "handling times must be positive where contacts come")
    switch handlingTime {
    case .exponential: break
    case .logNormal(let variation):
      demand(variation >= 0 && variation.isFinite, "variation of handling times (\(variation)) must be zero or more")
    case .empirical(let seconds):
      demand(
        seconds.allSatisfy { $0 >= 0 && $0.isFinite } && seconds.reduce(0, +) > 0,
        "observed handling times must be zero or more, and some of them positive")
    }
    if let patience {
      demand(patience.meanSeconds > 0, "mean patience (\(patience.meanSeconds) s) must be positive")
      demand((0...1).contains(patience.balkingShare), "balking share (\(patience.balkingShare)) must lie in 0...1")
    }
    if let redialling {
      demand(redialling.meanDelaySeconds > 0, "redialling delay (\(redialling.meanDelaySeconds) s) must be positive")
      demand(redialling.share >= 0 && redialling.share <= 1, "redialling share (\(redialling.share)) must lie in 0...1")
    }
    demand(thresholdSeconds >= 0, "answer threshold (\(thresholdSeconds) s) must be zero or more")
    demand((waitingRoom ?? 0) >= 0, "waiting room (\(waitingRoom ?? 0)) must be zero or more")
    demand((1...32).contains(concurrency), "concurrency (\(concurrency)) must lie in 1...32")
    demand(slowdown >= 0 && slowdown.isFinite, "slowdown (\(slowdown)) must be zero or more")
    demand(
      isOpen.map { $0.count == intervalCount } ?? true,
      "hours (\(isOpen?.count ?? 0)) need one value per interval (\(intervalCount))")
    demand(
      backlog.work.allSatisfy {
        $0.contacts >= 0 && $0.contacts.isFinite && $0.arrival < 0 && (0..<intervalCount).contains($0.interval)
          && handlingSeconds[$0.interval] > 0
      },
      "a backlog must be zero or more contacts from before the horizon, with the handling time of one of its intervals")
    demand(urgency > 0 && urgency.isFinite, "urgency (\(urgency)) must be positive")
    demand(idleReserve >= 0, "idle reserve (\(idleReserve)) must be zero or more")
    return found
  }
}
