import PlanModel
import Yams

/// Reads a YAML mapping key by key, and knows in the end which keys nobody asked for.
final class MappingReader {
  /// The mapping itself.
  let reader: NodeReader
  private let pairs: [(key: NodeReader, value: NodeReader)]
  private var asked: [String] = []

  /// Opens a mapping; reports and returns `nil` when the value is none.
  init?(_ reader: NodeReader) {
    guard case .mapping(let mapping) = reader.node else {
      let shown = reader.quietText.map { $0.isEmpty ? "has no value, not a mapping" : "[\($0)] is not a mapping" }
      reader.fail(
        "wrong-type", shown ?? "is a list, not a mapping", fix: "write its keys below it, each as `key: value`")
      return nil
    }
    self.reader = reader
    let prefix = reader.path.isEmpty ? "" : reader.path + "."
    pairs = mapping.map { key, value in
      let keyReader = NodeReader(node: key, path: reader.path, file: reader.file, log: reader.log)
      let name = keyReader.quietText ?? "?"
      return (keyReader, NodeReader(node: value, path: prefix + name, file: reader.file, log: reader.log))
    }
  }

  /// The keys, in the order of the file.
  var keys: [String] { pairs.compactMap { $0.key.quietText } }

  /// The value of a key; `nil` when the key is not there.
  func value(_ key: String) -> NodeReader? {
    if !asked.contains(key) { asked.append(key) }
    return pairs.first { $0.key.quietText == key }?.value
  }

  /// The value of a key that must be there; reports and returns `nil` when it is not.
  func required(_ key: String, _ example: String) -> NodeReader? {
    if let found = value(key) { return found }
    let place = reader.path.isEmpty ? "the \(reader.log.subject)" : reader.path
    reader.log.report(
      "missing-key", in: reader.file, line: reader.node.mark?.line, column: reader.node.mark?.column,
      "\(place) lacks the key `\(key)`", fix: "add such as `\(key): \(example)`")
    return nil
  }

  /// Reports every key that nobody asked for. Call it when all keys have been read.
  ///
  /// - Parameter known: Keys to suggest; those asked for unless given.
  func finish(known: [String]? = nil) {
    let place = reader.path.isEmpty ? "a \(reader.log.subject)" : reader.path
    for (key, _) in pairs {
      guard let name = key.quietText else {
        key.log.report(
          "wrong-type", in: key.file, line: key.node.mark?.line, column: key.node.mark?.column,
          "a key of \(place) is not a word", fix: "write `key: value`")
        continue
      }
      guard !asked.contains(name) else { continue }
      key.log.report(
        "unknown-key", in: key.file, line: key.node.mark?.line, column: key.node.mark?.column,
        "[\(name)] is not a key of \(place)",
        fix: Suggestion.fix(
          for: name, among: known ?? asked, otherwise: "its keys are \(Suggestion.list(known ?? asked))"))
    }
  }
}
