/// How many rows of a kind a file has, and where the first is.
struct RowTally {
  private(set) var count = 0
  private(set) var firstLine = 0

  /// Counts a row.
  mutating func add(_ line: Int) {
    if count == 0 { firstLine = line }
    count += 1
  }
}

/// The media of a queue's rows. A call made back is a call.
struct MediaTally {
  /// Media in the order of their first rows.
  private(set) var names: [String] = []
  /// The first row of another medium than the first.
  private(set) var line = 0
  private var last = ""

  /// Takes in a row.
  mutating func add(_ name: String, _ line: Int) {
    guard name != last else { return }
    last = name
    let isCall = ["callback", "voice"].contains(name.lowercased())
    guard !name.isEmpty, !names.contains(name) else { return }
    if isCall, names.contains(where: { ["callback", "voice"].contains($0.lowercased()) }) { return }
    names.append(name)
    if names.count == 2 { self.line = line }
  }
}
