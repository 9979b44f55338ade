/// A share of the hourly cost that is paid in addition, written `25%` or `12.5%`.
public struct Premium: CodableText {
  /// In hundredths of a per cent.
  public let hundredths: Int

  /// Makes a premium.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Reads a text; `nil` for anything but a number from 0 on with at most two decimals and the sign of per cent.
  public init?(_ text: String) {
    var digits = text.filter { $0 != " " }
    guard digits.last == "%" else { return nil }
    digits.removeLast()
    guard let value = DecimalText.number(digits), value >= 0, value <= 1_000_000 else { return nil }
    let hundredths = (100 * value).rounded()
    guard abs(100 * value - hundredths) < 1e-6 else { return nil }
    self.hundredths = Int(hundredths)
  }

  /// `25%`.
  public var description: String { DecimalText.plain(Double(hundredths) / 100) + "%" }
}
