import Foundation

/// How the numbers of a column are written, and whether a sign between thousands was read as a decimal sign.
///
/// Numbers below a thousand have no such sign, those above have one before their last three digits: read as decimals they
/// are far smaller than the rest. Of fractions the opposite holds.
struct NumberWriting {
  /// A field worth showing.
  struct Example {
    var text: String
    var line: Int
  }

  private let decimalComma: Bool
  private var whole = LogMean()
  private var threeDecimals = LogMean()
  private var otherDecimals = 0
  private var numbers = 0
  /// Numbers that are not whole.
  private(set) var fractions = 0
  /// The first of them.
  private(set) var firstFraction: Example?
  /// The first with three decimals.
  private(set) var firstThousand: Example?

  /// How much smaller than whole numbers those with three decimals are when these are thousands.
  private static let least = 10.0

  init(decimalComma: Bool) {
    self.decimalComma = decimalComma
  }

  /// Adds a field and the number read from it.
  mutating func add(_ field: ArraySlice<UInt8>, value: Double, line: Int) {
    numbers += 1
    guard let decimals = NumberText.decimals(field, decimalComma: decimalComma) else {
      if value > 0 { whole.add(value) }
      return
    }
    func example() -> Example { Example(text: String(decoding: field, as: UTF8.self), line: line) }
    if value != value.rounded() {
      fractions += 1
      firstFraction = firstFraction ?? example()
    }
    if decimals == 3, 1..<1000 ~= value {
      threeDecimals.add(value)
      firstThousand = firstThousand ?? example()
    } else {
      otherDecimals += 1
    }
  }

  /// Whether there are more fractions than the few that somebody filled in.
  var hasManyFractions: Bool { fractions * 100 > numbers }

  /// Whether each number with decimals has three of them.
  var mayHoldThousands: Bool { threeDecimals.count > 0 && otherDecimals == 0 }

  /// Whether these are thousands beyond doubt: other numbers are whole, and far larger.
  var holdsThousands: Bool {
    guard mayHoldThousands, let whole = whole.mean, let thousands = threeDecimals.mean else { return false }
    return whole > NumberWriting.least * thousands
  }

  private struct LogMean {
    private(set) var count = 0
    private var sum = 0.0

    mutating func add(_ value: Double) {
      count += 1
      sum += log(value)
    }

    /// The geometric mean.
    var mean: Double? { count > 0 ? exp(sum / Double(count)) : nil }
  }
}
