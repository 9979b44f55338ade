extension MappingReader {
  /// What the entries of a section say that lists things with ids; a section that is missing, empty or holds anything but
  /// mappings is reported.
  ///
  /// - Parameters:
  ///   - key: The section, such as `queues`.
  ///   - noun: What it lists, such as `queue`.
  ///   - example: What it may hold, for a missing one.
  ///   - first: An item to begin with, for an empty one.
  ///   - isPartial: Becomes true when some ids could not be read.
  ///   - read: Reads an entry with an id.
  /// - Returns: What was read, in order.
  func things<Value>(
    _ key: String, noun: String, example: String, first: String, isPartial: inout Bool,
    read: (_ id: String?, _ keys: MappingReader) -> Value?
  ) -> [Value] {
    guard let reader = required(key, example), let items = reader.items() else {
      isPartial = true
      return []
    }
    if items.isEmpty {
      isPartial = true
      reader.fail(
        "empty-list", "is empty",
        fix: noun.first == "a" ? "add an \(noun) such as `\(first)`" : "add a \(noun) such as `\(first)`")
    }
    var isMissing = false
    let values = reader.kept(items) { item -> Value? in
      guard let keys = item.mapping() else {
        isMissing = true
        return nil
      }
      let id = keys.required("id", "\(noun)-1")?.text(expecting: "an id")
      if id == nil { isMissing = true }
      let value = read(id, keys)
      keys.finish()
      return value
    }
    if isMissing { isPartial = true }
    return values
  }
}
