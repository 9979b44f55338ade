import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// Files for the systems next door.
struct NeighbourExport {
  let open: OpenPlan
  let options: NeighbourOptions
  let isQuiet: Bool

  private var plan: Plan { open.plan }

  /// Contacts expected, for Genesys Cloud.
  ///
  /// - Throws: Exit code 66 when nothing says what contacts to expect.
  func genesys(_ contacts: ContactForecast) throws -> String {
    for renaming in options.rename where !plan.queues.contains(where: { $0.id == renaming.own }) {
      throw ValidationError("--rename [\(renaming.own)] is not a queue of the plan.")
    }
    return GenesysForecastTable.text(
      contacts.queues,
      groups: plan.queues.map { queue in options.rename.first { $0.own == queue.id }?.other ?? queue.id },
      grid: plan.grid, clock: open.clock)
  }

  /// Hours, for ADP.
  ///
  /// - Throws: Exit code 65 with the agents who have no number there.
  func paydata(_ roster: Roster, company: String, batch: String) throws(CommandFailure) -> String {
    let payroll = Payroll(roster, plan: plan)
    try refuse(
      PaydataTable.agentsWithoutNumber(in: payroll, of: plan),
      "adp needs a payroll_id of one to six digits of every agent with hours; not so: ")
    let codes = options.code.compactMap { code in
      PaydataTable.Premium(rawValue: code.own).map { (premium: $0, code: code.other) }
    }
    if codes.contains(where: { $0.premium == .holiday }) { tellOfHolidays() }
    return PaydataTable(company: company, batch: batch, codes: codes).text(payroll, plan: plan)
  }

  /// Warns where the calendar has entries in the horizon of which none is a holiday.
  func tellOfHolidays() {
    guard plan.hasNoHolidayAmongSpecialDays else { return }
    Warnings(isQuiet: isQuiet).tell([
      "no entry of the calendar in the horizon is marked with `holiday: true`; holiday minutes are 0"
    ])
  }

  /// The shifts of agents, in the plan's order, for Google Calendar.
  func google(_ roster: Roster, readers: ReaderWords) -> [String] {
    let table = GoogleCalendarTable(plan: plan, clock: open.clock, readers: readers)
    let ambiguous = table.ambiguous(in: roster).map { plan.agents[$0].id }
    if !ambiguous.isEmpty {
      Warnings(isQuiet: isQuiet).tell([
        "Google's table cannot tell apart the two hours of a clock change, in which shifts begin or end of: "
          + ambiguous.joined(separator: ", ")
      ])
    }
    return table.texts(for: roster)
  }

  private func refuse(_ agents: [String], _ need: String) throws(CommandFailure) {
    guard !agents.isEmpty else { return }
    throw CommandFailure(
      .badData,
      "error: \(need)\(agents.joined(separator: ", "))\n  Try: write it into the column payroll_id of the agents' table"
    )
  }
}
