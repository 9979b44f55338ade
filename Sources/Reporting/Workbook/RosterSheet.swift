import Planning
import WallClock
import Workbooks
import Workforce

/// The roster by agent and day, coloured by what agents do, with the paid hours of each and the agents on duty on each day.
struct RosterSheet {
  /// Light fills that black text stands on and that differ in lightness, too, one for each set of queues.
  private static let fills: [UInt32] = [
    0xCFE2F3, 0xFFF2CC, 0xD9EAD3, 0xF4CCCC, 0xD9D2E9, 0xFCE5CD, 0xB7DDE8, 0xEAD1DC, 0xC6D9B0, 0xE6B8AF,
  ]
  private static let absent: UInt32 = 0xD0D0D0

  let outcome: PlanOutcome
  let clock: HorizonClock
  let words: any Words
  let paid: PaidColumns

  private var plan: Plan { outcome.plan }

  func write(to sheet: SheetWriter) {
    let lines = outcome.roster?.lines(of: plan) ?? []
    let served = RosterSheet.served(lines)
    let days = 0..<plan.grid.dayCount
    let first = plan.agents.contains { !$0.name.isEmpty } ? 3 : 2
    open(sheet, agents: lines.count, first: first)
    var onDuty = days.map { _ in 0 }
    for (position, (agent, duties)) in lines.enumerated() {
      let row = position + 1
      sheet.write(.text(agent.id), row, 0, .text)
      if first == 3 { sheet.write(.text(agent.name), row, 1, .text) }
      sheet.write(.text(agent.team), row, first - 1, .text)
      for day in days {
        let own = duties.filter { $0.day == day }
        if !own.isEmpty { onDuty[day] += 1 }
        let (text, fill) = cell(own, of: agent, on: day, served: served)
        sheet.write(
          text.isEmpty ? .blank : .text(text), row, first + day,
          CellStyle("@", fill: fill, isWrapped: true, hasGrid: true))
      }
      sheet.write(
        .formula(
          paid.hours(ofAgentIn: CellAddress(row: row, column: 0)),
          value: Double(duties.reduce(0) { $0 + $1.paidMinutes }) / 60),
        row, first + days.count, CellStyle("0.00"))
    }
    let last = lines.count
    sums(
      onDuty, paidMinutes: lines.reduce(0) { $0 + $1.duties.reduce(0) { $0 + $1.paidMinutes } }, on: sheet,
      row: last + 1, first: first)
    key(to: served, on: sheet, row: last + 3)
    for (position, note) in plan.notesOnClocks(words).enumerated() {
      sheet.write(.text(note), last + 5 + served.count + position, 0, .text)
    }
  }

  private func open(_ sheet: SheetWriter, agents: Int, first: Int) {
    let days = 0..<plan.grid.dayCount
    let people =
      [(words.heading(.id), 12.0)] + (first == 3 ? [(words.heading(.name), 22.0)] : []) + [
        (words.text(ReportLabel.team), 12.0)
      ]
    SheetFrame.open(
      people + days.map { _ in ("", plan.queues.count > 1 ? 19.0 : 18.0) } + [
        (words.text(ReportLabel.paidHours), 11.0)
      ],
      on: sheet, rows: agents, fixed: 1, title: plan.name)
    let style = CellStyle(words.dayFormat, isBold: true, fill: SheetFrame.heading.fill, isCentred: true)
    for day in days { sheet.write(.number(SerialTime.number(plan.grid.date(of: day))), 0, first + day, style) }
  }

  /// What a day of an agent shows, and its colour.
  private func cell(_ duties: [Duty], of agent: Agent, on day: Int, served: [[Int]]) -> (text: String, fill: UInt32?) {
    guard let duty = duties.first else {
      return ("", plan.absence(of: agent, on: day) == nil ? nil : RosterSheet.absent)
    }
    let clock = clock.of(agent, in: plan)
    let texts = duties.map { duty in
      let text = "\(clock.timesOfDay(duty.span, words)) \(plan.shiftID(duty.family))"
      if duty.onCall != nil { return "\(text)\n\(plan.purpose(of: duty, onCall: words.onCallLabel))" }
      return plan.queues.count > 1 && !duty.queues.isEmpty ? "\(text)\n\(plan.queueIDs(duty.queues))" : text
    }
    let place = served.firstIndex(of: duty.queues).map { $0 % RosterSheet.fills.count }
    return (texts.joined(separator: "\n"), place.map { RosterSheet.fills[$0] })
  }

  private func sums(_ onDuty: [Int], paidMinutes: Int, on sheet: SheetWriter, row: Int, first: Int) {
    let style = CellStyle("0", isBold: true, isCentred: true, hasLineAbove: true)
    sheet.write(.text(words.heading(.onDuty)), row, 0, SheetFrame.sum)
    for column in 1..<first { sheet.write(.blank, row, column, SheetFrame.sum) }
    for (day, count) in onDuty.enumerated() {
      let letters = CellAddress.letters(ofColumn: first + day)
      sheet.write(
        .formula("COUNTA(\(letters)2:\(letters)\(max(2, row)))", value: Double(count)), row, first + day, style)
    }
    SheetFrame.total(Double(paidMinutes) / 60, on: sheet, row: row, column: first + onDuty.count, format: "0.00")
  }

  /// What the colours mean.
  private func key(to served: [[Int]], on sheet: SheetWriter, row: Int) {
    sheet.write(.text(words.heading(.colours)), row, 0, CellStyle("@", isBold: true))
    let entries = served.enumerated().map { (plan.queueIDs($1), RosterSheet.fills[$0 % RosterSheet.fills.count]) }
    for (position, (name, fill)) in (entries + [(words.text(ReportLabel.absenceKey), RosterSheet.absent)]).enumerated()
    {
      sheet.write(.text(name), row + position, 1, CellStyle("@", fill: fill))
    }
  }

  /// The sets of queues that duties of a roster serve, in the order of the plan's first queue of each.
  private static func served(_ lines: [(agent: Agent, duties: [Duty])]) -> [[Int]] {
    let all = Set(lines.flatMap { $0.duties.map(\.queues) }.filter { !$0.isEmpty })
    return all.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
  }
}
