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
    let folder = NewFolder(directory)
    let existed = try folder.make()
    let monday = firstDay.adding(days: -firstDay.weekday.index)
    for (name, text) in files(firstDay: monday) {
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: FilePath.of(name, in: directory)), options: .atomic)
      } catch {
        folder.clear(keepingIt: existed)
        throw PlanError(problems: [
          PlanProblem(
            code: "cannot-write", file: name, message: "the file cannot be written",
            fix: "check space and permissions of the folder")
        ])
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
}
