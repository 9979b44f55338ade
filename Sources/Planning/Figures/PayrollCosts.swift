import Verification
import Workforce

/// What each day and week of each agent is paid.
struct PayrollCosts {
  private let days: [[PayrollCost]]
  private let weeks: [[PayrollCost]]

  init(_ roster: Roster, plan: Plan) {
    let none = PayrollCost(lineCount: plan.payIDs.count)
    let places = plan.payPlaces
    var days = plan.agents.map { _ in [PayrollCost](repeating: none, count: plan.grid.dayCount) }
    var weeks = plan.agents.map { _ in [PayrollCost](repeating: none, count: plan.grid.weekCount) }
    for item in RosterPay(roster, plan: plan).items {
      if let day = item.day { days[item.agent][day].add(item, places: places) }
      weeks[item.agent][item.week].add(item, places: places)
    }
    (self.days, self.weeks) = (days, weeks)
  }

  func of(agent: Int, day: Int) -> PayrollCost { days[agent][day] }

  func of(agent: Int, week: Int) -> PayrollCost { weeks[agent][week] }
}
