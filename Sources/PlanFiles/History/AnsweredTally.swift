/// Contacts answered beside those offered, of one queue in one file.
struct AnsweredTally {
  private(set) var offered = 0.0
  private(set) var answered = 0.0
  /// Rows with far more answered than offered.
  private(set) var excessRows = 0
  /// The first of them.
  private(set) var firstLine = 0

  /// Adds a row; contacts of the interval before may be answered in it, so that a few more answered are no excess.
  mutating func add(answered: Double, offered: Double, line: Int) {
    self.offered += offered
    self.answered += answered
    guard answered > 2 * offered + 10 else { return }
    if excessRows == 0 { firstLine = line }
    excessRows += 1
  }

  /// Whether more is answered than can have come; work that waits for hours may have come long before.
  func isExcess(isDeferred: Bool) -> Bool {
    isDeferred ? answered > 1.5 * offered + 10 : excessRows > 0 || answered > 1.1 * offered + 10
  }
}
