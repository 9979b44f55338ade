import Foundation
import PlanModel
import Workforce

/// What is implausible about the handling times of one queue in one file, and the likely cause.
struct HandlingDoubt: Equatable {
  /// Why handling times are not what they seem.
  enum Cause: Equatable {
    /// They are written in another unit than the file is said to have.
    case unit(HandlingUnit)
    /// The column of means holds the totals of the intervals.
    case totalTakenForMean
    /// The column of totals holds means.
    case meanTakenForTotal
    /// A sign between thousands was read as a decimal sign.
    case thousands
    /// Nothing that is known brings them into a plausible range.
    case unknown
  }

  /// Mean seconds of a contact, as read.
  let meanSeconds: Double
  /// The likely cause.
  let cause: Cause
  /// Mean seconds of a contact if that is the cause; `nil` when it is not known.
  let correctedSeconds: Double?

  /// Judges the rows of one queue; `nil` when they look as handling times do.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - handling: Whether the file holds means or totals.
  ///   - unit: The unit that it is said to have.
  ///   - queue: The queue: what waits for hours may take hours, and a handling time of its own says what is usual.
  ///   - mayHoldThousands: Whether a sign between thousands may have been read as a decimal sign.
  init?(
    _ records: [HistoryRecord], handling: HistoryColumns.Handling, unit: HandlingUnit, queue: Queue,
    mayHoldThousands: Bool
  ) {
    let rows = records.filter { $0.handled > 0 && $0.handledSeconds > 0 }
    let contacts = rows.reduce(0) { $0 + $1.handled }
    let seconds = rows.reduce(0) { $0 + $1.handledSeconds }
    guard contacts > 0, handling != .unknown else { return nil }
    let mean = seconds / contacts
    let isTotal = if case .total = handling { true } else { false }
    let plausible = HandlingDoubt.plausible(for: queue)
    let usual = min(max(queue.handlingSeconds ?? 300, plausible.lowerBound), plausible.upperBound)
    // What the mean would be had the column been taken for the other kind, weighted by contacts again.
    let swapped =
      isTotal
      ? rows.reduce(0) { $0 + $1.handledSeconds * $1.handled } / contacts
      : rows.reduce(0) { $0 + $1.handledSeconds / $1.handled } / contacts
    let swap = isTotal ? Cause.meanTakenForTotal : .totalTakenForMean
    if let growth = Growth(rows, isTotal: isTotal), isTotal ? growth.isMean : growth.isTotal,
      plausible.contains(swapped)
    {
      self.init(meanSeconds: mean, cause: swap, correctedSeconds: swapped)
      return
    }
    guard !plausible.contains(mean) else { return nil }
    var causes = HandlingUnit.allCases.filter { $0 != unit }
      .map { (cause: Cause.unit($0), mean: mean * $0.seconds / unit.seconds) }
    if rows.count > 1 { causes.append((swap, swapped)) }
    if mayHoldThousands { causes.append((.thousands, mean * 1000)) }
    let likely = causes.filter { plausible.contains($0.mean) }
      .min { abs(log($0.mean / usual)) < abs(log($1.mean / usual)) }
    self.init(meanSeconds: mean, cause: likely?.cause ?? .unknown, correctedSeconds: likely?.mean)
  }

  private init(meanSeconds: Double, cause: Cause, correctedSeconds: Double?) {
    self.meanSeconds = meanSeconds
    self.cause = cause
    self.correctedSeconds = correctedSeconds
  }

  /// Mean handling times that need no question.
  private static func plausible(for queue: Queue) -> ClosedRange<Double> {
    guard let own = queue.handlingSeconds else { return queue.channel.plausibleHandlingSeconds }
    return own / 12...own * 12
  }

  /// How a column's numbers grow with the contacts of their rows: totals as the contacts do, means not at all.
  ///
  /// It is the slope of the logarithms, by least squares weighted with the contacts.
  private struct Growth {
    /// Standard errors that a slope must lie from one half.
    static let certainty = 3.0

    private let slope: Double
    private let error: Double

    /// `nil` when the rows have too much the same contacts to tell.
    init?(_ rows: [HistoryRecord], isTotal: Bool) {
      guard rows.count >= 3 else { return nil }
      let points: [(x: Double, y: Double, weight: Double)] = rows.map { row in
        let value = isTotal ? row.handledSeconds : row.handledSeconds / row.handled
        return (x: log(row.handled), y: log(value), weight: row.handled)
      }
      let weight = points.reduce(0) { $0 + $1.weight }
      let x = points.reduce(0) { $0 + $1.weight * $1.x } / weight
      let y = points.reduce(0) { $0 + $1.weight * $1.y } / weight
      let spread = points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.x - x) }
      // Contacts that hardly differ say nothing: by a quarter at the least.
      guard (spread / weight).squareRoot() > 0.22 else { return nil }
      let slope = points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.y - y) } / spread
      let left = points.reduce(0) { sum, point in
        let rest = point.y - y - slope * (point.x - x)
        return sum + point.weight * rest * rest
      }
      self.slope = slope
      error = (left / Double(rows.count - 2) / spread).squareRoot()
    }

    var isTotal: Bool { slope > 0.7 && slope - Growth.certainty * error > 0.5 }
    var isMean: Bool { slope < 0.3 && slope + Growth.certainty * error < 0.5 }
  }
}
