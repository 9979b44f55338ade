/// The ids of one kind of thing in a plan, in order, and what refers to them.
struct IDIndex {
  /// What they are ids of, such as `queue`.
  let noun: String
  /// The ids in the plan's order, one for each thing kept; one that was reported as no good id stands here too, so that
  /// references to it do not fail as well.
  private(set) var ids: [String] = []
  private var positions: [String: Int] = [:]
  /// Whether some ids could not be read, so that an unknown one may be one of those: it is not reported then.
  var isPartial = false

  /// Words of the format that an id would be confused with.
  static let reserved = ["day", "work", "off", "free"]

  init(noun: String) {
    self.noun = noun
  }

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

  /// The position of an id.
  func position(of id: String) -> Int? { positions[id] }

  /// Adds an id unless it is there already.
  mutating func insert(_ id: String) -> Bool {
    guard positions[id] == nil else { return false }
    positions[id] = ids.count
    ids.append(id)
    return true
  }

  /// Why an unknown id may be unknown.
  func fix(for id: String) -> String {
    if ids.isEmpty { return "the plan has no \(noun); add one" }
    return Suggestion.fix(for: id, among: ids, otherwise: "the plan has \(Suggestion.list(ids))")
  }

  /// Why a text cannot be an id; `nil` when it can.
  static func fault(in id: String) -> (message: String, fix: String)? {
    if id.unicodeScalars.count > 64 {
      return ("is longer than 64 characters", "choose a shorter id")
    }
    for scalar in id.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard isPlain || "-_.@+ ".unicodeScalars.contains(scalar) else {
        let shown = scalar.value < 32 || scalar.value == 127 ? "a control character" : "`\(Character(scalar))`"
        return ("contains \(shown)", "use letters, digits and - _ . @ + only")
      }
    }
    if id.first == "." { return ("begins with a dot", "begin it with a letter or a digit") }
    if id.first == " " || id.last == " " || id.isEmpty { return ("is blank at its edge", "remove the blank") }
    return nil
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
