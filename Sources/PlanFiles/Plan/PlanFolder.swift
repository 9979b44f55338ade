import Foundation
import PlanModel

/// Reads a plan folder: `plan.yaml` and the tables it names.
///
/// Everything that is wrong is found in one pass, each problem with its file, line, column and likely fix. The format is
/// specified in `docs/plan-format.md`.
public enum PlanFolder {
  /// The file that makes a folder a plan folder.
  public static let planFile = "plan.yaml"

  /// Reads a plan folder.
  ///
  /// - Parameter directory: Path of the folder.
  /// - Returns: The plan, and what else the folder says.
  /// - Throws: ``PlanError`` with every problem found.
  public static func load(at directory: String) throws(PlanError) -> LoadedPlan {
    try read(at: directory).loaded
  }

  /// Reads a plan folder as a draft that can be changed and written back with ``PlanFolderWriter``.
  ///
  /// - Parameter directory: Path of the folder.
  /// - Returns: The draft, and what else the folder holds.
  /// - Throws: ``PlanError`` with every problem found: only the draft of a sound folder can be had.
  public static func contents(at directory: String) throws(PlanError) -> PlanFolderContents {
    let found = try read(at: directory)
    return PlanFolderContents(draft: found.draft, directory: directory, files: found.files)
  }

  private static func read(
    at directory: String
  ) throws(PlanError) -> (loaded: LoadedPlan, draft: PlanDraft, files: [String: [UInt8]]) {
    let log = ProblemLog()
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory), isDirectory.boolValue else {
      log.report(
        "missing-folder", in: directory, "there is no such folder",
        fix: "check the path, or make a plan with `jaga init \(directory)`")
      throw PlanError(problems: log.sorted)
    }
    let files = FolderFiles(directory: directory, log: log, keepsContents: true)
    let bytes = files.bytes(planFile, mention: nil, missing: "make a plan with `jaga init`")
    guard let bytes, let root = YAMLDocument.root(of: bytes, file: planFile, log: log),
      let plan = NodeReader(node: root, path: "", file: planFile, log: log).mapping()
    else { throw PlanError(problems: log.sorted) }
    let reading = FolderReading(root: root, plan: plan, files: files, log: log)
    let loaded = PlanAssembly(reading: reading, files: files, log: log).assemble()
    try log.throwIfAny()
    guard let loaded else {
      log.report("unreadable-plan", in: planFile, "the plan cannot be read", fix: "see docs/plan-format.md")
      throw PlanError(problems: log.sorted)
    }
    return (loaded, reading.draft, files.contents)
  }
}
