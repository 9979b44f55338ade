public import Workforce

/// A roster's cost by part as JSON shows it, in the plan's units of cost.
public struct CostDocument: Encodable, Sendable {
  var total: Double
  var staffing: Double
  var hours: Double
  /// What is paid beside hours; absent where nothing is.
  var pay: Double?
  var wishes: Double
  var rules: Double
  var changes: Double

  /// Makes it from a cost in thousandths.
  public init(_ cost: RosterCost) {
    total = Double(cost.total) / 1000
    staffing = Double(cost.staffing) / 1000
    hours = Double(cost.hours) / 1000
    pay = cost.pay == 0 ? nil : Double(cost.pay) / 1000
    wishes = Double(cost.wishes) / 1000
    rules = Double(cost.rules) / 1000
    changes = Double(cost.changes) / 1000
  }
}
