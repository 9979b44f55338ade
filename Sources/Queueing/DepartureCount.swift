import Foundation

/// How many contacts leave the front of a full queue within some time: the law of a pure death process.
///
/// While `j` contacts wait, the next leaves at rate `n + j r` (in units of the service rate): an agent becomes free or
/// someone hangs up. Seen from a contact with `j` others ahead, at least `j + 1` departures must happen before its turn,
/// and their number within `t` is negative binomial, with `p(0) = e^(−n t)` and
/// `p(i + 1) / p(i) = (n + i r) · (1 − e^(−r t)) / (r (i + 1))`; without hanging up it is Poisson.
struct DepartureCount {
  /// `more[i]`: probability of more than `i` departures.
  private let more: [Double]

  /// - Parameters:
  ///   - servers: The rate `n` at which agents become free.
  ///   - impatience: The rate `r`, zero or more.
  ///   - time: The time `t`, in mean handling times.
  ///   - limit: Counts from here on are not asked for.
  init(servers: Double, impatience: Double, time: Double, limit: Int) {
    let spread = impatience > 0 ? -expm1(-impatience * time) / impatience : time
    let ratio = { (index: Int) in (servers + Double(index) * impatience) * spread / Double(index + 1) }
    // Beyond a few mean patiences the law has a very long tail, but then few are still waiting.
    if impatience * time <= 3 {
      more = DepartureCount.normalised(
        mode: max(0, Int((servers * spread - 1) / (1 - impatience * spread))), limit: limit, ratio: ratio)
    } else {
      more = DepartureCount.fromZero(logarithm: -servers * time, limit: limit, ratio: ratio)
    }
  }

  /// Probability of more than `count` departures.
  func probability(ofMoreThan count: Int) -> Double { more[count] }

  /// Terms grow from their largest outwards and are divided by their sum: every digit counts.
  private static func normalised(mode: Int, limit: Int, ratio: (Int) -> Double) -> [Double] {
    var above: [Double] = []
    var term = 1.0
    var index = mode
    while term > 1e-40 {
      above.append(term)
      term *= ratio(index)
      index += 1
    }
    var below: [Double] = []
    term = 1
    index = mode
    while index > 0, term > 1e-40 {
      index -= 1
      term /= ratio(index)
      below.append(term)
    }
    let terms = below.reversed() + above
    let total = terms.reduce(0, +)
    var more = Array(repeating: 0.0, count: limit)
    var sum = 0.0
    for position in terms.indices.reversed() {
      if index + position < limit { more[index + position] = sum / total }
      sum += terms[position]
    }
    for count in 0..<min(index, limit) { more[count] = 1 }
    return more
  }

  /// Terms from zero departures up, by their logarithms.
  private static func fromZero(logarithm: Double, limit: Int, ratio: (Int) -> Double) -> [Double] {
    var logarithm = logarithm
    var sum = 0.0
    return (0..<limit).map { index in
      sum += exp(logarithm)
      logarithm += log(ratio(index))
      return max(0, 1 - sum)
    }
  }
}
