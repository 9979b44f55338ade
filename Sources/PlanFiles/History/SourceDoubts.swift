import Foundation
import PlanModel
import Workforce

/// Says what is implausible about the numbers of one file, with the likely cause and what mends it.
///
/// A history has keys in the plan that say how to read it; a forecast has none and is to be written as asked for.
struct SourceDoubts {
  let source: HistorySource
  let columns: HistoryColumns
  let header: [String]
  let isForecast: Bool
  let log: ProblemLog

  /// Numbers in which a sign between thousands was read as a decimal one, and counts that are fractions.
  func check(_ writings: [Int: NumberWriting]) {
    guard source.thousandsSign == nil else { return }
    let sign = source.decimalComma ? ThousandsSign.comma : .point
    for column in columns.numbers {
      guard let writing = writings[column] else { continue }
      let isCount = columns.counts.contains(column)
      if writing.holdsThousands, let example = writing.firstThousand {
        reportThousands(example, column: column, sign: sign)
      } else if isCount, !isForecast, writing.mayHoldThousands || writing.hasManyFractions,
        let example = writing.firstFraction
      {
        let cause =
          writing.mayHoldThousands
          ? "set `thousands-sign: \(sign.rawValue)` if a \(sign.rawValue) stands before thousands there"
          : "check that the right column is named"
        log.warn(
          in: source.file, line: example.line,
          "\(writing.fractions) of the numbers under [\(header[column])] are fractions such as [\(example.text)], though"
            + " contacts are whole; \(cause), or `thousands-sign: none` if they are means")
      }
    }
  }

  private func reportThousands(_ example: NumberWriting.Example, column: Int, sign: ThousandsSign) {
    let message =
      "\(header[column]) [\(example.text)] looks like thousands: numbers with a \(sign.rawValue) all have three digits"
      + " behind it and are far smaller than the whole ones"
    if isForecast {
      return log.warn(in: source.file, line: example.line, "\(message); write no thousands signs")
    }
    let mend = source.decimalComma ? " in place of `decimal-comma`" : ""
    log.report(
      "thousands-sign", in: source.file, line: example.line, message,
      fix: "set `thousands-sign: \(sign.rawValue)`\(mend), or `thousands-sign: none` if these are decimals")
  }

  /// Handling times of one queue that can hardly be meant.
  func check(_ records: [HistoryRecord], of queue: Queue, _ writings: [Int: NumberWriting]) {
    let times = columns.handlingTimes
    guard !times.isEmpty,
      let doubt = HandlingDoubt(
        records, handling: columns.handling, unit: source.handlingUnit, queue: queue,
        mayHoldThousands: source.thousandsSign == nil && times.contains { writings[$0]?.mayHoldThousands == true })
    else { return }
    let mean = SourceDoubts.text(doubt.meanSeconds)
    let corrected = doubt.correctedSeconds.map { " (then \(SourceDoubts.text($0)) s)" } ?? ""
    let own = queue.handlingSeconds.map { ", where its own handling time is \(SourceDoubts.text($0)) s" } ?? ""
    log.warn(
      in: source.file,
      "handling times of queue [\(queue.id)] come to \(mean) s a contact\(own); "
        + "\(advice(doubt.cause, times.map { header[$0] }.joined(separator: ", ")))\(corrected)")
  }

  private func advice(_ cause: HandlingDoubt.Cause, _ name: String) -> String {
    switch (cause, isForecast) {
    case (.unit(let unit), false): "set `handling-unit: \(unit.rawValue)` if [\(name)] is in \(unit.rawValue)"
    case (.unit(let unit), true): "[\(name)] is probably in \(unit.rawValue): write seconds"
    case (.totalTakenForMean, false):
      "name [\(name)] under `columns: handling_total_seconds` if it holds the totals of intervals"
    case (.totalTakenForMean, true):
      "[\(name)] probably holds the totals of intervals: write the mean of a contact"
    case (.meanTakenForTotal, _): "name [\(name)] under `columns: handling_seconds` if it holds means"
    case (.thousands, false):
      "set `thousands-sign: \(source.decimalComma ? "comma" : "point")` if [\(name)] has such a sign before thousands"
    case (.thousands, true): "[\(name)] probably has signs before thousands: write none"
    case (.unknown, _): "check that [\(name)] is the right column"
    }
  }

  /// More contacts answered than came.
  func check(_ answers: AnsweredTally, of queue: Queue) {
    guard answers.isExcess(isDeferred: queue.channel.isDeferred), let answered = columns.answered else { return }
    let rows = answers.excessRows > 0 ? ", in \(answers.excessRows) rows more than twice as many" : ""
    let names =
      if case .offered(let offered) = columns.count { "[\(header[offered])] and [\(header[answered])]" } else {
        "[\(header[answered])]"
      }
    log.warn(
      in: source.file, line: answers.excessRows > 0 ? answers.firstLine : nil,
      "queue [\(queue.id)] has more contacts answered (\(SourceDoubts.text(answers.answered))) than offered"
        + " (\(SourceDoubts.text(answers.offered)))\(rows); check whether the columns \(names) are swapped under"
        + " `columns`")
  }

  /// Days on which the handling times of a queue, over all files, are of another size.
  static func check(_ series: ContactSeries, file: String, log: ProblemLog) {
    guard let jump = HandlingJump(series) else { return }
    let (times, than) = jump.factor > 1 ? (jump.factor, "longer") : (1 / jump.factor, "shorter")
    log.warn(
      in: file,
      "handling times of queue [\(series.queue)] are about \(text(times)) times \(than) than usual on"
        + " \(jump.dayCount == 1 ? "one day" : "\(jump.dayCount) days"), the first \(jump.firstDay); rows in another unit"
        + " need a file and a `handling-unit` of their own")
  }

  /// A number in three significant digits.
  private static func text(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    if value >= 100 { return "\(Int(min(1e15, value).rounded()))" }
    let digits = max(0, min(9, 2 - Int(log10(value).rounded(.down))))
    let fixed = String(format: "%.\(digits)f", value)
    guard fixed.contains(".") else { return fixed }
    let trimmed = fixed.reversed().drop { $0 == "0" }
    return String((trimmed.first == "." ? trimmed.dropFirst() : trimmed[...]).reversed())
  }
}
