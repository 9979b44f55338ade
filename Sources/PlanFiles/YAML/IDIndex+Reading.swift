import PlanModel

extension IDIndex {
  /// The items of a section that lists things with ids, each with its keys; a section that is missing, empty or holds
  /// anything but mappings is reported, and makes the index partial.
  ///
  /// - Parameters:
  ///   - key: The section, such as `queues`.
  ///   - example: What it may hold, for a missing one.
  ///   - first: An item to begin with, for an empty one.
  mutating func items(
    of plan: MappingReader, _ key: String, example: String, first: String
  ) -> [(item: NodeReader, keys: MappingReader)] {
    guard let reader = plan.required(key, example), let items = reader.items() else {
      isPartial = true
      return []
    }
    if items.isEmpty {
      isPartial = true
      reader.fail("empty-list", "is empty", fix: "add a \(noun) such as `\(first)`")
    }
    return items.compactMap { item in
      guard let keys = item.mapping() else {
        isPartial = true
        return nil
      }
      return (item, keys)
    }
  }

  /// Reads the `id` of an entry and adds it; reports what is wrong with it. `nil` when there is none to use.
  mutating func read(_ mapping: MappingReader, isReservedAllowed: Bool = true) -> String? {
    guard let reader = mapping.required("id", "\(noun)-1"), let id = reader.text(expecting: "an id") else {
      isPartial = true
      return nil
    }
    if let fault = IDIndex.fault(in: id) {
      reader.fail("wrong-id", "[\(id)] \(fault.message)", fix: fault.fix)
      isPartial = true
    } else if !isReservedAllowed, IDIndex.reserved.contains(id) {
      reader.fail("reserved-id", "[\(id)] is a word of the format", fix: "call it such as [\(id)-shift]")
    }
    guard insert(id) else {
      reader.fail("duplicate-id", "[\(id)] stands twice", fix: "give every \(noun) an id of its own")
      return nil
    }
    return id
  }

  /// Reads a reference; reports an unknown one.
  func position(_ reader: NodeReader) -> Int? {
    guard let id = reader.text(expecting: "the id of a \(noun)") else { return nil }
    guard let found = position(of: id) else {
      if isPartial { return nil }
      reader.fail("unknown-\(noun)", "[\(id)] is not a \(noun) of the plan", fix: fix(for: id))
      return nil
    }
    return found
  }

  /// Reads a list of references, or a single one, as ascending positions; reports unknown ones.
  func positions(_ reader: NodeReader) -> [Int] {
    Array(Set(reader.itemsOrSelf().compactMap { position($0) })).sorted()
  }
}
