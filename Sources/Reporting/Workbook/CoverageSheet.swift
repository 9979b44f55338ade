import Planning
import Verification
import WallClock
import Workbooks
import Workforce

/// Staff beside what is needed: a row an interval and queue in which somebody is needed or present, and agent-hours in all.
struct CoverageSheet {
  private static let lacking: UInt32 = 0xF4CCCC

  let outcome: PlanOutcome
  let clock: HorizonClock
  let words: any Words

  private struct Row {
    var interval: Int
    var queue: Int
  }

  func write(to sheet: SheetWriter) {
    let plan = outcome.plan
    guard let coverage = outcome.coverage else { return }
    let rows = (0..<plan.grid.intervalCount).flatMap { interval in
      plan.queues.indices.map { Row(interval: interval, queue: $0) }
    }.filter {
      coverage.required[$0.queue][$0.interval] > 0 || coverage.agents(queue: $0.queue, interval: $0.interval) > 0
    }
    SheetFrame.open(
      [
        (words.heading(.start), 20), (words.text(ReportLabel.queue), 16), (words.heading(.required), 12),
        (words.heading(.present), 12), (words.heading(.short), 12), (words.heading(.over), 12),
      ], on: sheet, rows: rows.count, fixed: 2, title: plan.name)
    let (moment, number) = (CellStyle(words.momentFormat, isCentred: true), CellStyle("0.00"))
    for (position, row) in rows.enumerated() {
      let (line, place) = (position + 1, position + 2)
      sheet.write(.number(clock.serial(row.interval * plan.grid.intervalMinutes)), line, 0, moment)
      sheet.write(.text(plan.queues[row.queue].id), line, 1, .text)
      sheet.write(.number(coverage.required[row.queue][row.interval]), line, 2, number)
      sheet.write(.number(coverage.agents(queue: row.queue, interval: row.interval)), line, 3, number)
      let (short, over) = (
        coverage.shortfall(queue: row.queue, interval: row.interval),
        coverage.surplus(queue: row.queue, interval: row.interval)
      )
      sheet.write(.formula("MAX(0,C\(place)-D\(place))", value: short), line, 4, number)
      sheet.write(.formula("MAX(0,D\(place)-C\(place))", value: over), line, 5, number)
    }
    if !rows.isEmpty { sheet.highlight(above: 0.005, fill: CoverageSheet.lacking, column: 4, rows: 1...rows.count) }
    sums(on: sheet, row: rows.count + 1)
  }

  /// Agent-hours: agents of all intervals times their length.
  private func sums(on sheet: SheetWriter, row: Int) {
    sheet.write(.text(words.heading(.agentHours)), row, 0, SheetFrame.sum)
    sheet.write(.blank, row, 1, SheetFrame.sum)
    let quantities: [(RosterCoverage, Int, Int) -> Double] = [
      { $0.required[$1][$2] }, { $0.agents(queue: $1, interval: $2) }, { $0.shortfall(queue: $1, interval: $2) },
      { $0.surplus(queue: $1, interval: $2) },
    ]
    for (column, quantity) in quantities.enumerated() {
      SheetFrame.total(
        outcome.hours(quantity), on: sheet, row: row, column: column + 2, format: "0.00",
        factor: "*\(outcome.plan.grid.intervalMinutes)/60")
    }
  }
}
