/// A value that people write as a short text, and that is stored as that text.
public protocol CodableText: LosslessStringConvertible, Codable, Hashable, Sendable {}

extension CodableText {
  /// Reads the text; anything else is corrupt data.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "[\(text)] is no \(Self.self)")
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
