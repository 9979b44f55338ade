import PlanModel
import Workforce

/// Writes `plan.yaml` anew: every section that the draft holds, in a fixed order, without comments.
struct PlanText {
  let draft: PlanDraft

  /// The text.
  ///
  /// - Throws: What the YAML library throws of a text that it cannot write.
  func text() throws -> String {
    var sections: [String] = []
    for (key, value) in values {
      if let value { sections.append(try value.section(key)) }
    }
    let tables = names.filter { $0.value != nil }
    if !tables.isEmpty { sections.append(try tables.map { try $0.value?.section($0.key) ?? "" }.joined()) }
    return sections.joined(separator: "\n")
  }

  private var values: [(key: String, value: YAMLValue?)] {
    [
      ("centre", centre), ("horizon", horizon),
      ("queues", .list(draft.queues.map(QueueText.value), isFlow: false)),
      ("history", draft.history.map { .list($0.map(history), isFlow: false) }),
      ("forecast", draft.forecast.map { .text($0) }),
      ("staffing", staffing),
      ("calendar", calendar),
      ("contracts", .list(draft.contracts.map(ShiftText.value), isFlow: false)),
      ("rotations", draft.rotations.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("shifts", .list(draft.shifts.map(ShiftText.value), isFlow: false)),
      ("breaks", draft.breaks.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("activities", draft.activities.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("sessions", draft.sessions.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("on-call", draft.onCall.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("tiers", draft.tiers.map { .list($0.map(ShiftText.value), isFlow: false) }),
      ("absence-kinds", draft.absenceKinds.map { .list($0.map(AbsenceText.value), isFlow: false) }),
      ("absence-limits", draft.absenceLimits.map { .list($0.map(AbsenceText.value), isFlow: false) }),
      ("states", draft.states.map { .mapping($0.map { ($0.name, .text($0.activity)) }) }),
      ("rules", draft.rules.map { .list($0.map(RuleText.value), isFlow: false) }),
      ("fair-share", draft.fairShare.map { .list($0.map(FairShareText.value), isFlow: false) }),
      ("pay", draft.pay.map { .list($0.map(PayText.value), isFlow: false) }),
      ("night", draft.night.map(night)), ("day-edges", draft.dayEdges.map(edges)),
      ("objective", draft.objective.map(objective)),
      ("wish-budget", draft.wishBudget.map(wishBudget)),
      ("shrinkage", draft.shrinkage.map(shrinkage)), ("solve", draft.solve.map(solve)),
      ("exports", draft.exports.map { .list($0.map(ExportText.value), isFlow: false) }),
    ]
  }

  private var names: [(key: String, value: YAMLValue?)] {
    PlanTable.allCases.map { table in (table.key, draft.tables[table].map { .text($0) }) }
  }

  private var staffing: YAMLValue? {
    guard draft.staffingQuantile != nil || draft.pooling != nil else { return nil }
    let pooling = draft.pooling.map { pooling -> YAMLValue in
      switch pooling {
      case .separate: .text("separate")
      case .merged: .text("merged")
      case .calibrated: .text("calibrated")
      case .share(let share): .share(share)
      }
    }
    return .mapping([("quantile", draft.staffingQuantile.map { .share($0) }), ("pooling", pooling)])
  }

  private var centre: YAMLValue {
    .mapping(
      [
        ("name", draft.centre.name.map { .text($0) }), ("time-zone", .text(draft.centre.timeZone)),
        ("interval", .text(draft.centre.interval.count)),
        ("first-weekday", draft.centre.firstWeekday.map { .text($0.rawValue) }),
        ("weekend", draft.centre.weekend.map { .list($0.map { .text($0.rawValue) }) }),
        ("language", draft.centre.language.map { .text($0.rawValue) }),
      ], isFlow: false)
  }

  private var horizon: YAMLValue {
    .mapping(
      [("first-day", .text(draft.horizon.firstDay)), ("weeks", draft.horizon.weeks.map { .text($0) })],
      isFlow: false)
  }

  private func history(_ source: HistoryDraft) -> YAMLValue {
    let columns = source.columns.map { columns in
      YAMLValue.mapping([
        ("start", columns.start.map { .text($0) }), ("time", columns.time.map { .text($0) }),
        ("queue", columns.queue.map { .text($0) }),
        ("offered", columns.offered.map { .text($0) }), ("answered", columns.answered.map { .text($0) }),
        ("abandoned", columns.abandoned.map { .text($0) }),
        ("handling_seconds", columns.handlingSeconds.map(handling)),
        ("handling_total_seconds", columns.handlingTotalSeconds.map(handling)),
        ("part", columns.part.map { .text($0) }), ("id", columns.id.map { .text($0) }),
      ])
    }
    return .mapping(
      [
        ("file", .text(source.file)), ("format", source.format.map { .text($0.rawValue) }), ("columns", columns),
        ("queue", source.queue.map { .text($0) }), ("part", source.part.map { .text($0) }),
        ("queue-names", source.queueNames.map { .mapping($0.map { ($0.name, .text($0.queue)) }) }),
        ("time-zone", source.timeZone.map { .text($0) }), ("date-format", source.dateFormat.map { .text($0) }),
        ("decimal-comma", source.decimalComma.map { .text($0) }),
        ("thousands-sign", source.thousandsSign.map { .text($0.rawValue) }),
        ("handling-unit", source.handlingUnit.map { .text($0.rawValue) }),
        ("missing-means", source.missingMeans.map { .text($0.rawValue) }), ("only", source.only.map(choices)),
        ("leave-out", source.leaveOut.map(choices)), ("contacts-by", source.contactsBy.map { .text($0.rawValue) }),
      ], isFlow: false)
  }

  /// The columns of handling times: a list, or a mapping by part.
  private func handling(_ columns: [HandlingColumn]) -> YAMLValue {
    guard columns.contains(where: { $0.part != nil }) else { return .texts(columns.map(\.name)) }
    return .mapping(
      HandlingPart.allCases.map { part in
        let names = columns.filter { $0.part == part }.map(\.name)
        return (part.rawValue, names.isEmpty ? nil : .texts(names))
      })
  }

  private func choices(_ choices: [RowChoice]) -> YAMLValue {
    .mapping(choices.map { ($0.column, .texts($0.values)) })
  }

  private var calendar: YAMLValue? {
    let days = draft.calendar.map { YAMLValue.list($0.map(calendar), isFlow: false) }
    guard let holidays = draft.holidays else { return days }
    func treatment(_ kind: HolidayKind, _ said: HolidayTreatment?) -> (key: String, value: YAMLValue?) {
      (kind.rawValue, said.map { .text($0.rawValue) })
    }
    return .mapping(
      [
        ("holidays", .texts(holidays.calendars)), treatment(.jointLeave, holidays.jointLeave),
        treatment(.specialNonWorking, holidays.specialNonWorking),
        treatment(.specialWorking, holidays.specialWorking), treatment(.otherDate, holidays.otherDate),
        ("except", holidays.except.map { .texts($0) }), ("days", days),
      ], isFlow: false)
  }

  private func calendar(_ entry: CalendarDraft) -> YAMLValue {
    let effect: (key: String, value: YAMLValue?) =
      switch entry.effect {
      case .closed: ("closed", .text(true))
      case .like(let weekday): ("like", .text(weekday.rawValue))
      case .factor(let factor): ("factor", .number(factor))
      case nil: ("factor", nil)
      }
    let dates: (key: String, value: YAMLValue?) =
      entry.dates.count == 1
      ? ("date", .text(entry.dates[0])) : ("dates", .list(entry.dates.map { .text($0) }))
    return .mapping([
      ("name", .text(entry.name)), dates, effect, ("hours", entry.hours.map { .texts($0.map(\.description)) }),
      ("queues", entry.queues.map { .texts($0) }), ("holiday", entry.isHoliday.map { .text($0) }),
    ])
  }

  private func night(_ night: NightDraft) -> YAMLValue {
    .mapping([
      ("from", night.from.map { .text($0) }), ("to", night.to.map { .text($0) }),
      ("minutes", night.minutes.map { .text($0) }),
    ])
  }

  private func edges(_ edges: DayEdgesDraft) -> YAMLValue {
    .mapping(
      [("early", edges.early.map { .text($0) }), ("late", edges.late.map { .text($0) })],
      isFlow: edges == DayEdgesDraft())
  }

  private func objective(_ objective: ObjectiveDraft) -> YAMLValue {
    .mapping(
      [
        ("shortfall", objective.shortfall.map { .number($0) }), ("surplus", objective.surplus.map { .number($0) }),
        ("secondary", objective.secondary.map { .number($0) }),
        ("prices", objective.prices.map(QueueText.value)), ("change", objective.change.map { .number($0) }),
        (
          "change-near",
          objective.changeNear.map { near in
            .list(
              near.map {
                .mapping([("days", .number(Double($0.days))), ("times", .number(Double($0.times)))], isFlow: true)
              })
          }
        ),
      ], isFlow: objective == ObjectiveDraft())
  }

  private func wishBudget(_ budget: WishBudgetDraft) -> YAMLValue {
    .mapping(
      [
        ("points", budget.points.map { .number($0) }), ("cost", budget.cost.map { .number($0) }),
        ("carry-over", budget.carryOver.map { .number($0) }),
      ], isFlow: budget == WishBudgetDraft())
  }

  private func shrinkage(_ shrinkage: ShrinkageDraft) -> YAMLValue {
    func week(_ shares: [ShrinkageDraft.DayShare]) -> YAMLValue {
      if shares.count == 1, shares[0].days == nil { return .share(shares[0].share) }
      return .mapping(shares.map { ($0.days?.description ?? "daily", .share($0.share)) })
    }
    return .mapping(
      [
        ("out-of-office", shrinkage.outOfOffice.map(week)), ("in-office", shrinkage.inOffice.map(week)),
        ("mode", shrinkage.mode.map { .text($0.rawValue) }),
        ("includes", shrinkage.includes.map { .list($0.map { .text($0.rawValue) }) }),
      ], isFlow: shrinkage == ShrinkageDraft())
  }

  private func solve(_ solve: SolveDraft) -> YAMLValue {
    .mapping([
      ("time-limit", solve.timeLimit.map { .text($0) }), ("gap", solve.gap.map { .share($0) }),
      ("seed", solve.seed.map { .text($0) }),
    ])
  }
}
