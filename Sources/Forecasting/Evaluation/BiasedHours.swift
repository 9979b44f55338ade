/// Hours of the day with few contacts in which forecasts were wrong to one side at earlier origins, beyond what chance explains.
struct BiasedHours: Equatable {
  /// Hours of the day, ascending: `0..<5` from midnight to five.
  var hours: [Range<Int>]
  /// Sum of errors (forecast minus actual) over contacts in them.
  var bias: Double

  /// Contacts an interval below which counts are small: those that models take together.
  private static let few = 3.0
  /// Smallest bias that is worth telling.
  private static let worthTelling = 0.15
  /// Deviations beyond which a bias is no chance. An interval is forecast from several origins, here taken for five, so that its
  /// contacts say as much as a fifth of them.
  private static let (deviations, repeats) = (3.0, 5.0)

  /// The hours in which a report's first model forecast too much, and those in which it forecast too little, if there are any.
  static func found(in report: BacktestReport) -> [BiasedHours] {
    [1.0, -1.0].compactMap { sign in
      let biased = report.byHour.compactMap { row -> (hour: Int, row: BacktestRow)? in
        guard let bias = row.bias, sign * bias >= worthTelling, row.contacts < few * Double(row.count),
          abs(bias) * row.contacts >= deviations * (repeats * row.contacts).squareRoot(),
          let hour = Int(row.label.prefix(2))
        else { return nil }
        return (hour, row)
      }
      let contacts = biased.reduce(0) { $0 + $1.row.contacts }
      guard contacts > 0 else { return nil }
      let hours = biased.reduce(into: [Range<Int>]()) { hours, next in
        if let last = hours.last, last.upperBound == next.hour {
          hours[hours.count - 1] = last.lowerBound..<next.hour + 1
        } else {
          hours.append(next.hour..<next.hour + 1)
        }
      }
      return BiasedHours(
        hours: hours, bias: biased.reduce(0) { $0 + ($1.row.bias ?? 0) * $1.row.contacts } / contacts)
    }
  }
}
