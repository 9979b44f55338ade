import Yams

/// Turns the bytes of a YAML file into a tree of nodes, or says why not.
///
/// What could exhaust the machine is refused before or while it is read: files beyond a size, aliases that unfold
/// without end, trees beyond a number of nodes or levels.
enum YAMLDocument {
  /// Largest file, in bytes.
  static let sizeLimit = 1_000_000
  /// Most aliases (`*name`) in a file: ten can unfold a file at most some forty times.
  static let aliasLimit = 10
  /// Most nodes after unfolding.
  static let nodeLimit = 200_000
  /// Most levels.
  static let depthLimit = 32

  /// The root node; `nil` when a problem was reported.
  static func root(of bytes: [UInt8], file: String, log: ProblemLog) -> Node? {
    func fail(_ code: String, _ line: Int?, _ message: String, _ fix: String) {
      log.report(code, in: file, line: line, message, fix: fix)
    }
    guard bytes.count <= sizeLimit else {
      fail(
        "file-too-large", nil, "the file has [\(bytes.count)] bytes, \(sizeLimit) at most",
        "keep agents, absences and wishes in their CSV files")
      return nil
    }
    if let position = bytes.firstIndex(of: 0) {
      fail("nul-byte", line(of: position, in: bytes), "a NUL byte stands in the file", "save it as plain UTF-8 text")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      fail("not-utf8", nil, "the file is not valid UTF-8", "save the file as UTF-8")
      return nil
    }
    let aliases = aliasCount(bytes)
    guard aliases <= aliasLimit else {
      fail(
        "too-many-aliases", nil, "the file has [\(aliases)] aliases (*name), \(aliasLimit) at most",
        "write the values out")
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: text, .default, .default, .utf8) else {
        fail(
          "empty-file", 1, "the file is empty",
          log.subject == "plan"
            ? "begin with `centre:`; docs/plan-format.md shows a whole plan"
            : "write what changes, such as `volume: {queue: phone, percent: +15}`; see docs/what-if.md")
        return nil
      }
      var budget = nodeLimit
      guard isBounded(root, depth: 0, budget: &budget) else {
        fail(
          "too-many-nodes", nil, "the file unfolds to more than \(nodeLimit) values or \(depthLimit) levels",
          "write it flatter, without aliases within aliases")
        return nil
      }
      return root
    } catch let error as YamlError {
      report(error, bytes: bytes, file: file, log: log)
    } catch {
      fail("yaml-syntax", nil, "the file is not YAML", "see docs/plan-format.md")
    }
    return nil
  }

  private static func report(_ error: YamlError, bytes: [UInt8], file: String, log: ProblemLog) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let isDeep = problem.contains("nesting level")
      let reason = isDeep ? "values are nested too deep" : (context.map { $0.text + " " } ?? "") + problem
      log.report(
        "yaml-syntax", in: file, line: mark.line, column: mark.column, "not valid YAML: \(reason)",
        fix: isDeep ? "write it flatter" : fix(for: problem))
    case .reader(let problem, let offset, _, let yaml):
      let line = offset.map { 1 + yaml.prefix($0).count(where: \.isNewline) }
      log.report(
        "yaml-syntax", in: file, line: line, "not valid YAML: \(problem)", fix: "remove the unprintable character")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "[\($0)]" }.joined(separator: ", ")
      log.report(
        "duplicate-key", in: file, line: context.mark.line, column: context.mark.column,
        "the key \(keys) stands twice in one mapping", fix: "remove or rename one of them")
    default:
      log.report("yaml-syntax", in: file, "the file is not YAML", fix: "see docs/plan-format.md")
    }
  }

  private static func fix(for problem: String) -> String {
    if problem.contains("undefined alias") { return "write the value out, or mark it with &name before it is used" }
    if problem.contains("another document") { return "keep one document: remove the line `---` before this one" }
    return "look at the indentation, the colons and the quotes of this line and the one before"
  }

  /// Counts what looks like an alias, in comments too: a star after a blank or a bracket and before a name.
  private static func aliasCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    let openers: [UInt8] = Array(" \t\r\n[{,:?-".utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "*") {
      let isFirst = index == 0 || openers.contains(bytes[index - 1])
      let next = index + 1 < bytes.count ? bytes[index + 1] : 32
      if isFirst, next > 32, next != byte { count += 1 }
    }
    return count
  }

  private static func isBounded(_ node: Node, depth: Int, budget: inout Int) -> Bool {
    budget -= 1
    guard budget >= 0, depth <= depthLimit else { return false }
    switch node {
    case .scalar, .alias: return true
    case .sequence(let items):
      for item in items where !isBounded(item, depth: depth + 1, budget: &budget) { return false }
    case .mapping(let pairs):
      for (key, value) in pairs {
        guard isBounded(key, depth: depth + 1, budget: &budget), isBounded(value, depth: depth + 1, budget: &budget)
        else { return false }
      }
    }
    return true
  }

  private static func line(of position: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<position].count(where: { $0 == 10 })
  }
}
