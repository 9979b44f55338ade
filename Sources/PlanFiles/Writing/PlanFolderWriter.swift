import Foundation
public import PlanModel

/// Writes a plan folder from a draft.
///
/// A file whose part of the draft did not change keeps its bytes, comments and order of columns included; one whose part did
/// is written anew, in a fixed order of keys and columns. Files that a draft only names (past contacts, a forecast made
/// elsewhere, the previous roster, adjustments, unusual days) are copied.
public struct PlanFolderWriter {
  private let draft: PlanDraft
  private let original: PlanFolderContents

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - draft: What the folder is to say: the draft of `original`, or one that was made from it by changes.
  ///   - original: The folder that the draft comes from.
  public init(_ draft: PlanDraft, original: PlanFolderContents) {
    self.draft = draft
    self.original = original
  }

  /// Names and contents of the files that the draft says, in the order of their names. The same draft gives the same bytes.
  ///
  /// - Throws: ``PlanError`` with the code `cannot-write` when a text cannot be written as YAML.
  public func files() throws(PlanError) -> [(name: String, bytes: [UInt8])] {
    var files: [String: [UInt8]] = [:]
    func add(_ name: String, _ isUnchanged: Bool, _ text: @autoclosure () -> String) {
      files[name] = (isUnchanged ? original.files[name] : nil) ?? Array(text().utf8)
    }
    let (old, names) = (original.draft, draft.tables)
    add(names.agents ?? "agents.csv", old.agents == draft.agents, TableText.agents(draft.agents))
    if let absences = draft.absences {
      add(names.absences ?? "absences.csv", old.absences == absences, TableText.absences(absences))
    }
    if let wishes = draft.wishes {
      add(names.wishes ?? "wishes.csv", old.wishes == wishes, TableText.wishes(wishes))
    }
    if let locks = draft.locks { add(names.locks ?? "locks.csv", old.locks == locks, TableText.locks(locks)) }
    if old.withoutTables == draft.withoutTables, let bytes = original.files[PlanFolder.planFile] {
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
  /// to hold are left alone.
  ///
  /// - Parameter directory: Path of the folder; that of the original changes it in place.
  /// - Throws: ``PlanError`` with the code `cannot-write`.
  public func write(into directory: String) throws(PlanError) {
    let manager = FileManager.default
    let files = try files()
    if (try? manager.createDirectory(atPath: directory, withIntermediateDirectories: true)) == nil {
      throw failure(directory, "the folder cannot be made", "check the path and its permissions")
    }
    for (name, bytes) in files {
      let path = FilePath.of(name, in: directory)
      if let found = manager.contents(atPath: path), found.elementsEqual(bytes) { continue }
      if name.hasPrefix("/") {
        throw failure(name, "the file lies outside the folder and is not changed", "copy it into the plan folder")
      }
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw failure(name, "the file cannot be written", "check space and permissions of the folder")
      }
    }
    for name in copied where !name.hasPrefix("/") {
      let source = FilePath.of(name, in: original.directory)
      let target = FilePath.of(name, in: directory)
      guard manager.fileExists(atPath: source), !manager.fileExists(atPath: target) else { continue }
      if (try? manager.copyItem(atPath: source, toPath: target)) == nil {
        throw failure(name, "the file cannot be copied", "check space and permissions of the folder")
      }
    }
  }

  /// Files that the draft only names.
  private var copied: [String] {
    let names = draft.tables
    let contacts = (draft.history ?? []).map(\.file) + [draft.forecast].compactMap { $0 }
    return contacts + [
      names.previousRoster ?? "previous-roster.csv", names.adjustments ?? "adjustments.csv",
      names.unusualDays ?? "unusual-days.csv",
    ]
  }

  private func failure(_ file: String, _ message: String, _ fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: "cannot-write", file: file, message: message, fix: fix)])
  }
}

extension PlanDraft {
  /// What stands in `plan.yaml`.
  fileprivate var withoutTables: PlanDraft {
    var plan = self
    plan.agents = []
    plan.absences = nil
    plan.wishes = nil
    plan.locks = nil
    return plan
  }
}
