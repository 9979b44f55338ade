public import PlanModel

/// A sound plan folder as a draft, with the bytes of the files that the draft came from.
public struct PlanFolderContents: Sendable {
  /// What the folder says.
  public let draft: PlanDraft
  /// Path of the folder.
  public let directory: String
  /// What `plan.yaml` and the tables of the draft hold, by their names.
  let files: [String: [UInt8]]
}
