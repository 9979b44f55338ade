/// The format in which a draft is stored; one of a later version than this program is refused when it is read.
public struct DraftFormat: Codable, Hashable, Sendable {
  /// The format that this version writes.
  public static let current = DraftFormat(number: 1)

  /// Its number, from 1.
  public let number: Int

  private init(number: Int) {
    self.number = number
  }

  /// Reads the number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard (1...DraftFormat.current.number).contains(number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "format [\(number)] is not known to this version")
    }
    self.number = number
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
