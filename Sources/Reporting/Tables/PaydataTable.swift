public import Planning
public import Workforce

/// Hours of a roster as paydata of ADP: a record an agent, over the whole horizon.
///
/// ## Source
/// Headings, file numbers of six digits, hours with two decimals or nothing, a further record for a third code, line ends: as programs write
/// files that ADP takes (support.adp.com/adp_payroll/content/hybrid/paydata_import.htm, as they cite it); not ADP's specification.
public struct PaydataTable: Sendable {
  /// Hours that may have a code of their own.
  public enum Premium: String, Hashable, Sendable, CaseIterable {
    case night, weekend, holiday
  }

  /// What ADP calls the company: two or three letters and digits.
  private let company: String
  /// What the batch is called.
  private let batch: String
  private let codes: [(premium: Premium, code: String)]

  /// Makes a writer of paydata.
  ///
  /// - Parameters:
  ///   - company: The code of the company.
  ///   - batch: The batch.
  ///   - codes: Which hours stand in the file beside regular and overtime hours, and under which code.
  public init(company: String, batch: String, codes: [(premium: Premium, code: String)]) {
    self.company = company
    self.batch = batch
    self.codes = codes
  }

  /// Ids of agents with hours whose `payroll_id` is no number of one to six digits.
  public static func agentsWithoutNumber(in payroll: Payroll, of plan: Plan) -> [String] {
    plan.agents.indices.filter { agent in
      let number = plan.agents[agent].references.payrollID
      let isNumber = (1...6).contains(number.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return !isNumber && payroll.weeks.contains { $0.agent == agent && $0.minutes.paid > 0 }
    }.map { plan.agents[$0].id }
  }

  /// The file: agents with hours, in the plan's order. Regular hours are those paid that are no overtime, premium hours among them.
  public func text(_ payroll: Payroll, plan: Plan) -> String {
    let pairs = min(codes.count, 2)
    var table = CSVText(
      header: ["Co Code", "Batch ID", "File #", "Reg Hours", "O/T Hours"]
        + (0..<pairs).flatMap { ["Hours \($0 + 3) Code", "Hours \($0 + 3) Amount"] }, form: .windows)
    for (agent, person) in plan.agents.enumerated() {
      var minutes = PayrollMinutes()
      for week in payroll.weeks where week.agent == agent { minutes += week.minutes }
      guard minutes.paid > 0 else { continue }
      let number = person.references.payrollID
      let key = [company, batch, String(repeating: "0", count: max(0, 6 - number.count)) + number]
      let premiums = codes.map { ($0.code, PaydataTable.minutes(of: $0.premium, in: minutes)) }.filter { $0.1 > 0 }
      for record in 0..<max(1, (premiums.count + 1) / 2) {
        let own = premiums.dropFirst(2 * record).prefix(2)
        let hours =
          record == 0
          ? [PaydataTable.hours(minutes.paid - minutes.overtime), PaydataTable.hours(minutes.overtime)] : ["", ""]
        let cells = own.flatMap { [$0.0, PaydataTable.hours($0.1)] }
        table.append(key + hours + cells + [String](repeating: "", count: max(0, 2 * pairs - cells.count)))
      }
    }
    return table.text
  }

  private static func minutes(of premium: Premium, in minutes: PayrollMinutes) -> Int {
    switch premium {
    case .night: minutes.night
    case .weekend: minutes.weekend
    case .holiday: minutes.holiday
    }
  }

  /// `7.50`; nothing for no time.
  private static func hours(_ minutes: Int) -> String {
    minutes == 0 ? "" : DecimalText.fixed(Double(minutes) / 60, places: 2)
  }
}
