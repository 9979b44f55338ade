import PlanModel

/// Writes entries of `contracts`, `shifts`, `breaks`, `activities`, `sessions`, `on-call` and `tiers`.
enum ShiftText {
  /// An entry of `contracts`.
  static func value(_ contract: ContractDraft) -> YAMLValue {
    return .mapping(
      [
        ("id", .text(contract.id)), ("weekly-hours", range(contract.weeklyHours)), ("days", range(contract.days)),
        ("shifts", contract.shifts.map { .list($0.map { .text($0) }) }),
        ("shift-lengths", contract.shiftLengths.map { .texts($0) }), ("cost", contract.cost.map { .number($0) }),
        ("pattern", contract.pattern.map(pattern)), ("activities", contract.activities.map { .texts($0) }),
        ("time-zone", contract.timeZone.map { .text($0) }),
      ], isFlow: false)
  }

  private static func pattern(_ days: [ContractDraft.PatternDays]) -> YAMLValue {
    .mapping(
      days.map { entry in
        if case .shifts(let ids) = entry.demand, ids.count != 1 {
          return (entry.days.description, .list(ids.map { .text($0) }))
        }
        return (entry.days.description, .text(entry.demand))
      })
  }

  /// An entry of `rotations`.
  static func value(_ rotation: RotationDraft) -> YAMLValue {
    let weeks = rotation.weeks.map { week -> YAMLValue in
      switch week {
      case .off: .text("off")
      case .free: .text("free")
      case .shifts(let ids): ids.count == 1 ? .text(ids[0]) : .list(ids.map { .text($0) })
      case .days(let days): pattern(days)
      }
    }
    func places(_ places: [RotationDraft.Place]) -> YAMLValue { .mapping(places.map { ($0.name, .text($0.offset)) }) }
    return .mapping(
      [
        ("id", .text(rotation.id)), ("starts", .text(rotation.starts)), ("weeks", .list(weeks)),
        ("offsets", rotation.offsets.map(places)), ("agents", rotation.agents.map(places)),
        ("except", rotation.except.map { .list($0.map { .text($0) }) }),
      ], isFlow: false)
  }

  /// An entry of `shifts`.
  static func value(_ shift: ShiftDraft) -> YAMLValue {
    let starts = shift.starts.map { starts -> YAMLValue in
      switch starts {
      case .at(let time): .text(time)
      case .window(let from, let to, let step):
        .mapping([("from", .text(from)), ("to", .text(to)), ("step", step.map { .text($0.count) })])
      }
    }
    return .mapping(
      [
        ("id", .text(shift.id)), ("starts", starts.count == 1 ? starts[0] : .list(starts)),
        ("lengths", .texts(shift.lengths)), ("lengths-by", shift.lengthsBy.map { .text($0.rawValue) }),
        ("days", shift.days.map { .texts($0) }),
        ("contracts", shift.contracts.map { .texts($0) }),
      ], isFlow: false)
  }

  /// An entry of `activities`.
  static func value(_ activity: ActivityDraft) -> YAMLValue {
    .mapping([
      ("id", .text(activity.id)), ("queues", activity.queues.map { .texts($0) } ?? .text("all")),
      ("shortest-stretch", activity.shortestStretch.map { .text($0) }),
      ("longest-stretch", activity.longestStretch.map { .text($0) }), ("step", activity.step.map { .text($0.count) }),
      ("most-per-day", activity.mostPerDay.map { .text($0) }),
    ])
  }

