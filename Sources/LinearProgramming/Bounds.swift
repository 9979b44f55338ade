internal import CGLPK

/// Lower and upper bound of a row or a column; `nil` is unbounded.
public struct Bounds: Hashable, Sendable {
  /// Lower bound.
  public var lower: Double?
  /// Upper bound.
  public var upper: Double?

  /// Makes bounds.
  public init(_ lower: Double?, _ upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Both bounds at one value.
  public static func fixed(_ value: Double) -> Bounds { Bounds(value, value) }

  var kind: Int32 {
    switch (lower, upper) {
    case (nil, nil): GLP_FR
    case (_?, nil): GLP_LO
    case (nil, _?): GLP_UP
    case (let lower?, let upper?): lower == upper ? GLP_FX : GLP_DB
    }
  }

  var isValid: Bool {
    let values = [lower, upper].compactMap { $0 }
    guard values.allSatisfy(\.isFinite) else { return false }
    return values.count < 2 || values[0] <= values[1]
  }
}
