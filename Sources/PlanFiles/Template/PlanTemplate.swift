import Foundation
public import Workforce

/// Writes a small commented plan folder that plans as it is: the place to start from.
public enum PlanTemplate {
  /// The first day planned unless another is asked for: a Monday.
  public static let defaultFirstDay = CivilDate(dayNumber: 20_787)

  /// Writes the folder, creating it if need be.
  ///
  /// - Parameters:
  ///   - directory: Path of a folder that is empty or does not exist.
  ///   - firstDay: The week that contains it is planned; the history ends with the week before.
  /// - Throws: ``PlanError`` with the code `folder-not-empty`, `not-a-folder` or `cannot-write`; nothing is left behind then.
  public static func write(into directory: String, firstDay: CivilDate = defaultFirstDay) throws(PlanError) {
    let manager = FileManager.default
    var isDirectory: ObjCBool = false
    let exists = manager.fileExists(atPath: directory, isDirectory: &isDirectory)
    if exists, !isDirectory.boolValue {
      throw failure("not-a-folder", directory, "this is a file, not a folder", "name another folder")
    }
    if exists {
      guard let entries = try? manager.contentsOfDirectory(atPath: directory) else {
        throw failure("cannot-write", directory, "the folder cannot be read", "check its permissions")
      }
      if !entries.isEmpty {
        throw failure(
          "folder-not-empty", directory, "the folder is not empty: it holds [\(entries.sorted()[0])]",
          "name a new or an empty folder")
      }
    } else if (try? manager.createDirectory(atPath: directory, withIntermediateDirectories: true)) == nil {
      throw failure("cannot-write", directory, "the folder cannot be made", "check the path and its permissions")
    }
    let monday = firstDay.adding(days: -firstDay.weekday.index)
    var written: [String] = []
    for (name, text) in files(firstDay: monday) {
      let path = FilePath.of(name, in: directory)
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        written.append(path)
      } catch {
        for path in exists ? written : [directory] { try? manager.removeItem(atPath: path) }
        throw failure("cannot-write", name, "the file cannot be written", "check space and permissions of the folder")
      }
    }
  }

  /// Names and contents of the files of a plan whose horizon begins on a Monday.
  static func files(firstDay: CivilDate) -> [(name: String, text: String)] {
    [
      ("plan.yaml", planText(firstDay: firstDay)), ("agents.csv", agentsText),
      ("absences.csv", absencesText(firstDay: firstDay)), ("wishes.csv", wishesText(firstDay: firstDay)),
      ("history.csv", SyntheticHistory(firstDay: firstDay.adding(days: -56), weeks: 8).csv),
    ]
  }

  private static func failure(_ code: String, _ file: String, _ message: String, _ fix: String) -> PlanError {
    PlanError(problems: [PlanProblem(code: code, file: file, message: message, fix: fix)])
  }
}
