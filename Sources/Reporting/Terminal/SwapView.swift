public import PlanModel
public import Planning
public import WallClock
import Workforce

/// A swap that was asked about, for a planner at a terminal: the verdict, what breaks, what would be legal, and what changes.
public struct SwapView: Sendable {
  private let check: SwapCheck
  private let plan: Plan
  private let names: SwapNames
  private let ledger: LedgerTotals?
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of a swap in a roster of the plan whose clock it is.
  ///
  /// - Parameters:
  ///   - check: The swap.
  ///   - clock: The plan's clock.
  ///   - ledger: What agents had before the horizon; `nil` where the plan has no ledger.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(
    _ check: SwapCheck, clock: HorizonClock, ledger: LedgerTotals? = nil, style: TextStyle, words: any Words
  ) {
    self.check = check
    self.ledger = ledger
    plan = check.before.plan
    names = SwapNames(plan: plan, clock: clock, words: words)
    self.style = style
    self.words = words
  }

  /// Some lines.
  public var text: String {
    let parts = [verdict, alternatives, cost, staff, people].filter { !$0.isEmpty }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var verdict: [String] {
    let passing = check.swap.handovers.flatMap { handover in
      [
        words.handover(
          of: names.duty(handover.given, of: handover.giver), from: id(handover.giver), to: id(handover.taker))
      ]
        + (names.otherwise(handover).map { ["  \($0)"] } ?? [])
    }
    let told = check.broken.map { finding in
      let label = words.hardness(isHard: true)
      let line = style.fitted("\(label) \(finding.rule.rawValue): \(words.sentence(for: finding, in: plan))")
      return style.paint(label, .bad) + line.dropFirst(label.count)
    }
    let broken = check.brokenBefore
    return passing.map { style.fitted(HarmlessText.line($0)) }
      + [style.paint(words.verdict(ofSwapBreaking: check.broken.count), check.isLegal ? .good : .bad)] + told
      + (broken > 0 ? [style.fitted(words.brokenAnyway(broken))] : [])
  }

  private var alternatives: [String] {
    guard !check.isLegal, let first = check.swap.handovers.first else { return [] }
    if check.alternatives.isEmpty {
      return [style.fitted(words.nothingLegal(for: names.duty(first.given, of: first.giver), of: id(first.giver)))]
    }
    return [words.legalInstead] + SwapTable(check.alternatives, names: names, style: style).lines
  }

  private var cost: [String] {
    guard let before = check.before.cost, let after = check.after.cost else { return [] }
    return [
      "\(words.swapLabel(.costBefore)) \(words.text(for: before, places: 3))",
      "\(words.swapLabel(.costAfter)) \(words.text(for: after, places: 3))",
    ].map(style.fitted)
  }

  private var staff: [String] {
    let queues = check.queues
    guard !queues.isEmpty else { return [words.sameStaff] }
    let headings = [words.swapLabel(.queue), words.swapLabel(.short), words.swapLabel(.over)]
    let rows = queues.map { effect in
      [
        plan.queues[effect.queue].id, change(effect.shortHours, words.tenths),
        change(effect.surplusHours, words.tenths),
      ]
    }
    let times = PlanNames(plan: plan, words: words)
    let shorter = queues.filter { !$0.shorter.isEmpty }.map { effect in
      style.fitted(words.shorter(plan.queues[effect.queue].id, at: effect.shorter.map(times.span)))
    }
    return table([headings] + rows) + shorter
  }

  private var people: [String] {
    let headings = [
      words.swapLabel(.agent), words.swapLabel(.week), words.swapLabel(.paidHours),
      words.swapLabel(.nights), words.swapLabel(.weekends),
    ]
    let rows = check.weeks.map { week in
      [
        id(week.agent), words.date(plan.grid.date(of: 7 * week.week)),
        change(week.paidMinutes) { words.tenths(Double($0) / 60) }, change(week.nights) { words.number($0, places: 0) },
        change(week.weekends) { words.number($0, places: 0) },
      ]
    }
    return table([headings] + rows)
      + burdens + check.wishesGranted.map { style.fitted(words.granted(words.sentence(for: $0, in: plan))) }
      + check.wishesLost.map { style.fitted(words.lost(words.sentence(for: $0, in: plan))) }
  }

  /// What becomes of the counts that people mind, of those whose counts change.
  private var burdens: [String] {
    guard let ledger else { return [] }
    let counts: [LedgerCount] = [.nights, .early, .late, .weekends, .holidays]
    func sums(_ outcome: PlanOutcome) -> [Int: [LedgerCount: Double]] {
      LedgerCounting(of: outcome).entries.reduce(into: [:]) {
        $0[$1.agent, default: [:]][$1.count, default: 0] += $1.value
      }
    }
    let (before, after) = (sums(check.before), sums(check.after))
    return check.swap.agents.compactMap { agent in
      let changes = counts.compactMap { count -> String? in
        let (old, new) = (before[agent]?[count] ?? 0, after[agent]?[count] ?? 0)
        guard old != new else { return nil }
        let had = ledger.total(of: count, agent: id(agent))
        return "\(words.name(of: count)) \(words.number(had + old, places: 1)) \(words.becomes) "
          + words.number(had + new, places: 1)
      }
      return changes.isEmpty ? nil : style.fitted(words.ledgerOfSwap(id(agent), changes: changes))
    }
  }

  private func id(_ agent: Int) -> String { plan.agents[agent].id }

  private func table(_ rows: [[String]]) -> [String] {
    let lines = AlignedTable(rows.map { $0.map(HarmlessText.line) }, isLabelled: true).lines
    return lines.prefix(1).map { style.paint($0, .heading) } + lines.dropFirst()
  }

  private func change<Value>(_ change: SwapCheck.Change<Value>, _ text: (Value) -> String) -> String {
    let (before, after) = (text(change.before), text(change.after))
    return before == after ? before : "\(before) \(words.becomes) \(after)"
  }
}

extension NotationWords {
  fileprivate func number(_ value: Int, places: Int) -> String { number(Double(value), places: places) }
}
