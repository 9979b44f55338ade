/// What is to become of an output folder. Files of other names stay as they are.
public struct OutputChange: Hashable, Sendable {
  /// Files to be written, of different names.
  public var files: [OutputFile]
  /// Names of files that are to be there no more.
  public var removed: [String]

  /// Makes a change.
  public init(files: [OutputFile], removed: [String] = []) {
    self.files = files
    self.removed = removed
  }

  /// Folders within the output folder that the change touches, sorted.
  var folders: [String] { Set((files.map(\.name) + removed).compactMap(OutputFile.folder)).sorted() }

  /// Names that the change decides on.
  var names: Set<String> { Set(files.map(\.name)).union(removed) }
}
