import Foundation

/// Values as lines of JSON: keys in snake case and sorted, what is unknown absent.
///
/// One value has one line. Whatever is read must be that line, byte for byte: so no key is overlooked, none counts twice, and no number is
/// read as another.
enum LineText {
  /// A value as a line, without its break.
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    guard let data = try? encoder.encode(value) else { preconditionFailure("a number is not finite") }
    return String(decoding: data, as: UTF8.self)
  }

  /// The value of a line; `nil` when the line is not exactly what a value of that kind is written as.
  static func value<Value: Codable>(_ kind: Value.Type, of line: some Collection<UInt8>) -> Value? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let value = try? decoder.decode(kind, from: Data(line)), of(value).utf8.elementsEqual(line) else {
      return nil
    }
    return value
  }
}
