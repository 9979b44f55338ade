import Foundation
import WallClock
import Workforce

extension DraftChecks {
  /// The centre's clock and the horizon.
  mutating func checkCentre() {
    let centre = DraftPath("centre")
    check(zone: draft.centre.timeZone, at: centre.key("time-zone"))
    let interval = draft.centre.interval.count
    if !CentreDraft.intervals.contains(interval) {
      findings.fail(
        centre.key("interval"), "out-of-range", "[\(interval)] is not one of 5, 10, 15, 30, 60")
    }
    let horizon = DraftPath("horizon")
    if !gaps.isUnread(horizon.key("first-day")),
      let fault = DraftClock.fault(of: draft.horizon.firstDay, weekday: draft.centre.firstWeekday ?? .monday)
    {
      findings.fail(horizon.key("first-day"), fault.code, fault.message, fix: fault.fix)
    }
    findings.check(draft.horizon.weeks, HorizonDraft.weeksField, at: horizon.key("weeks"))
    if clock.times == nil {
      findings.fail(
        horizon, "unaligned-clock-change",
        "holds a clock change that intervals of \(clock.interval) minutes do not divide",
        fix: "choose a shorter interval")
    }
  }

  /// The name of a time zone.
  mutating func check(zone name: String, at path: DraftPath) {
    guard ZonedClock(identifier: name) == nil else { return }
    findings.fail(
      path, "unknown-time-zone", "[\(name)] is not an IANA time zone",
      fix: Suggestion.fix(
        for: name, among: TimeZone.knownTimeZoneIdentifiers,
        otherwise: "write such as [Asia/Jakarta], [Europe/Berlin] or [UTC]"))
  }

  /// Night, costs, shrinkage and search.
  mutating func checkSettings() {
    if let night = draft.night { check(night) }
    if let edges = draft.dayEdges, edges.earlyMinute > edges.lateMinute {
      findings.fail(
        DraftPath("day-edges"), "empty-range",
        "let a duty start early until \(ClockTime(minute: edges.earlyMinute)), after \(ClockTime(minute: edges.lateMinute)), from which it ends late",
        fix: "write such as {early: 07:00, late: 21:00}")
    }
    if let objective = draft.objective {
      let path = DraftPath("objective")
      findings.check(objective.shortfall, ObjectiveDraft.costField, at: path.key("shortfall"))
      findings.check(objective.surplus, ObjectiveDraft.costField, at: path.key("surplus"))
      findings.check(objective.secondary, ObjectiveDraft.costField, at: path.key("secondary"))
      findings.check(objective.change, ObjectiveDraft.costField, at: path.key("change"))
      if let near = objective.changeNear { check(near, at: path.key("change-near")) }
      if let prices = objective.prices { check(prices, at: path.key("prices")) }
    }
    if let budget = draft.wishBudget {
      let path = DraftPath("wish-budget")
      findings.check(budget.points, WishBudgetDraft.amountField, at: path.key("points"))
      findings.check(budget.cost, WishBudgetDraft.amountField, at: path.key("cost"))
      findings.check(budget.carryOver, WishBudgetDraft.carryOverField, at: path.key("carry-over"))
      if budget.carryOver != nil, draft.grantedBefore == nil {
        findings.warn(
          path.key("carry-over"), "has nothing to carry over: there is no [\(draft.tables.file(of: .grantedBefore))]")
      }
    }
    if let shrinkage = draft.shrinkage { check(shrinkage) }
    if let solve = draft.solve {
      let path = DraftPath("solve")
      findings.check(solve.timeLimit, SolveDraft.Fields.timeLimit, at: path.key("time-limit"))
      findings.check(solve.gap, SolveDraft.Fields.gap, at: path.key("gap"))
      findings.check(solve.seed, SolveDraft.Fields.seed, at: path.key("seed"))
    }
    findings.check(
      draft.staffingQuantile, PlanDraft.quantileField, at: DraftPath("staffing").key("quantile"))
    findings.check(draft.pooling?.share, PoolingDraft.field, at: DraftPath("staffing").key("pooling"))
  }

