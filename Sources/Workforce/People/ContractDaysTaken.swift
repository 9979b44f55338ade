/// How many contract days absences take from a week: those that would have been worked.
///
/// Which days those are a contract of D days does not say. They are taken to be, as far as D reaches, the days on which a fixed
/// pattern asks for work and those that the calendar closes; then ordinary days; then days of the centre's weekend and those on
/// which none of the agent's queues opens. So a leave from Thursday to Tuesday takes two days from each week of a contract of five.
package struct ContractDaysTaken {
  /// How surely a day would have been worked.
  package enum Likelihood: Int, CaseIterable, Sendable {
    /// A pattern asks for work, or the calendar closes the day.
    case certain
    /// An ordinary day.
    case usual
    /// A day of the weekend, or one on which nothing opens.
    case rest
  }

  private var days = [Int](repeating: 0, count: Likelihood.allCases.count)
  private var absent = [Int](repeating: 0, count: Likelihood.allCases.count)
  private var paid = [Int](repeating: 0, count: Likelihood.allCases.count)

  /// A week of which nothing is known yet.
  package init() {}

  /// Adds a day on which the agent could have worked.
  package mutating func add(_ likelihood: Likelihood, isAbsent: Bool, isPaid: Bool) {
    days[likelihood.rawValue] += 1
    if isAbsent { absent[likelihood.rawValue] += 1 }
    if isPaid { paid[likelihood.rawValue] += 1 }
  }

  /// Contract days taken in all, and those of them that are paid, from a week of so many.
  package func taken(from contractDays: Int) -> (absent: Int, paid: Int) {
    var left = contractDays
    var taken = (absent: 0, paid: 0)
    for likelihood in days.indices {
      let worked = min(left, days[likelihood])
      taken.absent += min(absent[likelihood], worked)
      taken.paid += min(paid[likelihood], worked)
      left -= worked
    }
    return taken
  }
}