  /// An entry of `sessions`.
  static func value(_ session: SessionDraft) -> YAMLValue {
    var entries: [(key: String, value: YAMLValue?)] = [
      ("id", .text(session.id)), ("minutes", .text(session.minutes.count)),
    ]
    switch session.time {
    case .at(let moment): entries.append(("at", .text(moment)))
    case .weekly(let times, let days, let window, let step):
      entries += [
        ("per-week", times.map(range)), ("days", days.map { .texts($0) }), ("window", window.map { .text($0) }),
        ("step", step.map { .text($0.count) }),
      ]
    }
    entries += [
      ("after-start", session.afterStart.map { .text($0) }), ("before-end", session.beforeEnd.map { .text($0) }),
      ("contracts", session.contracts.map { .texts($0) }), ("teams", session.teams.map { .texts($0) }),
      ("agents", session.agents.map { .texts($0) }), ("paid", session.isPaid.map { .text($0) }),
      ("ends-stretch", session.endsStretch.map { .text($0) }), ("price", session.price.map { .number($0) }),
      ("at-most", session.atMost.map { .text($0) }), ("together", session.together.map { .text($0.rawValue) }),
      ("facilitators", session.facilitators.map { .texts($0) }),
    ]
    return .mapping(entries, isFlow: false)
  }

  /// An entry of `on-call`.
  static func value(_ entry: OnCallDraft) -> YAMLValue {
    .mapping(
      [
        ("id", .text(entry.id)), ("shifts", .texts(entry.shifts)), ("skills", entry.skills.map { .texts($0) }),
        ("need", needs(entry.need)), ("price", entry.price.map { .number($0) }),
        ("paid", entry.paid.map { .share($0) }), ("counts", entry.counts.map { .share($0) }),
        ("rest", entry.isRest.map { .text($0) }),
      ], isFlow: false)
  }

  static func needs(_ needs: [OnCallDraft.Need]) -> YAMLValue {
    let values = needs.map { need -> YAMLValue in
      need.hours.map { .mapping([("agents", .text(need.agents)), ("hours", .texts($0.map(\.text)))]) }
        ?? .text(need.agents)
    }
    return values.count == 1 ? values[0] : .list(values)
  }

  /// An entry of `tiers`.
  static func value(_ tier: TierDraft) -> YAMLValue {
    var entries: [(key: String, value: YAMLValue?)] = [("id", .text(tier.id))] + people(tier.people)
    switch tier.demand {
    case .need(let need): entries.append(("need", needs(need)))
    case .beside(let beside):
      entries.append(("beside", .mapping([("every", .text(beside.every))] + people(beside.people))))
    }
    return .mapping(entries + [("price", tier.price.map { .number($0) })], isFlow: false)
  }

  private static func people(_ people: TierDraft.People) -> [(key: String, value: YAMLValue?)] {
    [
      ("skills", people.skills.map { .texts($0) }), ("contracts", people.contracts.map { .texts($0) }),
      ("teams", people.teams.map { .texts($0) }), ("agents", people.agents.map { .texts($0) }),
    ]
  }

  /// An entry of `breaks`.
  static func value(_ group: BreaksDraft) -> YAMLValue {
    let take = group.take.map { pause in
      YAMLValue.mapping([
        ("kind", .text(pause.kind.rawValue)), ("minutes", .text(pause.minutes.count)),
        ("paid", pause.isPaid.map { .text($0) }), ("earliest-start", pause.earliestStart.map { .text($0) }),
        ("latest-end", pause.latestEnd.map { .text($0) }),
      ])
    }
    let lengths = group.shiftLength.map { range -> YAMLValue in
      range.lowerBound == range.upperBound
        ? .text(range.lowerBound) : .mapping([("from", .text(range.lowerBound)), ("to", .text(range.upperBound))])
    }
    return .mapping(
      [
        ("shift-length", lengths), ("shifts", group.shifts.map { .texts($0) }),
        ("longest-stretch", group.longestStretch.map { .text($0) }),
        ("shortest-stretch", group.shortestStretch.map { .text($0) }),
        ("break-step", group.breakStep.map { .text($0.count) }),
        ("take", take.isEmpty ? nil : .list(take, isFlow: false)),
      ], isFlow: group == BreaksDraft())
  }

  private static func range(_ range: ClosedRange<some CustomStringConvertible>) -> YAMLValue {
    range.lowerBound == range.upperBound
      ? .text(range.lowerBound) : .list([.text(range.lowerBound), .text(range.upperBound)])
  }
}
