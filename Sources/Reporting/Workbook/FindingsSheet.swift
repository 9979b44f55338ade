import Planning
import Workbooks
import Workforce

/// What breaks a rule or grants no wish, in the verifier's order.
struct FindingsSheet {
  let outcome: PlanOutcome
  let words: any Words

  func write(to sheet: SheetWriter) {
    let (plan, findings) = (outcome.plan, outcome.findings)
    SheetFrame.open(
      [
        (words.heading(.rule), 26), (words.heading(.hardness), 14), (words.heading(.id), 12),
        (words.text(ReportLabel.day), 14),
        (words.text(ReportLabel.finding), 80), (words.text(ReportLabel.cost), 12),
      ], on: sheet, rows: findings.count, fixed: 0, title: plan.name)
    let day = CellStyle(words.dayFormat)
    for (position, finding) in findings.enumerated() {
      let row = position + 1
      sheet.write(.text(finding.rule.rawValue), row, 0, .text)
      sheet.write(.text(words.hardness(isHard: finding.isHard)), row, 1, .text)
      if let agent = finding.agent { sheet.write(.text(plan.agents[agent].id), row, 2, .text) }
      if let pinned = finding.day { sheet.write(.number(SerialTime.number(plan.grid.date(of: pinned))), row, 3, day) }
      sheet.write(.text(words.sentence(for: finding, in: plan)), row, 4, CellStyle("@", isWrapped: true))
      if !finding.isHard { sheet.write(.number(finding.cost.units), row, 5, CellStyle("0.000")) }
    }
    let row = findings.count + 1
    sheet.write(
      .text(findings.isEmpty ? words.text(ReportLabel.noFindings) : words.heading(.total)), row, 0, SheetFrame.sum)
    guard !findings.isEmpty else { return }
    for column in 1..<5 { sheet.write(.blank, row, column, SheetFrame.sum) }
    let cost = findings.filter { !$0.isHard }.reduce(0) { $0 + $1.cost.units }
    SheetFrame.total(cost, on: sheet, row: row, column: 5, format: "0.000")
  }
}
