import Verification
public import Workforce

/// What a roster's work is paid, by line: the same thousandths of which its cost is made.
public struct PayFigures: Hashable, Sendable {
  /// What one line comes to.
  public struct Line: Hashable, Sendable {
    /// Its id; lines of the plan that share one are one here.
    public let id: String
    /// Where it comes from, by the first line of the id that says so; empty where none does.
    public let source: String
    /// Minutes for which it is paid; `nil` of allowances.
    public internal(set) var minutes: Double?
    /// Thousandths of the plan's unit of cost.
    public internal(set) var thousandths: Int
  }

  /// Paid minutes.
  public let paidMinutes: Int
  /// What paid hours cost.
  public let hours: Int
  /// By the plan's order, also those that come to nothing.
  public let lines: [Line]

  /// What all of it costs: `hours` and `pay` of the roster's cost.
  public var total: Int { lines.reduce(hours) { $0 + $1.thousandths } }

  /// Adds up what a roster is paid.
  public init(_ roster: Roster, plan: Plan) {
    var (minutes, hours) = (0.0, 0)
    var lines = plan.payIDs.map { id in
      let own = plan.pay.filter { $0.id == id }
      return Line(id: id, source: own.first { !$0.source.isEmpty }?.source ?? "", minutes: nil, thousandths: 0)
    }
    let places = plan.payPlaces
    for item in RosterPay(roster, plan: plan).items {
      guard let line = item.line else {
        minutes += item.minutes ?? 0
        hours += item.thousandths
        continue
      }
      lines[places[line]].thousandths += item.thousandths
      if let counted = item.minutes { lines[places[line]].minutes = (lines[places[line]].minutes ?? 0) + counted }
    }
    (paidMinutes, self.hours, self.lines) = (Int(minutes), hours, lines)
  }
}

extension Plan {
  /// For each line of pay, the place of its id among ``payIDs``.
  var payPlaces: [Int] { pay.map { line in payIDs.firstIndex(of: line.id) ?? 0 } }
}

extension PlanOutcome {
  /// What the roster's work is paid by line; `nil` without a roster or where the plan has no lines of pay.
  public var payFigures: PayFigures? {
    guard let roster, !plan.pay.isEmpty else { return nil }
    return PayFigures(roster, plan: plan)
  }
}
