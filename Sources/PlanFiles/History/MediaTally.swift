/// The media of a queue's rows. A call made back is a call.
struct MediaTally {
  private static let calls: Set = ["callback", "voice"]

  /// Media in the order of their first rows.
  private(set) var names: [String] = []
  /// The first row of another medium than the first.
  private(set) var line = 0
  private var known: Set<String> = []
  private var hasCalls = false
  private var last = ""

  /// Takes in a row.
  mutating func add(_ name: String, _ line: Int) {
    guard name != last else { return }
    last = name
    guard !name.isEmpty, known.insert(name).inserted else { return }
    if MediaTally.calls.contains(name.lowercased()) {
      if hasCalls { return }
      hasCalls = true
    }
    names.append(name)
    if names.count == 2 { self.line = line }
  }
}
