/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// How a number is shown, in the language of number formats: `0.00`, `yyyy-mm-dd`. `@` makes whatever is typed in a text.
  ///
  /// ## Source
  /// ECMA-376, part 1, section 18.8.31.
  public var numberFormat: String
  /// Whether it is bold.
  public var isBold: Bool
  /// The colour behind it, `0xRRGGBB`; `nil` leaves it white.
  public var fill: UInt32?
  /// Whether long texts take several lines.
  public var isWrapped: Bool
  /// Whether it stands in the middle.
  public var isCentred: Bool
  /// Whether a line is drawn above it, as over a sum.
  public var hasLineAbove: Bool
  /// Whether pale lines part it from its neighbours, on paper too.
  public var hasGrid: Bool

  /// Makes a style.
  public init(
    _ numberFormat: String = "General", isBold: Bool = false, fill: UInt32? = nil, isWrapped: Bool = false,
    isCentred: Bool = false, hasLineAbove: Bool = false, hasGrid: Bool = false
  ) {
    self.numberFormat = numberFormat
    self.isBold = isBold
    self.fill = fill
    self.isWrapped = isWrapped
    self.isCentred = isCentred
    self.hasLineAbove = hasLineAbove
    self.hasGrid = hasGrid
  }

  /// Text that stays text when it is edited, whatever it looks like.
  public static let text = CellStyle("@")
}
