import PlanModel

/// Knows files by what they hold, so that one that is named twice, or copied, is not counted twice.
struct FileContents {
  private var known: [String: [HistorySource]] = [:]

  /// Whether no earlier entry reads the same bytes in the same way; reports one that does.
  mutating func isNew(_ bytes: [UInt8], _ source: HistorySource, log: ProblemLog) -> Bool {
    var hash = InputHash()
    hash.add(bytes)
    var nameless = source.draft
    nameless.file = ""
    for earlier in known[hash.text] ?? [] {
      var other = earlier.draft
      other.file = ""
      guard nameless == other else { continue }
      log.report(
        "same-file-twice", in: "plan.yaml", line: source.line == 0 ? nil : source.line,
        "history names [\(source.file)], which holds the same as [\(earlier.file)] and is read alike",
        fix: "remove one of the two entries, or let `only` tell which rows each of them takes")
      return false
    }
    known[hash.text, default: []].append(source)
    return true
  }
}
