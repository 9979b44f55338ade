import Workforce

extension Plan {
  /// The same plan with everybody under some contracts living by a clock so many minutes behind the centre's: ahead of it where negative.
  ///
  /// What they work, when they are away and what they wish for is at the same times of their clock as before. With everybody moved a requirement that is
  /// moved as well asks for the same rosters (``Requirement/moved(by:)``); sessions, which are at times of the centre's clock, then move, too.
  func elsewhere(by shift: Int, contracts moved: Set<Int>) -> Plan {
    var plan = self
    func elapsed(_ minutes: Range<Int>) -> Range<Int> { minutes.lowerBound + shift..<minutes.upperBound + shift }
    plan.otherClocks = [
      LocalClock(
        timeZone: "Etc/Elsewhere", grid: grid.elsewhere(by: shift),
        night: NightDefinition(stretches: night.stretches.map(elapsed), minimumMinutes: night.minimumMinutes),
        edges: DayEdges(early: edges.early.map { $0 + shift }, late: edges.late.map { $0 + shift }))
    ]
    for index in plan.shifts.indices {
      var family = plan.shifts[index]
      family.starts = family.starts.map { $0.map { $0 + shift } }
      family.changedShapes = Dictionary(uniqueKeysWithValues: family.changedShapes.map { ($0.key + shift, $0.value) })
      plan.shifts[index].elsewhere = [family]
    }
    if moved.count == contracts.count {
      plan.sessions = sessions.map { session in
        Session(
          id: session.id, minutes: session.minutes, isPaid: session.isPaid, endsStretch: session.endsStretch,
          starts: session.starts.map { $0 + shift }, sinceStart: session.sinceStart, beforeEnd: session.beforeEnd,
          price: session.price, atMost: session.atMost, together: session.together)
      }
    }
    for contract in moved { plan.contracts[contract].clock = 1 }
    for index in plan.agents.indices where moved.contains(plan.agents[index].contract) {
      plan.agents[index].unavailable = agents[index].unavailable.map { away in
        var away = away
        away.minutes = elapsed(away.minutes)
        return away
      }
      plan.agents[index].wishes = agents[index].wishes.map { wish in
        guard case .hours(let hours) = wish.target else { return wish }
        return Wish(isWanted: wish.isWanted, target: .hours(elapsed(hours)), weight: wish.weight)
      }
      plan.agents[index].past = agents[index].past.map { $0.elsewhere(by: shift) }
      plan.agents[index].earlier = agents[index].earlier.map { earlier in
        EarlierDay(
          day: earlier.day, duty: earlier.duty?.elsewhere(by: shift), isLocked: earlier.isLocked,
          changeWeight: earlier.changeWeight)
      }
    }
    return plan
  }
}

extension TimeGrid {
  /// The days of a clock so many minutes behind this one.
  fileprivate func elsewhere(by shift: Int) -> TimeGrid {
    let minutes = horizonMinutes + 2 * 1440
    return TimeGrid(
      firstDay: firstDay, dayCount: dayCount, intervalMinutes: intervalMinutes,
      dayStarts: knownDays.map { dayStart($0) + shift },
      wallClockMinutes: stride(from: 0, to: minutes, by: intervalMinutes).map { wallClockMinute(at: $0 - shift) },
      earlierClockMinutes: stride(from: -intervalMinutes, to: -2 * 1440, by: -intervalMinutes).map {
        wallClockMinute(at: $0 - shift)
      })
  }
}

extension Duty {
  /// The same duty so many minutes later.
  func elsewhere(by shift: Int) -> Duty {
    Duty(
      day: day, family: family,
      activities: activities.map {
        Activity(
          $0.kind, minutes: $0.minutes.lowerBound + shift..<$0.minutes.upperBound + shift, isPaid: $0.isPaid)
      }, onCall: onCall)
  }
}

extension Requirement {
  /// What of it agents can serve who live so many intervals behind the centre: in the first ones nobody of theirs is there yet, ahead of it they go before
  /// the last ones.
  func masked(by shift: Int) -> Requirement {
    Requirement(
      rostered.map { row in
        row.indices.map { (row.indices.contains($0 + shift) ? row[$0] : 0) }
      })
  }

  /// The same so many intervals later; what lies outside the horizon is nothing.
  func moved(by shift: Int) -> Requirement {
    Requirement(
      rostered.map { row in row.indices.map { row.indices.contains($0 - shift) ? row[$0 - shift] : 0 } })
  }
}
