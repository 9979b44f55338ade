import Foundation

/// A place of last resort for files that cannot be written where they should be, after hours of work on them.
public enum SavedFiles {
  /// Writes files into a new folder for temporary files, else into one of the current folder, for this user only.
  ///
  /// - Returns: The folder; `nil` when there is no place at all.
  public static func save(_ files: [OutputFile]) -> String? {
    let temporary = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    for base in [temporary, "."] {
      var template = Array("\(base)/jaga-saved-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { continue }
      let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      let generation = Generation(root: "\(folder)/output", place: OutputPlace("\(folder)/output"))
      if (try? generation.fill(OutputChange(files: files))) != nil { return generation.root }
      try? FileManager.default.removeItem(atPath: folder)
    }
    return nil
  }
}
