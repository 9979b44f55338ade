import PlanModel
import Workforce

extension TableReader {
  /// Opens a table that is written by an export; columns that it does not name may be there as well.
  init?(_ bytes: [UInt8], file: String, template: RosterTemplate, log: ProblemLog) {
    let headings = template.headings
    self.init(
      bytes, file: file, required: headings.required, optional: headings.optional, limit: RosterReader.limit,
      isOpen: true, log: log)
  }
}

/// Finds out whose a row is: every column that says so has to mean the same agent.
struct TemplateOwners {
  /// Whose a row is.
  enum Owner {
    /// One agent or several, as indices into the plan's, and the columns that named them first and last.
    case agents([Int], column: RosterTemplate.Column)
    /// A column has a text that is of none.
    case stranger(RosterTemplate.Column, String)
    /// A column means others than those before it.
    case contradiction(RosterTemplate.Column, String, with: RosterTemplate.Column)
    /// No column says anything.
    case nobody(RosterTemplate.Column)
  }

  private let agents: [Agent]
  private let columns: [RosterTemplate.Column]
  /// Agents by what each field says of them.
  private let positions: [ExportField: [String: [Int]]]

  init(_ template: RosterTemplate, agents: [Agent]) {
    self.agents = agents
    columns = template.identifying
    var positions: [ExportField: [String: [Int]]] = [:]
    for field in Set(columns.map(\.field)) {
      positions[field] = Dictionary(
        agents.enumerated().map { (TemplateOwners.key(field, of: TemplateOwners.text(field, of: $1)), [$0]) },
        uniquingKeysWith: +)
    }
    self.positions = positions
  }

  /// Whose a row is.
  func owner(of row: TableReader.Row) -> Owner {
    var found: (agents: [Int], column: RosterTemplate.Column)?
    for column in columns {
      let text = row.text(column.heading)
      if text.isEmpty { continue }
      let named = column.candidates(text).flatMap {
        positions[column.field]?[TemplateOwners.key(column.field, of: $0)] ?? []
      }
      if named.isEmpty { return .stranger(column, text) }
      guard let known = found else {
        found = (named.sorted(), column)
        continue
      }
      let both = known.agents.filter(named.contains)
      if both.isEmpty { return .contradiction(column, text, with: known.column) }
      found = (both, known.column)
    }
    return found.map { .agents($0.agents, column: $0.column) } ?? .nobody(columns[0])
  }

  /// The one agent who is meant; reports everything else.
  func agent(_ owner: Owner, _ row: TableReader.Row) -> Int? {
    switch owner {
    case .agents(let found, let column):
      if found.count == 1 { return found[0] }
      let ids = found.map { "[\(agents[$0].id)]" }.joined(separator: ", ")
      row.fail(
        "ambiguous-agent", "\(column.heading) [\(row.text(column.heading))] is of several agents: \(ids)",
        fix: "read by an export that also has a column of agent, email or payroll-id", at: column.heading)
    case .stranger(let column, let text):
      let known =
        column.map == nil ? agents.map { TemplateOwners.text(column.field, of: $0) } : column.values.keys.sorted()
      row.fail(
        "unknown-agent", "\(column.heading) [\(text)] is the \(column.field.rawValue) of no agent of the plan",
        fix: Suggestion.closest(to: text, among: known).map { "did you mean [\($0)]?" }, at: column.heading)
    case .contradiction(let column, let text, let other):
      row.fail(
        "contradiction",
        "\(column.heading) [\(text)] is another agent than \(other.heading) [\(row.text(other.heading))]",
        fix: "correct the one that is wrong", at: column.heading)
    case .nobody(let column):
      row.fail(
        "missing-value", "\(column.heading) is empty", fix: "write a value, or remove the row", at: column.heading)
    }
    return nil
  }

  private static func text(_ field: ExportField, of agent: Agent) -> String {
    switch field {
    case .email: agent.references.email
    case .payrollID: agent.references.payrollID
    case .name: agent.name
    default: agent.id
    }
  }

  /// Addresses are the same in small and capital letters.
  private static func key(_ field: ExportField, of text: String) -> String {
    field == .email ? text.lowercased() : text
  }
}
