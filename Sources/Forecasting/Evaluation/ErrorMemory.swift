/// How much an error still counts a day later, as a queue's own past says.
///
/// Each choice is replayed: on every day, the 0.8 quantile of sizes learned up to a week before is judged by its pinball
/// loss, and the choice with the least loss has been the best at telling what came next. That is the prequential
/// principle of A. P. Dawid, "Statistical Theory: The Prequential Approach", *Journal of the Royal Statistical
/// Society* A 147 (1984).
struct ErrorMemory: Sendable {
  /// Weights to choose from: nothing is forgotten, or half of it in ten weeks, five, two and a half, and eight days.
  static let choices = [1, 0.99, 0.98, 0.96, 0.92]
  /// The weight while little is known: the example of Barber et al., as cited at ``ErrorDistribution``.
  static let usual = 0.99
  /// The size that is forecast: 80 % of errors are to be smaller.
  static let probability = 0.8
  /// Days between what is known and what is judged: the middle of two weeks ahead.
  static let lag = 7
  /// Days that are only learned from before the first is judged.
  static let leastBefore = 21
  /// Days that must have been judged.
  static let leastJudged = 14

  /// How much an error counts a day later, at most 1.
  let dailyWeight: Double

  /// Chooses by errors in units of their expected deviation and the day of each.
  init(_ errors: [Double], days: [Int]) {
    let past = SizesByDay(errors, days: days)
    var dailyWeight = ErrorMemory.usual
    var least = Double.infinity
    for choice in ErrorMemory.choices {
      let (loss, judged) = past.loss(dailyWeight: choice)
      guard judged >= ErrorMemory.leastJudged, loss < least else { continue }
      (dailyWeight, least) = (choice, loss)
    }
    self.dailyWeight = dailyWeight
  }
}

/// Sizes of errors, day by day, also counted in classes so that quantiles can be carried forward.
private struct SizesByDay {
  /// Width of a class in deviations; the last one holds all beyond six.
  static let width = 0.05
  static let classes = 120

  private var sizes: [[Double]]
  private var counts: [[Double]]

  init(_ errors: [Double], days: [Int]) {
    let first = days.min() ?? 0
    let span = days.isEmpty ? 0 : (days.max() ?? 0) - first + 1
    sizes = [[Double]](repeating: [], count: span)
    counts = [[Double]](repeating: [Double](repeating: 0, count: SizesByDay.classes), count: span)
    for (error, day) in zip(errors, days) {
      let size = abs(error)
      sizes[day - first].append(size)
      counts[day - first][min(SizesByDay.classes - 1, Int(min(1000, size) / SizesByDay.width))] += 1
    }
  }

  /// The mean of the days' mean pinball losses, and how many days there were.
  func loss(dailyWeight: Double) -> (mean: Double, judged: Int) {
    var known = [Double](repeating: 0, count: SizesByDay.classes)
    var loss = 0.0
    var judged = 0
    for day in sizes.indices {
      for index in known.indices {
        known[index] = known[index] * dailyWeight + (day >= ErrorMemory.lag ? counts[day - ErrorMemory.lag][index] : 0)
      }
      guard day >= ErrorMemory.leastBefore, !sizes[day].isEmpty, let quantile = SizesByDay.quantile(known) else {
        continue
      }
      let losses = sizes[day].map { size in
        size >= quantile
          ? ErrorMemory.probability * (size - quantile) : (1 - ErrorMemory.probability) * (quantile - size)
      }
      loss += losses.reduce(0, +) / Double(losses.count)
      judged += 1
    }
    return (judged > 0 ? loss / Double(judged) : 0, judged)
  }

  /// The upper end of the class in which the quantile lies; `nil` when nothing is known.
  private static func quantile(_ known: [Double]) -> Double? {
    let wanted = ErrorMemory.probability * known.reduce(0, +)
    guard wanted > 0 else { return nil }
    var below = 0.0
    for (index, count) in known.enumerated() {
      below += count
      if below >= wanted { return Double(index + 1) * width }
    }
    return Double(classes) * width
  }
}
