public import Workforce

extension English {
  /// `agent A17: …`, or what concerns the whole roster.
  public func sentence(for finding: Finding, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self, agent: finding.agent)
    guard let agent = finding.agent else { return sentence(finding, names) }
    let isConflict = if case .conflict = finding.facts { true } else { false }
    return
      "agent \(plan.agents[agent].id)\(isConflict ? " has no legal line of work" : ""): \(sentence(finding, names))"
  }

  private func sentence(_ finding: Finding, _ names: PlanNames) -> String {
    switch finding.facts {
    case .rest(let minutes, let limit, let previousEnd, let nextStart):
      "\(length(minutes)) of rest before the duty of \(names.time(nextStart)), \(length(limit - minutes)) less than "
        + "\(length(limit)); the one before ended at \(names.time(previousEnd))"
    case .weeklyRest(let week, let longest, let limit):
      "the longest rest in the \(self.week(week, names)) is \(length(longest)), \(length(limit - longest)) less than "
        + length(limit)
    case .restOverdue(let from, let to, let longest, let limit):
      "the longest rest between the duty of \(names.time(from)) and \(names.time(to)) is \(length(longest)), "
        + "\(length(limit)) are due within seven days of the last"
    case .restAfterNights(let minutes, let limit, let nights, let nextStart):
      "\(length(minutes)) of rest between \(count(nights, "night")) in a row and the duty of "
        + "\(names.time(nextStart)), \(length(limit - minutes)) less than \(length(limit))"
    case .dayInARow(let day, let number, let limit):
      "\(names.date(day)) is day \(number) of work in a row, at most \(limit) allowed"
    case .nightInARow(let day, let number, let limit):
      "\(names.date(day)) is night \(number) in a row, at most \(limit) allowed"
    case .shortRun(let lastDay, let days, let limit):
      "\(count(days, "day")) of work in a row to \(names.date(lastDay)), at least \(limit) asked for"
    case .shortRunOff(let nextDay, let days, let limit):
      "\(count(days, "day")) off in a row before the duty of \(names.date(nextDay)), at least \(limit) asked for"
    case .succession(let day, let first, let second):
      "shift \(names.shift(second)) on \(names.date(day)) follows shift \(names.shift(first)) of the day before"
    case .paidInDuty(let duty, let limit):
      "\(self.duty(duty, names)) pays \(length(duty.countedMinutes)), \(length(duty.countedMinutes - limit)) more than "
        + length(limit)
    case .paidInWeek(let week, let minutes, let limit):
      "\(length(minutes)) paid in the \(self.week(week, names)), \(length(abs(minutes - limit))) "
        + "\(minutes > limit ? "more" : "less") than \(length(limit))"
    case .paidOnAverage(let week, let weeks, let minutes, let days, let limit):
      "\(length(minutes)) paid in the \(count(weeks, "week")) to the \(self.week(week, names)), of which "
        + "\(count(days, "day")) \(days == 1 ? "counts" : "count"): more than \(length(limit)) a week on average"
    case .daysInWeek(let week, let days, let limit):
      "\(count(days, "day")) of work in the \(self.week(week, names)), at \(days > limit ? "most" : "least") \(limit) "
        + "asked for"
    case .daysInHorizon(let days, let limit):
      "\(count(days, "day")) of work in the horizon, at most \(limit) allowed"
    case .weekendsInHorizon(let weekends, let limit):
      "\(count(weekends, "weekend")) of work in the horizon, at most \(limit) allowed"
    case .splitWeekends(let weekends, let limit, let day):
      "\(count(weekends, "weekend")) worked in part, at most \(limit) allowed; the last is that of \(names.date(day))"
    case .dayOffInARow(let day, let number, let limit):
      "\(names.date(day)) is day \(number) off in a row, at most \(limit) allowed"
    case .fewDaysInHorizon(let days, let limit):
      "\(count(days, "day")) of work in the horizon, at least \(limit) asked for"
    case .weekendInARow(let day, let number, let limit):
      "the weekend of \(names.date(day)) is number \(number) of work in a row, at most \(limit) allowed"
    case .backwards(let day, let first, let second):
      "shift \(names.shift(second)) on \(names.date(day)) goes back behind shift \(names.shift(first)) of the day before"
    case .startVariation(let week, let earliest, let latest, let limit):
      "the starts of the \(self.week(week, names)) lie further apart than \(length(limit)) by the clock: "
        + "\(names.time(earliest)) and \(names.time(latest))"
    case .shiftInARow(let day, let number, let limit, let families):
      "\(names.date(day)) is day \(number) in a row of shift \(list(families.map(names.shift))), at most \(limit) allowed"
    case .shortRunOfShifts(let lastDay, let days, let limit, let families):
      "\(count(days, "day")) of shift \(list(families.map(names.shift))) in a row to \(names.date(lastDay)), "
        + "at least \(limit) asked for"
    case .unevenShare(let burden, let here, let before, let due):
      "\(burdenName(burden, here)) in the horizon after \(number(before, places: 1)) before it: "
        + "\(number(before + here - due, places: 1)) more than the \(number(due, places: 1)) that are due"
    case .pattern(let day, let demand):
      "\(names.isRotating(finding.agent) ? "the rotation" : "contract \(names.contract(ofAgent: finding.agent))") fixes \(names.date(day)) as \(text(demand, names))"
    case .dutiesOnDay(let day, let count):
      "\(count) duties start on \(names.date(day)), at most 1 may"
    case .overlap(let start, let previousStart, let minutes):
      "the duty of \(names.time(start)) overlaps the one of \(names.time(previousStart)) by \(length(minutes))"
    case .unreadableDuty(let duty):
      "a duty cannot be read: \(flaw(of: duty, names))"
    case .unknownShift(let duty):
      "the duty of \(names.time(duty.start)) is \(lack(ofShift: duty.family, names))"
    case .unknownStart(let duty, let nearest):
      "a duty of \(names.date(duty.day)) in shift \(names.shift(duty.family)) may not start at "
        + "\(names.time(duty.start)); "
        + (nearest.map { "the nearest start is \(names.time($0))" } ?? "it has no start on that day")
    case .unknownLength(let duty):
      "\(self.duty(duty, names)) is \(length(duty.minutes)) long, shift \(names.shift(duty.family)) lasts "
        + names.lengths(ofShift: duty.family, from: duty.start).map(length).joined(separator: " or ")
    case .onCallOtherwise(let duty):
      names.plan.onCall(ofFamily: duty.family).map {
        "\(self.duty(duty, names)) is not on call for \($0.id) from start to end, as the plan says"
      } ?? "\(self.duty(duty, names)) is on call, and the plan says that it is work"
    case .breaks(let duty, let fault):
      "\(self.duty(duty, names)): \(text(fault, names))"
    case .foreignShift(let duty):
      "\(self.duty(duty, names)): contract \(names.contract(ofAgent: finding.agent)) may not work "
        + (duty.family.map { "shift \(names.shift($0))" } ?? "a shift that the plan does not have")
    case .foreignActivity(let duty, let queues):
      "\(self.duty(duty, names)): to be open to \(queues.map(names.queue).joined(separator: " and ")) is no activity of the agent"
    case .activityStretch(let duty, let queues, let minutes, let fault):
      "\(self.duty(duty, names)): \(length(minutes.count)) open to \(queues.map(names.queue).joined(separator: " and ")) from "
        + "\(names.time(minutes.lowerBound)), \(text(fault))"
    case .activityDay(let duty, let queues, let minutes, let limit):
      "\(self.duty(duty, names)): \(length(minutes)) open to \(queues.map(names.queue).joined(separator: " and ")), "
        + "at most \(length(limit)) a day"
    case .foreignSession(let duty, let id):
      "\(self.duty(duty, names)): \(id) is no session of the agent"
    case .sessionPlace(let duty, let session):
      "\(self.duty(duty, names)): session \(session.id) may not be at \(names.time(duty.start + session.start)), "
        + "\(length(session.minutes)) long and \(session.isPaid ? "paid" : "unpaid")"
    case .severalSessions(let duty, let count):
      "\(self.duty(duty, names)) holds \(count) sessions, one at most"
    case .sessionsInWeek(let session, let week, let times, let limit):
      "session \(names.session(session)) stands \(self.count(times, "time")) in the \(self.week(week, names)), "
        + "\(times > limit ? "at most" : "at least") \(limit) asked for"
    case .missingSkill(let duty, let queue):
      "\(self.duty(duty, names)): \(lack(of: queue, names))"
    case .unavailable(let duty, let minutes, let reason):
      "\(self.duty(duty, names)) takes \(length(minutes.count)) from \(names.time(minutes.lowerBound)), when the agent is "
        + text(reason)
    case .lockedDayOff(let day, let duty):
      "locked day off \(names.date(day)) has \(self.duty(duty, names))"
    case .lockedDuty(let duty):
      "locked \(self.duty(duty, names)) is not kept as it was"
    case .heldDuty(let duty, let minute):
      "\(self.duty(duty, names)) is not kept as it was until \(names.time(minute))"
    case .changedDay(let day, let before, let now):
      "\(names.date(day)) was \(text(before.map { [$0] } ?? [], names)), is \(text(now, names))"
    case .wish(let wish):
      "\(text(wish.target, names)), \(wish.isWanted ? "wanted" : "to be avoided"): \(refusal(finding.amount))"
    case .understaffed(let queue, let wanted, let start):
      "queue \(names.queue(queue)): \(number(finding.amount.value, places: 3)) of \(count(wanted, "agent")) missing at "
        + names.time(start)
    case .nobodyOnCall(let need, let wanted, let start):
      "on call for \(names.onCall(need)): \(number(finding.amount.value, places: 3)) of \(count(wanted, "agent")) missing at "
        + names.time(start)
    case .sessionsAtOnce(let session, let atOnce, let limit, let minutes):
      "\(count(atOnce, "agent")) in session \(names.session(session)) at once from \(names.time(minutes.lowerBound)), "
        + "at most \(limit) may be"
    case .sessionsApart(let session, let team, let week, let starts):
      "session \(names.session(session))\(team.map { " of team \($0)" } ?? "") begins at "
        + "\(starts.map(names.time).joined(separator: " and ")) in the \(self.week(week, names)), and is had together"
    case .noCommonTime(let session, let team, let week, let best, let missing):
      "session \(names.session(session)): at no time in the \(self.week(week, names)) can all of \(team.map { "team \($0)" } ?? "its people") have it together"
        + (best.map {
          "; at \(names.time($0)) \(missing.compactMap { names.plan.agents.indices.contains($0) ? names.plan.agents[$0].id : nil }.joined(separator: ", ")) cannot"
        } ?? "")
    case .tierMissing(let tier, let wanted, let start):
      "tier \(names.tier(tier)): \(number(finding.amount.value, places: 3)) of \(count(wanted, "agent")) missing at "
        + names.time(start)
    case .tierNotBeside(let tier, let every, let start):
      "tier \(names.tier(tier)): nobody is there for \(number(finding.amount.value, places: 3)) "
        + (finding.amount.value == 1 ? "agent at " : "agents at ")
        + "\(names.time(start)), one is enough for \(every)"
    case .rosterSize(let agents):
      "the roster holds duties for \(agents) agents, the plan has \(names.plan.agents.count)"
    case .outOfReach(let queue, let wanted, let had, let minutes, let isCovered, let absentees):
      "queue \(names.queue(queue)) asks for \(count(wanted, "agent")) on \(names.weekday(minutes.lowerBound)) "
        + "\(names.span(minutes)), and \(number(had, places: 2)) can be there at most: "
        + text(absentees, isCovered: isCovered, minutes, names)
    case .hoursOutOfReach(let queue, let wanted, let week, let needed, let paid):
      "queue \(names.queue(queue)) asks for \(number(Double(needed) / 60, places: 1)) agent-hours in the \(self.week(week, names)) "
        + "(\(count(wanted, "agent")) at a time), and all who can serve it may be paid for \(number(Double(paid) / 60, places: 1))"
    case .conflict(let conflict):
      sentence(conflict, agent: finding.agent, names)
    }
  }

  /// `3 nights`.
  private func burdenName(_ burden: FairShare.Burden, _ count: Double) -> String {
    let number = Int(count)
    return switch burden {
    case .hoursAboveContract: "\(self.number(count, places: 1)) hours above the contract"
    case .nights: self.count(number, "night")
    case .early: self.count(number, "early start")
    case .late: self.count(number, "late end")
    case .weekends: self.count(number, "weekend")
    case .holidays: "\(self.count(number, one: "duty", many: "duties")) on public holidays"
    case .points: "\(self.count(number, "point")) of shifts"
    }
  }
}
