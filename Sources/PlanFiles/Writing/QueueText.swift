import PlanModel

/// Writes an entry of `queues`.
enum QueueText {
  /// The entry.
  static func value(_ queue: QueueDraft) -> YAMLValue {
    .mapping(
      [
        ("id", .text(queue.id)), ("channel", queue.channel.map { .text($0.rawValue) }),
        ("skill", queue.skill.map { .text($0) }), ("hours", queue.hours.map { .texts($0.map(\.text)) }),
        ("goals", queue.goals.map(value)), ("handling-time", queue.handlingTime.map { .text($0) }),
        ("patience", queue.patience.map { .text($0) }), ("concurrency", queue.concurrency.map { .number($0) }),
        ("shortfall", queue.shortfall.map { .number($0) }), ("prices", queue.prices.map(value)),
        ("backlog", queue.backlog.map { .number($0) }), ("fills-gaps-of", queue.fillsGapsOf.map { .texts($0) }),
        ("priority", queue.priority.map { .text($0) }), ("urgency", queue.urgency.map { .number($0) }),
        ("idle-reserve", queue.idleReserve.map { .text($0) }), ("weekly-work", queue.weeklyWork.map { .text($0) }),
        ("need", queue.need.map(ShiftText.needs)),
      ], isFlow: false)
  }

  /// `prices` of a queue or of the plan.
  static func value(_ prices: PricesDraft) -> YAMLValue {
    .mapping([
      ("late", prices.late.map { .number($0) }), ("abandoned", prices.abandoned.map { .number($0) }),
      ("waiting-minute", prices.waitingMinute.map { .number($0) }), ("within", prices.within.map { .text($0) }),
    ])
  }

  private static func value(_ goals: GoalsDraft) -> YAMLValue {
    var response: YAMLValue?
    if let time = goals.responseTime, let clock = goals.responseClock {
      response = .mapping([("within", .text(time)), ("clock", .text(clock.rawValue))])
    } else if let time = goals.responseTime {
      response = .text(time)
    }
    return .mapping([
      ("service-level", goals.serviceLevel.map(value)), ("daily-service-level", goals.dailyServiceLevel.map(value)),
      ("mean-wait", goals.meanWait.map { .text($0) }),
      ("maximum-occupancy", goals.maximumOccupancy.map { .share($0) }),
      ("maximum-abandonment", goals.maximumAbandonment.map { .share($0) }), ("response-time", response),
    ])
  }

  /// `80/20` where that reads back as the same level, else a mapping.
  private static func value(_ level: LevelDraft) -> YAMLValue {
    let short = DecimalText.plain(level.share * 100) + "/" + DecimalText.plain(level.within.count)
    if let found = try? LevelDraft(short), found == level { return .text(short) }
    return .mapping([
      ("share", .share(level.share)), ("within", .text(level.within)),
      ("definition", level.definition.map { .text($0.rawValue) }),
      ("short-abandon", level.shortAbandon.map { .text($0) }),
    ])
  }
}
