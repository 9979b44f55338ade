import Planning
import Workbooks
import Workforce

/// What the roster asks of each agent, in the plan's order, and in all.
struct AgentsSheet {
  let outcome: PlanOutcome
  let words: any Words
  let activities: ActivitySheet

  private var plan: Plan { outcome.plan }

  /// The ids of all agents, for lists of other sheets.
  func idsReference(on sheet: SheetWriter) -> String {
    sheet.reference(column: 0, rows: 1...max(1, plan.agents.count))
  }

  func write(to sheet: SheetWriter, paid: PaidColumns) {
    let figures = outcome.agentFigures ?? []
    SheetFrame.open(
      [
        (words.heading(.id), 12), (words.heading(.name), 24), (words.text(ReportLabel.team), 14),
        (words.text(ReportLabel.contract), 16), (words.text(ReportLabel.duties), 10),
        (words.text(ReportLabel.paidHours), 12),
        (words.text(ReportLabel.nights), 10), (words.text(ReportLabel.weekends), 14),
        (words.text(ReportLabel.shortestRest), 14),
        (words.text(ReportLabel.wishes), 12), (words.heading(.granted), 24),
      ], on: sheet, rows: figures.count, fixed: 1, title: plan.name)
    for own in figures {
      let (agent, row) = (plan.agents[own.agent], own.agent + 1)
      sheet.write(
        [.text(agent.id), .text(agent.name), .text(agent.team), .text(plan.contracts[agent.contract].id)], row: row,
        .text)
      sheet.write(.number(Double(own.duties)), row, 4, CellStyle("0"))
      sheet.write(
        .formula(paid.hours(ofAgentIn: CellAddress(row: row, column: 0)), value: Double(own.paidMinutes) / 60), row, 5,
        CellStyle("0.00"))
      sheet.write(.number(Double(own.nights)), row, 6, CellStyle("0"))
      sheet.write(.number(Double(own.weekends)), row, 7, CellStyle("0"))
      if let rest = own.shortestRest { sheet.write(.number(Double(rest) / 1440), row, 8, CellStyle("[h]:mm")) }
      sheet.write(.number(Double(own.wishes)), row, 9, CellStyle("0"))
      sheet.write(.number(Double(own.wishesGranted)), row, 10, CellStyle("0"))
    }
    sums(figures, on: sheet)
  }

  private func sums(_ figures: [AgentFigures], on sheet: SheetWriter) {
    let row = figures.count + 1
    sheet.write(.text(words.heading(.total)), row, 0, SheetFrame.sum)
    for column in [1, 2, 3, 8] { sheet.write(.blank, row, column, SheetFrame.sum) }
    let counts: [(Int, KeyPath<AgentFigures, Int>)] = [
      (4, \.duties), (6, \.nights), (7, \.weekends), (9, \.wishes), (10, \.wishesGranted),
    ]
    for (column, count) in counts {
      let sum = figures.reduce(0) { $0 + $1[keyPath: count] }
      SheetFrame.total(Double(sum), on: sheet, row: row, column: column, format: "0")
    }
    let paid = figures.reduce(0) { $0 + $1.paidMinutes }
    SheetFrame.total(Double(paid) / 60, on: sheet, row: row, column: 5, format: "0.00")
  }
}
