import Foundation

/// Reads a whole input file, or says why it cannot be read.
enum InputFile {
  /// The content of `name` in `folder`.
  ///
  /// - Parameters:
  ///   - name: Path relative to the folder, which messages show.
  ///   - folder: Path of the plan folder.
  ///   - log: Takes what keeps the file from being read.
  /// - Returns: `nil` when something was reported.
  static func bytes(_ name: String, in folder: String, log: ProblemLog) -> [UInt8]? {
    let url = URL(fileURLWithPath: name, relativeTo: URL(fileURLWithPath: folder, isDirectory: true))
      .resolvingSymlinksInPath()
    func report(_ code: String, _ message: String, _ fix: String) {
      log.report(code, in: name, message, fix: fix)
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      report("file-not-found", "the file does not exist", "correct its name, or put it into the plan folder")
      return nil
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      report("not-a-file", "this is not a regular file", "name a CSV file")
      return nil
    }
    guard let data = try? Data(contentsOf: url) else {
      report("unreadable-file", "the file cannot be read", "check its permissions")
      return nil
    }
    return [UInt8](data)
  }
}
