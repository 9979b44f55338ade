import PlanModel

/// Which rows of a file are read, by what stands in some of their columns.
struct RowFilter {
  private struct Test {
    let choice: RowChoice
    let column: Int
    let values: Set<String>
    /// Values that some row had.
    var met: Set<String> = []
    private var last: (field: ArraySlice<UInt8>, isMet: Bool)?

    init(_ choice: RowChoice, column: Int) {
      self.choice = choice
      self.column = column
      values = Set(choice.values.map { $0.lowercased() })
    }

    mutating func holds(_ cursor: CSVCursor) -> Bool {
      let field = cursor.content(column)
      if let last, last.field.elementsEqual(field) { return last.isMet }
      let value = cursor.text(column).lowercased()
      let isMet = values.contains(value)
      if isMet { met.insert(value) }
      last = (field, isMet)
      return isMet
    }

    var unmet: [String] { choice.values.filter { !met.contains($0.lowercased()) } }
  }

  private var only: [Test]
  private var leftOut: [Test]

  /// Finds the columns in a header; `nil` when one is missing, which has then been reported.
  init?(_ draft: HistoryDraft, header: [String], headerLine: Int, log: ProblemLog) {
    var isComplete = true
    func tests(_ choices: [RowChoice]?, _ key: String) -> [Test] {
      (choices ?? []).compactMap { choice in
        if let column = header.firstIndex(of: choice.column) { return Test(choice, column: column) }
        isComplete = false
        let known = header.prefix(20).map { $0.isEmpty ? "[]" : $0 }.joined(separator: ", ")
        log.report(
          "missing-column", in: draft.file, line: headerLine, "there is no column [\(choice.column)]",
          fix: "correct its name under `\(key)`; the file has \(known)")
        return nil
      }
    }
    only = tests(draft.only, "only")
    leftOut = tests(draft.leaveOut, "leave-out")
    guard isComplete else { return nil }
  }

  /// Whether a record is read.
  mutating func takes(_ cursor: CSVCursor) -> Bool {
    // Every test sees every record, since it remembers the values met.
    var isTaken = true
    for position in only.indices where !only[position].holds(cursor) { isTaken = false }
    for position in leftOut.indices where leftOut[position].holds(cursor) { isTaken = false }
    return isTaken
  }

  /// Whether rows are left out by a column.
  func leavesOut(by column: Int) -> Bool {
    leftOut.contains { $0.column == column } || only.contains { $0.column == column }
  }

  /// Warns of values that no row has, which may be mistyped.
  func note(_ file: String, log: ProblemLog) {
    for (tests, key) in [(only, "only"), (leftOut, "leave-out")] {
      for test in tests {
        for value in test.unmet {
          log.warn(in: file, "no row has [\(value)] in [\(test.choice.column)], as `\(key)` says")
        }
      }
    }
  }
}
