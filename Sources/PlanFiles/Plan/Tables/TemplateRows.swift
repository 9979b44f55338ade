import PlanModel
import WallClock
import Workforce

/// Rows of a roster that is written by an export.
struct TemplateRows {
  let template: RosterTemplate
  let plan: Plan
  let clock: HorizonClock
  /// Whether a date may also stand as spreadsheets have it, whatever the export writes.
  let isSheet: Bool

  private let vocabulary: RosterVocabulary
  private let owners: TemplateOwners

  init(_ template: RosterTemplate, plan: Plan, clock: HorizonClock, isSheet: Bool) {
    self.template = template
    self.plan = plan
    self.clock = clock
    self.isSheet = isSheet
    vocabulary = RosterVocabulary(plan)
    owners = TemplateOwners(template, agents: plan.agents)
  }

  /// Whose a row is.
  func owner(_ row: TableReader.Row) -> TemplateOwners.Owner { owners.owner(of: row) }

  /// The agent whose a row is; reports everything else.
  func agent(_ owner: TemplateOwners.Owner, _ row: TableReader.Row) -> Int? { owners.agent(owner, row) }

  /// What a row says; `nil` when that was reported.
  func piece(_ row: TableReader.Row, of agent: Int?) -> RosterPiece? {
    let word = word(row)
    let minutes = minutes(row)
    let day = day(row)
    guard let served = served(row, isWork: isWork(word), agent: agent), let shift = value(of: .shift, row), let word,
      let minutes, let day
    else { return nil }
    guard let isPaid = isPaid(row, word, minutes: minutes.count) else { return nil }
    return RosterPiece(
      row: row, word: word, minutes: minutes, queues: served, shift: shift, isPaid: isPaid, day: day.told)
  }

  private func isWork(_ word: RosterPiece.Word?) -> Bool {
    if case .work? = word { true } else { false }
  }

  private func word(_ row: TableReader.Row) -> RosterPiece.Word? {
    if template.isByDuty { return .work }
    guard let text = value(of: .activity, row) else { return nil }
    let column = template.columns(of: .activity).first?.heading ?? ""
    if text.isEmpty {
      row.fail("missing-value", "\(column) is empty", fix: "write a value, or remove the row", at: column)
      return nil
    }
    return vocabulary.word(text, in: row, at: column)
  }

  /// The queues of a row. Where no column has them, an agent who has one skill alone serves that queue.
  private func served(_ row: TableReader.Row, isWork: Bool, agent: Int?) -> [Int]? {
    guard let column = template.columns(of: .queue).first else {
      guard isWork, plan.queues.count > 1, let agent else { return [] }
      let skills = plan.agents[agent].queues
      if skills.count == 1 { return skills }
      row.fail(
        "missing-value", "nothing says which queue agent [\(plan.agents[agent].id)] serves",
        fix: "read by an export that also has a column of queue")
      return nil
    }
    return value(of: .queue, row).flatMap { vocabulary.queues($0, in: row, at: column.heading) }
  }

  /// What the columns of a field say, empty when nothing; `nil` when that is reported.
  private func value(of field: ExportField, _ row: TableReader.Row) -> String? {
    var found: (value: String, column: RosterTemplate.Column)?
    let columns = template.columns(of: field)
    // Those that leave no doubt come first.
    for column in columns.filter(\.isUnique) + columns.filter({ !$0.isUnique }) {
      let text = row.text(column.heading)
      if text.isEmpty { continue }
      let candidates = column.candidates(text)
      guard let first = candidates.first else {
        row.fail(
          "unknown-word", "\(column.heading) [\(text)] is no name in the map [\(column.map ?? "")]",
          fix: Suggestion.fix(
            for: text, among: column.values.keys.sorted(),
            otherwise: "its names are \(Suggestion.list(column.values.keys.sorted()))"), at: column.heading)
        return nil
      }
      guard let known = found else {
        if candidates.count == 1 { found = (first, column) }
        continue
      }
      guard candidates.contains(known.value) else {
        row.fail(
          "contradiction",
          "\(column.heading) [\(text)] is something else than \(known.column.heading) [\(row.text(known.column.heading))]",
          fix: "correct the one that is wrong", at: column.heading)
        return nil
      }
    }
    return found?.value ?? ""
  }

  /// Whether a row is paid: what its columns say is all of it or, of a break or a session, nothing; else a rest is, a meal is
  /// not, and a session as the plan says.
  private func isPaid(_ row: TableReader.Row, _ word: RosterPiece.Word, minutes: Int) -> Bool? {
    let usual =
      switch word {
      case .work: true
      case .pause(let kind): kind == .rest
      case .session(let session): session.isPaid
      case .onCall(let standby): standby.terms.paid > 0
      }
    if case .onCall = word { return usual }
    // Of a duty it counts breaks that its row does not have.
    if template.isByDuty { return true }
    for column in template.columns where column.field == .paidMinutes || column.field == .paidHours {
      let text = row.text(column.heading)
      if text.isEmpty { continue }
      let isHours = column.field == .paidHours
      let tolerance = isHours ? 30.01 / [1, 10, 100, 1000, 10000][column.decimals] : 0.001
      let paid = DecimalText.number(text).map { isHours ? $0 * 60 : $0 }
      let isAll = paid.map { abs($0 - Double(minutes)) <= tolerance } ?? false
      let isNone = !isWork(word) && (paid.map { abs($0) <= tolerance } ?? false)
      guard isAll || isNone else {
        row.fail(
          "out-of-range",
          isWork(word)
            ? "\(column.heading) [\(text)] of work is not its \(minutes) minutes"
            : "\(column.heading) [\(text)] is neither nothing nor all of the \(minutes) minutes", at: column.heading)
        return nil
      }
      if isAll != isNone { return isAll }
    }
    return usual
  }
}
