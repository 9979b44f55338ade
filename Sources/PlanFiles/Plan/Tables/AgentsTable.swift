import PlanModel
import Workforce

/// `agents.csv`: who there is, under which contract, with which skills, and when.
struct AgentsTable {
  /// The most agents a plan may have.
  static let limit = 20_000
  static let required = ["id", "contract", "skills"]
  static let optional = ["name", "team", "first_day", "last_day", "availability"]

  /// An agent as the table has it.
  struct Draft {
    var row: TableReader.Row
    var id: String
    var name: String
    var team: String
    var contract: Int
    var queues: [Int]
    var firstDay: CivilDate?
    var lastDay: CivilDate?
    var availability: WeeklyHours
  }

  var drafts: [Draft] = []
  var index = IDIndex(noun: "agent")

  /// Reads the table.
  init(_ bytes: [UInt8], file: String, contracts: IDIndex, queues: QueuesSection, log: ProblemLog) {
    guard
      let table = TableReader(
        bytes, file: file, required: AgentsTable.required, optional: AgentsTable.optional, limit: AgentsTable.limit,
        log: log)
    else {
      index.isPartial = true
      return
    }
    if table.rows.isEmpty {
      log.report("empty-table", in: file, "the table has no agents", fix: "add a row for each agent below the header")
    }
    for row in table.rows { read(row, contracts: contracts, queues: queues) }
  }

  private mutating func read(_ row: TableReader.Row, contracts: IDIndex, queues: QueuesSection) {
    let id = readID(row)
    let contract = row.required("contract").flatMap { name -> Int? in
      if let found = contracts.position(of: name) { return found }
      if contracts.isPartial { return nil }
      row.fail("unknown-contract", "contract [\(name)] is not a contract of the plan", fix: contracts.fix(for: name))
      return nil
    }
    let served = AgentsTable.served(row, queues: queues)
    let first = row.date("first_day")
    let last = row.date("last_day")
    if let first, let last, first > last {
      row.fail("empty-range", "last_day [\(last)] lies before first_day [\(first)]", fix: "swap the two")
    }
    var hours = WeeklyHours.always
    let availability = row.text("availability")
    if !availability.isEmpty {
      do throws(WeeklyHours.Mistake) {
        hours = try WeeklyHours(availability)
      } catch {
        row.fail("wrong-hours", "availability: \(error.message)", fix: error.fix)
      }
    }
    guard let id, let contract else { return }
    drafts.append(
      Draft(
        row: row, id: id, name: row.text("name").isEmpty ? id : row.text("name"), team: row.text("team"),
        contract: contract, queues: served, firstDay: first, lastDay: last, availability: hours))
  }

  private mutating func readID(_ row: TableReader.Row) -> String? {
    guard let id = row.required("id") else {
      index.isPartial = true
      return nil
    }
    if let fault = IDIndex.fault(in: id) {
      _ = index.insert(id)
      row.fail("wrong-id", "id [\(id)] \(fault.message)", fix: fault.fix)
      return nil
    }
    guard index.insert(id) else {
      row.fail("duplicate-id", "id [\(id)] stands twice", fix: "give every agent an id of its own")
      return nil
    }
    return id
  }

  /// Queues of the row's skills, ascending.
  private static func served(_ row: TableReader.Row, queues: QueuesSection) -> [Int] {
    guard let text = row.required("skills") else { return [] }
    var served: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == ";" }) {
      let skill = part.trimmingBlanks
      guard queues.skills.contains(skill) else {
        if queues.index.isPartial { continue }
        row.fail(
          "unknown-skill", "skills [\(skill)] is not the skill of a queue",
          fix: Suggestion.fix(
            for: skill, among: queues.skills, otherwise: "the skills are \(Suggestion.list(queues.skills))"))
        continue
      }
      for (position, queue) in queues.queues.enumerated() where queue.skill == skill { served.insert(position) }
    }
    return served.sorted()
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
