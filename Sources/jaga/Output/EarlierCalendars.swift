import Foundation
import Reporting

/// Calendars of an earlier version, which the next one follows.
enum EarlierCalendars {
  /// More bytes than this in a folder are no calendars of a centre.
  private static let limit = 500_000_000

  /// Reads the calendars of folders, by name.
  ///
  /// - Parameters:
  ///   - folder: The folder that new ones are written to.
  ///   - others: Folders where an earlier version may lie too. What cannot be read there is passed over.
  /// - Returns: What the files hold: of the folder first, then of the others.
  /// - Throws: Exit code 73 when something in the folder cannot be read: what would replace it could not follow it.
  static func read(in folder: String, others: [String] = []) throws(CommandFailure) -> [[String: [UInt8]]] {
    var all = [try calendars(in: folder, isNeeded: true)]
    for other in others { all.append(try calendars(in: other, isNeeded: false)) }
    return all
  }

  private static func calendars(in folder: String, isNeeded: Bool) throws(CommandFailure) -> [String: [UInt8]] {
    var calendars: [String: [UInt8]] = [:]
    var rest = limit
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    where name.hasSuffix(".ics") {
      let path = "\(folder)/\(name)"
      var status = stat()
      // Links, pipes and folders are none of ours.
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      rest -= Int(status.st_size)
      guard rest >= 0 || !isNeeded else {
        throw CommandFailure(
          .cannotWrite, "error: the calendars in [\(folder)] are too long to be read; move them away")
      }
      if rest < 0 { break }
      if let bytes = FileManager.default.contents(atPath: path) {
        calendars[name] = [UInt8](bytes)
      } else if isNeeded {
        throw CommandFailure(
          .cannotWrite, "error: cannot read the earlier calendar [\(path)], which the new one follows; move it away")
      }
    }
    return calendars
  }
}
