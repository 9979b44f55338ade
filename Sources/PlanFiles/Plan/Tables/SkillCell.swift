import PlanModel
import Workforce

/// A skill as the agents' table has it: its name, and behind it from when and until when it is had, as in `chat from 2026-11-26 until 2027-05-31`.
struct SkillCell {
  let skill: String
  /// `nil` for a skill that is always had.
  let dates: SkillDates?

  /// Reads one; what stands in the place of a date and is none is a problem of the row.
  init(_ text: String, in row: TableReader.Row) {
    var rest = text[...]
    let last = SkillCell.date(behind: "until", of: &rest, in: row)
    let first = SkillCell.date(behind: "from", of: &rest, in: row)
    skill = rest.trimmingBlanks
    dates = first == nil && last == nil ? nil : SkillDates(skill: skill, first: first, last: last)
  }

  /// Takes a word and a date off the end of a text.
  private static func date(behind word: String, of text: inout Substring, in row: TableReader.Row) -> CivilDate? {
    let marker = " \(word) "
    guard let range = text.ranges(of: marker).last else { return nil }
    let written = text[range.upperBound...].trimmingBlanks
    // A skill may be called so: only what begins like a date is meant to be one.
    guard written.first?.isNumber == true else { return nil }
    text = text[..<range.lowerBound]
    guard let date = CivilDate(written) else {
      row.fail(
        "wrong-date", "skills: [\(written)] is not a date", fix: "write YYYY-MM-DD", at: "skills")
      return nil
    }
    return date
  }

  /// The cell of a skill.
  static func text(of skill: String, _ dates: [SkillDates]?) -> String {
    guard let own = dates?.first(where: { $0.skill == skill }) else { return skill }
    return skill + (own.first.map { " from \($0)" } ?? "") + (own.last.map { " until \($0)" } ?? "")
  }
}
