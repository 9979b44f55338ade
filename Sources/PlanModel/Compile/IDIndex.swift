/// The ids of one kind of thing in a plan, in order, and what refers to them.
package struct IDIndex {
  /// What they are ids of, such as `queue`.
  package let noun: String
  /// The ids in the plan's order, one for each thing kept; one that was reported as no good id stands here too, so that
  /// references to it do not fail as well.
  package private(set) var ids: [String] = []
  private var positions: [String: Int] = [:]
  /// Whether some ids could not be read, so that an unknown one may be one of those: it is not reported then.
  package var isPartial = false

  /// Words of the format that an id would be confused with.
  package static let reserved = ["day", "work", "off", "free"]

  package init(noun: String) {
    self.noun = noun
  }

  /// The position of an id.
  package func position(of id: String) -> Int? { positions[id] }

  /// Adds an id unless it is there already.
  package mutating func insert(_ id: String) -> Bool {
    guard positions[id] == nil else { return false }
    positions[id] = ids.count
    ids.append(id)
    return true
  }

  /// Why an unknown id may be unknown.
  package func fix(for id: String) -> String {
    if ids.isEmpty { return "the plan has no \(noun); add one" }
    return Suggestion.fix(for: id, among: ids, otherwise: "the plan has \(Suggestion.list(ids))")
  }

  /// Why a text cannot be an id; `nil` when it can.
  package static func fault(in id: String) -> (message: String, fix: String)? {
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

  /// The positions of the known ones among ids, ascending, each once.
  package func positions(of ids: [String]) -> [Int] {
    Array(Set(ids.compactMap { position(of: $0) })).sorted()
  }
}
