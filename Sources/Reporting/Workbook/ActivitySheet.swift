import Planning
import WallClock
import Workbooks
import Workforce

/// The roster as `roster.csv` has it, a row an activity, to be edited and read back. Headings and values are those of the file in every
/// language, for programs read them.
///
/// Times are those of the centre. Where a clock shows a time twice, columns with the time in UTC say which is meant. `paid_minutes`
/// stands where a meal is paid, or anything else is not; `paid_time` follows from the times, also after they were changed.
struct ActivitySheet {
  /// Where the paid time stands.
  static let paidColumn = 7
  /// Rows below the last activity that offer lists and are counted, for what is added.
  private static let spare = 500

  let outcome: PlanOutcome
  let clock: HorizonClock
  let words: any Words
  private let rows: [(agent: Agent, shift: String, activity: Activity, minutes: Int)]
  private let hasRepeats: Bool

  init(outcome: PlanOutcome, clock: HorizonClock, words: any Words) {
    self.outcome = outcome
    self.clock = clock
    self.words = words
    let plan = outcome.plan
    rows = (outcome.roster?.lines(of: plan) ?? []).flatMap { agent, duties in
      duties.flatMap { duty in
        duty.activities.map { (agent, plan.shiftID(duty.family), $0, duty.paidMinutes(of: $0)) }
      }
    }
    hasRepeats = rows.contains {
      clock.isRepeated($0.activity.minutes.lowerBound) || clock.isRepeated($0.activity.minutes.upperBound)
    }
  }

  /// The last row that formulas on the paid time look at.
  var lastRow: Int { min(rows.count + ActivitySheet.spare, CellAddress.rowLimit - 1) }

  func write(to sheet: SheetWriter, agents: String, lists: SheetWriter) {
    let names = ["agent", "activity", "queue", "start", "end", "shift", "paid_minutes", "paid_time"]
    let widths: [Double] = [14, 10, 16, 18, 18, 14, 13, 10]
    let repeats: [(String, Double)] = hasRepeats ? [("start_utc", 22), ("end_utc", 22)] : []
    SheetFrame.open(
      Array(zip(names, widths)) + repeats, on: sheet, rows: rows.count, fixed: 1, title: outcome.plan.name)
    let moment = CellStyle(words.momentFormat, isCentred: true)
    let time = CellStyle("[h]:mm")
    for (position, (agent, shift, activity, minutes)) in rows.enumerated() {
      let row = position + 1
      let (start, end) = (activity.minutes.lowerBound, activity.minutes.upperBound)
      let (from, to) = (clock.serial(start), clock.serial(end))
      sheet.write(.text(agent.id), row, 0, .text)
      sheet.write(.text(activity.word), row, 1, .text)
      sheet.write(.text(outcome.plan.queueIDs(activity.queues)), row, 2, .text)
      sheet.write(.number(from), row, 3, moment)
      sheet.write(.number(to), row, 4, moment)
      sheet.write(.text(shift), row, 5, .text)
      if minutes != activity.paidMinutes || activity.isPaid == [.pause(.meal), .pause(.gap)].contains(activity.kind) {
        sheet.write(.number(Double(minutes)), row, 6)
      }
      let paid = Double(minutes) / 1440
      let isPlain = Int(((to - from) * 1440).rounded()) == end - start
      let line = row + 1
      sheet.write(
        isPlain
          ? .formula("IF(G\(line)<>\"\",G\(line)/1440,IF(B\(line)=\"meal\",0,E\(line)-D\(line)))", value: paid)
          : .number(paid),
        row, 7, time)
      for (column, minute) in [(8, start), (9, end)] where hasRepeats && clock.isRepeated(minute) {
        sheet.write(.text(clock.universalText(minute)), row, column, .text)
      }
    }
    offerLists(on: sheet, agents: agents, lists: lists)
  }

  /// What can be chosen in the columns, as far as it is a list.
  private func offerLists(on sheet: SheetWriter, agents: String, lists: SheetWriter) {
    let plan = outcome.plan
    var served: [[Int]] = plan.queues.indices.map { [$0] }
    for queues in plan.agents.flatMap(plan.openQueues) + rows.map(\.activity.queues)
    where !queues.isEmpty && !served.contains(queues) { served.append(queues) }
    let choices: [(column: Int, values: [String])] = [
      (1, ["work", "meal", "break"] + (plan.hasGaps ? ["gap"] : []) + plan.sessions.map(\.id)),
      (2, served.map(plan.queueIDs)),
      (5, plan.shifts.map(\.id)),
    ]
    sheet.offerList(of: agents, column: 0, rows: 1...lastRow)
    for (place, (column, values)) in choices.enumerated() where !values.isEmpty {
      lists.write(.text(["activity", "queue", "shift"][place]), 0, place, SheetFrame.heading)
      for (row, value) in values.enumerated() { lists.write(.text(value), row + 1, place, .text) }
      sheet.offerList(of: lists.reference(column: place, rows: 1...values.count), column: column, rows: 1...lastRow)
    }
    lists.hide()
  }
}

extension HorizonClock {
  /// Whether clocks show the time of an elapsed minute twice.
  fileprivate func isRepeated(_ minute: Int) -> Bool {
    let reading = zone.reading(atInstant: origin + minute)
    return zone.instants(date: reading.date, minute: reading.minute).count > 1
  }
}

extension Plan {
  /// Whether a shift may be split.
  fileprivate var hasGaps: Bool {
    shifts.contains { $0.shapes.contains { $0.breaks.contains { $0.kind == .gap } } }
  }
}
