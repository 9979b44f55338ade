public import Planning
import Workforce

extension Indonesian {
  /// What could be done.
  public func sentence(for offer: AdviceOffer, in outcome: PlanOutcome) -> String {
    let plan = outcome.plan
    func queues(_ indices: [Int]) -> String { indices.map { plan.queues[$0].id }.joined(separator: "+") }
    switch offer {
    case .hire(let contract, let skills): return "rekrut satu lagi: \(plan.contracts[contract].id), \(queues(skills))"
    case .skill(let agent, let queue): return "\(plan.agents[agent].id) belajar \(plan.queues[queue].skill)"
    case .overtime(let agent, let minutes):
      return "\(plan.agents[agent].id) boleh bekerja \(length(minutes)) lebih lama seminggu"
    case .timeOff(let agent, let minutes): return "\(plan.agents[agent].id) boleh libur \(length(minutes)) seminggu"
    case .starts(let shift): return "shift \(plan.shifts[shift].id) boleh mulai kapan saja"
    case .start(let shift, let minute): return "shift \(plan.shifts[shift].id) boleh juga mulai pukul \(clock(minute))"
    case .length(let further):
      return "shift \(plan.shifts[further.shift].id) boleh juga \(length(further.shape.minutes))"
    case .withoutRule(let rule): return "tanpa aturan \(plan.rules[rule].kind.id.rawValue)\(scope(rule, plan))"
    case .easedRule(let rule, let kind):
      return "\(plan.rules[rule].kind.id.rawValue)\(scope(rule, plan)): \(amount(of: kind))"
    }
  }

  private func scope(_ rule: Int, _ plan: Plan) -> String {
    plan.rules[rule].contracts.map { " (\($0.map { plan.contracts[$0].id }.joined(separator: ", ")))" } ?? ""
  }

  private func amount(of kind: RuleKind) -> String {
    switch kind {
    case .startVariation(let minutes, _), .maximumAverageWeeklyHours(let minutes, _, _): "boleh \(length(minutes))"
    case .minimumRest(let minutes): "\(length(minutes)) sudah cukup"
    case .maximumConsecutiveDays(let number), .maximumConsecutiveNights(let number), .maximumDays(let number),
      .maximumWeekends(let number), .maximumSplitWeekends(let number), .maximumConsecutiveWeekends(let number),
      .maximumConsecutiveDaysOff(let number), .maximumConsecutiveShifts(_, let number):
      "boleh \(number)"
    default: "dilonggarkan"
    }
  }

  /// A dear stretch.
  public func sentence(for stretch: Advice.Stretch, in outcome: PlanOutcome) -> String {
    let names = PlanNames(plan: outcome.plan, words: self)
    let grid = outcome.plan.grid
    let (start, end) = (
      stretch.intervals.lowerBound * grid.intervalMinutes, stretch.intervals.upperBound * grid.intervalMinutes
    )
    return "\(outcome.plan.queues[stretch.queue].id) \(names.date(grid.day(at: start))) "
      + span(names.timeOfDay(start), names.timeOfDay(end))
  }

  /// `A17 juga bertugas late pada 24 Nov 2026 12.00–21.00`.
  public func sentence(for day: Advice.Day, in outcome: PlanOutcome) -> String {
    let names = PlanNames(plan: outcome.plan, words: self, agent: day.agent)
    let duty =
      "\(names.shift(day.duty.family)) pada \(date(outcome.plan.grid.date(of: day.duty.day))) "
      + span(names.timeOfDay(day.duty.start), names.timeOfDay(day.duty.end))
    let agent = outcome.plan.agents[day.agent].id
    return day.kind == .overtime ? "\(agent) juga bertugas \(duty)" : "\(agent) libur dari \(duty)"
  }

  /// The headings over days.
  public var adviceDayHeadings: (offer: String, saves: String) {
    ("pada jadwal ini, yang lain tetap", "menghemat")
  }

  /// What the map shows.
  public func heading(ofWorthOn queue: String) -> String { "\(queue): nilai satu jam dari satu agen lagi" }

  /// `sampai 2,5`.
  public func worth(upTo amount: String) -> String { "sampai \(amount)" }

  /// Headings.
  public var adviceHeadings: (offer: String, expected: String, most: String, realised: String, stretches: String) {
    ("yang dapat dilakukan", "menurut harga", "paling banyak", "ditemukan", "satu agen lagi paling berharga pada")
  }

  /// What the columns mean.
  public func sentences(for advice: Advice) -> [String] {
    (advice.days.isEmpty
      ? []
      : [
        "`menghemat`: selisih biaya jadwal ini dengan perubahan itu; semua aturan ditaati kecuali jam dan hari kontrak."
      ]) + [
        "Jadwal ini berbiaya \(number(advice.cost, places: 1)); tidak ada jadwal yang lebih murah dari "
          + "\(number(advice.bound, places: 1)). `menurut harga`: penghematan sepanjang rentang rencana menurut harga relaksasi, "
          + "cenderung terlalu besar. `paling banyak`: lebih dari itu terbukti mustahil. `ditemukan`: penghematan yang dicapai "
          + "pencarian dengan perubahan itu.",
        "Yang bertanda ~ masih di dalam celah sebesar \(number(advice.gap, places: 1)): mungkin tidak menghemat apa pun.",
      ]
  }

  /// Why there is no advice.
  public func sentence(for refusal: AdviceRefusal) -> String {
    refusal.failure.map { sentence(for: $0) }
      ?? "harga belum ditemukan sampai waktu habis; waktu yang lebih panjang mungkin menemukannya"
  }
}
