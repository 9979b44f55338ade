import Yams

/// Reads one YAML value as what the plan needs it to be; anything else becomes a problem at its line and column.
///
/// Every reading returns `nil` after it has reported why, so that the caller goes on with what is left.
struct NodeReader {
  /// The value.
  let node: Node
  /// Where it hangs, such as `queues[0].hours`: the first word of its messages.
  let path: String
  /// The file.
  let file: String
  /// Where problems go.
  let log: ProblemLog

  /// Line in the file.
  var line: Int { node.mark?.line ?? 1 }

  /// Reports a problem with this value; the message goes on after the path.
  func fail(_ code: String, _ message: String, fix: String? = nil) {
    log.note(unread: path)
    let subject = path.isEmpty ? "the \(log.subject)" : path
    log.report(code, in: file, line: node.mark?.line, column: node.mark?.column, "\(subject) \(message)", fix: fix)
  }

  /// The text of a scalar that is not empty.
  func text(expecting expected: String = "a text") -> String? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
        fail("missing-value", "has no value", fix: "write \(expected), or remove the key")
        return nil
      }
      guard !scalar.string.isEmpty else {
        fail("missing-value", "is an empty text", fix: "write \(expected), or remove the key")
        return nil
      }
      return scalar.string
    case .mapping:
      fail("wrong-type", "is a mapping, not \(expected)", fix: "write a single value")
    case .sequence:
      fail("wrong-type", "is a list, not \(expected)", fix: "write a single value without brackets or dashes")
    case .alias:
      fail("wrong-type", "is an alias, not \(expected)")
    }
    return nil
  }

  /// The text of a scalar, without reporting anything; `nil` when it is none.
  var quietText: String? {
    if case .scalar(let scalar) = node { scalar.string } else { nil }
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .sequence = node { true } else { false }
  }

  /// Whether it is a list without entries.
  var isEmptyList: Bool {
    if case .sequence(let items) = node { items.isEmpty } else { false }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// The most entries of a list.
  static let listLimit = 1000

  /// The entries of a list.
  func items() -> [NodeReader]? {
    guard case .sequence(let sequence) = node else {
      _ = failNotList()
      return nil
    }
    if sequence.count > NodeReader.listLimit {
      fail("list-too-long", "has [\(sequence.count)] entries, \(NodeReader.listLimit) at most", fix: "shorten it")
    }
    return sequence.prefix(NodeReader.listLimit).enumerated().map { index, item in
      NodeReader(node: item, path: "\(path)[\(index + 1)]", file: file, log: log)
    }
  }

  /// The entries of a list, or the value itself as the only one.
  func itemsOrSelf() -> [NodeReader] {
    isList ? items() ?? [] : [self]
  }

  /// What the entries of a list say, or the value itself as the only one; remembers which could be read.
  func entries<Value>(_ read: (NodeReader) -> Value?) -> [Value] {
    if isList { return kept(items() ?? [], read) }
    if let value = read(self) { return [value] }
    log.note(unread: path)
    return []
  }

  /// What the entries of this list say; remembers which could be read, and that a list of which none could is not an empty one.
  func kept<Value>(_ items: [NodeReader], _ read: (NodeReader) -> Value?) -> [Value] {
    var values: [Value] = []
    var numbers: [Int] = []
    for (index, item) in items.enumerated() {
      guard let value = read(item) else { continue }
      values.append(value)
      numbers.append(index + 1)
    }
    if values.count < items.count { log.keptEntries[path] = numbers }
    if values.isEmpty, !items.isEmpty { log.note(unread: path) }
    return values
  }

  /// The keys of a mapping.
  func mapping() -> MappingReader? {
    MappingReader(self)
  }

  private func failNotList() -> Bool {
    if case .scalar(let scalar) = node {
      let shown = scalar.string.isEmpty ? "has no value, not a list" : "[\(scalar.string)] is not a list"
      fail("wrong-type", shown, fix: "write its entries below it, each after a dash")
    } else {
      fail("wrong-type", "is a mapping, not a list", fix: "begin each entry with a dash")
    }
    return false
  }
}
