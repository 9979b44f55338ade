import PlanModel

/// `agents.csv`: who there is, under which contract, with which skills, and when.
struct AgentsTable {
  /// The most agents a plan may have.
  static let limit = 20_000
  static let required = ["id", "contract", "skills"]
  static let optional = [
    "name", "team", "first_day", "last_day", "availability", "activities", "email", "group", "payroll_id",
    "language", "secondary",
  ]

  var agents: [AgentDraft] = []
  var lines: [Int] = []
  /// Ids of rows that could not be read otherwise.
  var others: [String] = []
  /// Whether some ids could not be read.
  var isPartial = false

  /// Reads the table.
  init(_ bytes: [UInt8]?, file: String, log: ProblemLog) {
    guard let bytes,
      let table = TableReader(
        bytes, file: file, required: AgentsTable.required, optional: AgentsTable.optional, limit: AgentsTable.limit,
        log: log)
    else {
      isPartial = true
      return
    }
    if table.rows.isEmpty {
      log.report("empty-table", in: file, "the table has no agents", fix: "add a row for each agent below the header")
    }
    for row in table.rows { read(row) }
  }

  private mutating func read(_ row: TableReader.Row) {
    let id = row.required("id")
    if id == nil { isPartial = true }
    let contract = row.required("contract")
    func words(_ text: String) -> [String] {
      text.split(whereSeparator: { $0 == "|" || $0 == ";" }).map(\.trimmingBlanks)
    }
    let named = row.required("skills").map(words).map { $0.map { SkillCell($0, in: row) } }
    let skills = named.map { $0.map(\.skill) }
    let dates = (named ?? []).compactMap(\.dates)
    let activities = row.optional("activities").map(words)
    let secondary = row.optional("secondary").map(words)
    let first = row.date("first_day")
    let last = row.date("last_day")
    var hours: WeeklyHours?
    if let text = row.optional("availability") {
      do throws(WeeklyHours.Mistake) {
        hours = try WeeklyHours(text)
      } catch {
        row.fail("wrong-hours", "availability: \(error.message)", fix: error.fix, at: "availability")
      }
    }
    let email = row.value("email", EmailField())
    let group = row.value("group", TitleField())
    let payrollID = row.value("payroll_id", TitleField())
    let language = row.value("language", WordField(of: LanguageTag.self))
    guard let id else { return }
    guard let contract else {
      others.append(id)
      return
    }
    agents.append(
      AgentDraft(
        id: id, contract: contract, skills: skills ?? [], name: row.optional("name"), team: row.optional("team"),
        firstDay: first, lastDay: last, availability: hours, activities: activities, email: email, group: group,
        payrollID: payrollID, language: language, skillDates: dates.isEmpty ? nil : dates,
        secondary: secondary))
    lines.append(row.line)
  }
}

extension StringProtocol {
  /// The text without blanks and tabs at its ends.
  var trimmingBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...end])
  }
}
