public import Workforce

/// What agents have had so far by the ledger, before a horizon begins: sums of its rows, corrections included.
///
/// A row counts when its week begins before the horizon, and a correction when its month is not later than that of the horizon's
/// first day. So a roster that was added to the ledger does not stand in the way of being planned again, and the days of a month
/// that lie before the horizon count. People who have left are in it under their ids.
public struct LedgerTotals: Hashable, Sendable {
  private struct Key: Hashable {
    let agent: String
    let count: LedgerCount
  }

  /// By agent and count, ascending by month, each month once.
  private let amounts: [Key: [Amount]]
  /// The first and the last month with a row that counts; `nil` when none does.
  public let months: ClosedRange<CivilMonth>?

  private struct Amount: Hashable {
    let month: CivilMonth
    var value: Double
  }

  /// Adds up rows.
  ///
  /// - Parameters:
  ///   - rows: The ledger, in any order.
  ///   - firstDay: The first day of the horizon.
  public init(_ rows: [LedgerDraft], before firstDay: CivilDate) {
    var amounts: [Key: [Amount]] = [:]
    var months: ClosedRange<CivilMonth>?
    for row in rows where row.lies(before: firstDay) {
      amounts[Key(agent: row.agent, count: row.count), default: []].append(Amount(month: row.month, value: row.value))
      months = min(months?.lowerBound ?? row.month, row.month)...max(months?.upperBound ?? row.month, row.month)
    }
    self.amounts = amounts.mapValues(LedgerTotals.merged)
    self.months = months
  }

  /// Amounts by month; those of a month are added in their order, so that the sum is the same every time.
  private static func merged(_ amounts: [Amount]) -> [Amount] {
    let ordered = amounts.enumerated().sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
    return ordered.reduce(into: []) { list, next in
      if list.last?.month == next.element.month {
        list[list.count - 1].value += next.element.value
      } else {
        list.append(next.element)
      }
    }
  }

  /// The running total of a count.
  ///
  /// - Parameters:
  ///   - count: What is counted, in its unit: hours, days or duties.
  ///   - agent: Id of the agent.
  ///   - months: The first and the last month that count; `nil` is all.
  /// - Returns: Zero of an agent of whom nothing is known. Corrections can make it negative.
  public func total(of count: LedgerCount, agent: String, in months: ClosedRange<CivilMonth>? = nil) -> Double {
    (amounts[Key(agent: agent, count: count)] ?? []).reduce(0) { sum, amount in
      months?.contains(amount.month) ?? true ? sum + amount.value : sum
    }
  }
}

extension PlanDraft {
  /// What agents had before the horizon, by the ledger; nothing without one.
  public var ledgerTotals: LedgerTotals { LedgerTotals(ledger ?? [], before: horizon.firstDay) }
}
