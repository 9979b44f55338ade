import PlanModel
import Yams

/// Where each part of a draft is written: a line and column of `plan.yaml`, a line of a table.
///
/// What has no place of its own has that of the part around it.
struct SourceMap {
  /// A place, and how messages call what stands there.
  struct Place {
    var file: String
    var line: Int?
    var column: Int?
    /// Begins a message: the path in `plan.yaml`, the column of a table; may be empty.
    var subject: String
    /// The column of a table.
    var field: String?
  }

  /// The rows of a table that became entries of a section.
  struct Table {
    var file: String
    /// What a row is, if it has an id: `agent`.
    var noun: String?
    /// Line of each entry.
    var lines: [Int] = []
  }

  private var marks: [String: Mark] = [:]
  /// Numbers from 1 of the entries that were kept of a list, by its path; those of other lists are all kept.
  private var kept: [String: [Int]] = [:]
  private var unread: Set<String> = []
  /// Tables by section.
  var tables: [String: Table] = [:]

  /// Makes the map of a plan.
  ///
  /// - Parameters:
  ///   - root: What is written.
  ///   - log: What became of it.
  init(root: Node, log: ProblemLog) {
    add(root, "")
    kept = log.keptEntries
    unread = log.unreadPaths
  }

  private mutating func add(_ node: Node, _ path: String) {
    marks[path] = node.mark
    switch node {
    case .mapping(let pairs):
      for (key, value) in pairs {
        guard let name = key.scalar?.string else { continue }
        add(value, path.isEmpty ? name : path + "." + name)
      }
    case .sequence(let items):
      for (index, item) in items.enumerated() { add(item, "\(path)[\(index + 1)]") }
    case .scalar, .alias: break
    }
  }

  /// The path in `plan.yaml` of the nearest part that is written, and whether it is all of the path.
  private func written(_ path: DraftPath) -> (text: String, isExact: Bool) {
    var text = ""
    for step in path.steps {
      let next: String
      switch step {
      case .key(let name): next = text.isEmpty ? name : text + "." + name
      case .entry(let position, _):
        let numbers = kept[text]
        let number = numbers.flatMap { $0.indices.contains(position) ? $0[position] : nil } ?? position + 1
        next = "\(text)[\(number)]"
      }
      guard marks[next] != nil else { return (text, false) }
      text = next
    }
    return (text, true)
  }

  /// Whether a value is written and could not be read.
  func isUnread(_ path: DraftPath) -> Bool {
    let found = written(path)
    return found.isExact && unread.contains(found.text)
  }

  /// The place of a path.
  func place(of path: DraftPath) -> Place {
    if let section = path.section, let table = tables[section] { return place(of: path, in: table) }
    let text = written(path).text
    guard !text.isEmpty else { return Place(file: PlanFolder.planFile, subject: "the plan") }
    return Place(
      file: PlanFolder.planFile, line: marks[text]?.line, column: marks[text]?.column, subject: text)
  }

  private func place(of path: DraftPath, in table: Table) -> Place {
    var place = Place(file: table.file, subject: "")
    for step in path.steps.dropFirst() {
      switch step {
      case .entry(let position, let id):
        if place.line == nil, table.lines.indices.contains(position) { place.line = table.lines[position] }
        if let noun = table.noun, let id, place.subject.isEmpty { place.subject = "\(noun) [\(id)]" }
      case .key(let name): (place.subject, place.field) = (name, name)
      }
    }
    return place
  }

  /// Notes what was found in a draft, each at its place.
  func report(_ findings: DraftFindings, to log: ProblemLog) {
    for problem in findings.problems {
      let place = place(of: problem.path)
      let rival =
        problem.rival.map { rival in
          let other = self.place(of: rival)
          return ", as does the entry \(log.words(forLine: other.line ?? 1, in: other.file))"
        } ?? ""
      log.report(
        problem.code, in: place.file, line: place.line, column: place.column, field: place.field,
        text(place.subject, problem.message) + rival, fix: problem.fix)
    }
    for warning in findings.warnings {
      let place = place(of: warning.path)
      log.warn(in: place.file, line: place.line, field: place.field, text(place.subject, warning.message))
    }
  }

  private func text(_ subject: String, _ message: String) -> String {
    subject.isEmpty ? message : subject + " " + message
  }
}
