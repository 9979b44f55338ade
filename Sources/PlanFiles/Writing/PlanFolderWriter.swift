import Foundation
public import PlanModel

/// Writes a plan folder from a draft.
///
/// A file whose part of the draft did not change keeps its bytes, comments and order of columns included; one whose part did
/// is written anew, in a fixed order of keys and columns; a workbook is written anew as text, under the table's usual name. Files that a draft only names (past contacts, a forecast made
/// elsewhere, the previous roster) are copied.
public struct PlanFolderWriter {
  private let draft: PlanDraft
  private let original: PlanFolderContents
  private let keepsBytes: Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - draft: What the folder is to say: the draft of `original`, or one that was made from it by changes.
  ///   - original: The folder that the draft comes from.
  ///   - keepsBytes: Whether a file of which nothing changed keeps its bytes; otherwise every file that the draft says is
  ///     written anew.
  public init(_ draft: PlanDraft, original: PlanFolderContents, keepsBytes: Bool = true) {
    self.draft = draft
    self.original = original
    self.keepsBytes = keepsBytes
  }

  /// Names and contents of the files that the draft says, in the order of their names. The same draft gives the same bytes.
  ///
  /// - Throws: ``PlanError`` with the code `cannot-write` when a text cannot be written as YAML.
  public func files() throws(PlanError) -> [(name: String, bytes: [UInt8])] {
    var files: [String: [UInt8]] = [:]
    var draft = draft
    func add<Rows: Equatable>(_ table: PlanTable, _ rows: KeyPath<PlanDraft, Rows?>, _ text: (Rows) -> String) {
      guard let now = draft[keyPath: rows] else { return }
      let file = TableFile(draft.tables.file(of: table))
      if keepsBytes, original.draft[keyPath: rows] == now, let kept = original.files[file.file] {
        files[file.file] = kept
        return
      }
      if file.isWorkbook { draft.tables[table] = table.usualFile }
      files[draft.tables.file(of: table)] = Array(text(now).utf8)
    }
    add(.agents, \.everybody, TableText.agents)
    add(.absences, \.absences, TableText.absences)
    add(.wishes, \.wishes, TableText.wishes)
    add(.locks, \.locks, TableText.locks)
    add(.adjustments, \.adjustments, TableText.adjustments)
    add(.unusualDays, \.unusualDays, TableText.unusualDays)
    add(.balances, \.balances, TableText.balances)
    add(.waiting, \.waiting, TableText.waiting)
    add(.grantedBefore, \.grantedBefore, TableText.grantedBefore)
    add(.ledger, \.ledger, TableText.ledger)
    if keepsBytes, original.draft.withoutTables == draft.withoutTables, let bytes = original.files[PlanFolder.planFile]
    {
      files[PlanFolder.planFile] = bytes
    } else {
      guard let text = try? PlanText(draft: draft).text() else {
        throw failure(PlanFolder.planFile, "the plan cannot be written as YAML", "remove unprintable characters")
      }
      files[PlanFolder.planFile] = Array(text.utf8)
    }
    return files.keys.sorted().map { ($0, files[$0] ?? []) }
  }

  /// Writes the folder, creating it if need be; each file whole, under a temporary name first. Files that hold what they are
  /// to hold are left alone. Where a file that is copied is a link, what it leads to is copied.
  ///
  /// - Parameter directory: Path of the folder; that of the original changes it in place.
  /// - Throws: ``PlanError`` with the code `cannot-write`, or `outside-folder` for a file that the plan names beyond its folder
  ///   and that the new folder would not hold.
  public func write(into directory: String) throws(PlanError) {
    let all = try files()
    try check(all.map(\.name))
    let changed = all.filter { name, bytes in
      !(FileManager.default.contents(atPath: FilePath.of(name, in: directory))?.elementsEqual(bytes) ?? false)
    }
    if let outside = changed.first(where: { $0.name.hasPrefix("/") }) {
      throw failure(outside.name, "the file lies outside the folder and is not changed", "copy it into the plan folder")
    }
    try make(directory)
    for (name, bytes) in changed {
      let path = FilePath.of(name, in: directory)
      try make(PlanFolderWriter.folder(of: path))
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw failure(name, "the file cannot be written", "check space and permissions of the folder")
      }
    }
    for name in copied where !name.hasPrefix("/") {
      let (source, target) = (FilePath.of(name, in: original.directory), FilePath.of(name, in: directory))
      guard FileManager.default.fileExists(atPath: source), !FileManager.default.fileExists(atPath: target)
      else { continue }
      try make(PlanFolderWriter.folder(of: target))
      if (try? FileManager.default.copyItem(atPath: FilePath.place(of: source) ?? source, toPath: target)) == nil {
        throw failure(name, "the file cannot be copied", "check space and permissions of the folder")
      }
    }
  }

  /// Whether the folder can be written elsewhere: names that climb out of it would be written, or sought, beside the new one.
  ///
  /// - Throws: ``PlanError`` with the codes `outside-folder` and `cannot-write`.
  public func check() throws(PlanError) { try check(try files().map(\.name)) }

  private func check(_ written: [String]) throws(PlanError) {
    let problems = (written + copied).filter { name in
      !name.hasPrefix("/") && PlanFolderWriter.climbsOut(name)
    }.map {
      PlanProblem(
        code: "outside-folder", file: PlanFolder.planFile,
        message: "the plan names [\($0)], which lies outside its folder",
        fix: "move the file into the folder, or name it by its whole path")
    }
    if !problems.isEmpty { throw PlanError(problems: problems) }
  }

  private static func climbsOut(_ name: String) -> Bool {
    var depth = 0
    for part in name.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  private func make(_ folder: String) throws(PlanError) {
    if (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) == nil {
      throw failure(folder, "the folder cannot be made", "check the path and its permissions")
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Files that the draft only names.
  private var copied: [String] {
    let named =
      (draft.history ?? []).map(\.file) + [draft.forecast].compactMap { $0 } + [draft.tables.file(of: .previousRoster)]
    return named.map { TableFile($0).file }
  }

  private func failure(_ file: String, _ message: String, _ fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: "cannot-write", file: file, message: message, fix: fix)])
  }
}

extension PlanDraft {
  /// The rows of the agents' table, which is always written.
  fileprivate var everybody: [AgentDraft]? { agents }

  /// What stands in `plan.yaml`.
  fileprivate var withoutTables: PlanDraft {
    var plan = self
    plan.agents = []
    plan.absences = nil
    plan.wishes = nil
    plan.locks = nil
    plan.adjustments = nil
    plan.unusualDays = nil
    plan.balances = nil
    plan.waiting = nil
    plan.grantedBefore = nil
    plan.ledger = nil
    return plan
  }
}