  private mutating func check(_ night: NightDraft) {
    let path = DraftPath("night")
    findings.check(night.minutes, NightDraft.minutesField, at: path.key("minutes"))
    guard let stretch = night.wallClock else {
      findings.fail(path, "empty-range", "has no length", fix: "write such as {from: 23:00, to: 06:00}")
      return
    }
    if stretch.count < night.overlap {
      findings.fail(
        path, "out-of-range", "asks for \(night.overlap) minutes of a night of \(stretch.count)",
        fix: "ask for fewer minutes")
    }
  }

  /// Prices of which one is above zero.
  mutating func check(_ prices: PricesDraft, at path: DraftPath) {
    findings.check(prices.late, PricesDraft.priceField, at: path.key("late"))
    findings.check(prices.abandoned, PricesDraft.priceField, at: path.key("abandoned"))
    findings.check(prices.waitingMinute, PricesDraft.priceField, at: path.key("waiting-minute"))
    findings.check(prices.within, PricesDraft.withinField, at: path.key("within"))
    let all = [prices.late, prices.abandoned, prices.waitingMinute]
    if all.contains(where: { $0 ?? 0 > 0 }) { return }
    let isSilent = all.allSatisfy { $0 == nil }
    findings.fail(
      path, "no-price", isSilent ? "name no price" : "are all zero: no agent would be worth anything",
      fix: "write such as {late: 0.5, abandoned: 4}")
  }

  private mutating func check(_ shrinkage: ShrinkageDraft) {
    let path = DraftPath("shrinkage")
    check(shrinkage.outOfOffice, at: path.key("out-of-office"))
    check(shrinkage.inOffice, at: path.key("in-office"))
    let shares = shrinkage.shares
    guard shrinkage.mode == .additive else { return }
    let heavy = Weekday.allCases.filter {
      shares[$0].outOfOffice + shares[$0].inOffice > 0.9
    }
    guard let day = heavy.first else { return }
    let when = heavy.count < 7 ? " on \(day.rawValue)" : ""
    findings.fail(
      path, "out-of-range", "adds up to more than 90%\(when)", fix: "shrink less, or use the mode `sequential`")
  }

  private mutating func check(_ shares: [ShrinkageDraft.DayShare]?, at path: DraftPath) {
    var named: Set<Weekday> = []
    for entry in shares ?? [] {
      let place = entry.days.map { path.key($0.description) } ?? path
      findings.check(entry.share, ShrinkageDraft.shareField, at: place)
      for day in entry.days?.days ?? Weekday.allCases where !named.insert(day).inserted {
        findings.fail(
          place, "contradiction", "names \(day.rawValue) a second time", fix: "name each weekday once")
      }
    }
  }
}

extension DraftChecks {
  /// Notice: a nearer day is dearer, or costs as much.
  fileprivate mutating func check(_ near: [ObjectiveDraft.NearChange], at path: DraftPath) {
    if near.count > ObjectiveDraft.mostNearChanges {
      findings.fail(
        path, "list-too-long", "has [\(near.count)] entries, \(ObjectiveDraft.mostNearChanges) at most",
        fix: "shorten it")
    }
    for (position, entry) in near.enumerated() {
      findings.check(entry.days, ObjectiveDraft.daysField, at: path.entry(position).key("days"))
      findings.check(entry.times, ObjectiveDraft.timesField, at: path.entry(position).key("times"))
      guard position > 0 else { continue }
      if entry.days <= near[position - 1].days {
        findings.fail(
          path.entry(position).key("days"), "out-of-range", "is not more than the `days` of the entry before it",
          fix: "list entries by ascending `days`, each once")
      } else if entry.times > near[position - 1].times {
        findings.fail(
          path.entry(position).key("times"), "out-of-range", "is more than the `times` of nearer days",
          fix: "let the price rise as a day comes near, or leave the entry out")
      }
    }
  }
}
