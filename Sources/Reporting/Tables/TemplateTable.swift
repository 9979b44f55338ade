public import PlanModel
import Planning
public import WallClock
public import Workforce

/// A roster as a table of the plan's own making, for a system whose headings stand nowhere but inside it.
public struct TemplateTable: Sendable {
  /// What keeps a table from being written, and whom or what it concerns.
  public struct Obstacle: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// The plan does not say this of some agents in the table.
      case missing(ExportField)
      /// A map has no name for some values.
      case unmapped(map: String)
      /// A text that no field may contain stands in a column, of some agents.
      case forbidden(text: String, heading: String)
    }

    /// What it is.
    public let kind: Kind
    /// Ids of the agents, or the values.
    public fileprivate(set) var names: [String]
  }

  /// Why there is no table.
  public struct Refusal: Error {
    /// Never empty.
    public let obstacles: [Obstacle]
  }

  private let export: ExportDraft
  private let plan: Plan
  private let clock: HorizonClock
  private let zone: ZonedClock

  /// Makes a writer of tables; the export has passed the checks of its plan.
  public init(_ export: ExportDraft, plan: Plan, clock: HorizonClock) {
    self.export = export
    self.plan = plan
    self.clock = clock
    zone = export.timeZone.flatMap { ZonedClock(identifier: $0) } ?? clock.zone
  }

  /// What a row is made of.
  private struct Row {
    let agent: Agent
    var duty: Duty?
    var activity: Activity?
    var week: Payroll.Week?
  }

  /// The table: rows by the plan's order of agents, then by time.
  ///
  /// - Throws: ``Refusal`` with everything that keeps it from being written.
  public func text(for roster: Roster) throws(Refusal) -> String {
    var columns: [(heading: String, expression: ExportExpression)] = []
    for column in export.columns {
      guard let expression = try? ExportExpression(column.expression, rows: export.rows) else { continue }
      columns.append((column.heading, expression))
    }
    var table = CSVText(header: columns.map(\.heading), form: .delimited(export.delimiter ?? .comma))
    var obstacles = Obstacles()
    let maps = Dictionary((export.map ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows(of: roster) {
      let cells = columns.map { heading, expression -> String in
        var cell = value(of: expression, in: row)
        if case .field(let field) = expression.source, field.isNeeded, cell.isEmpty {
          obstacles.add(row.agent.id, to: .missing(field))
        }
        if let map = expression.map {
          if let named = maps[map]?.entries.first(where: { $0.value == cell }) {
            cell = named.text
          } else if !cell.isEmpty {
            obstacles.add(cell, to: .unmapped(map: map))
          }
        }
        for text in export.forbid ?? [] where cell.contains(text) {
          obstacles.add(row.agent.id, to: .forbidden(text: text, heading: heading))
        }
        return cell
      }
      table.append(cells)
    }
    if !obstacles.found.isEmpty { throw Refusal(obstacles: obstacles.found) }
    return table.text
  }

  private func rows(of roster: Roster) -> [Row] {
    switch export.rows {
    case .duty: roster.lines(of: plan).flatMap { agent, duties in duties.map { Row(agent: agent, duty: $0) } }
    case .activity:
      roster.lines(of: plan).flatMap { agent, duties in
        duties.flatMap { duty in duty.activities.map { Row(agent: agent, duty: duty, activity: $0) } }
      }
    case .agentWeek: Payroll(roster, plan: plan).weeks.map { Row(agent: plan.agents[$0.agent], week: $0) }
    }
  }

  private func value(of expression: ExportExpression, in row: Row) -> String {
    switch expression.source {
    case .literal(let text): text
    case .field(let field): value(of: field, expression, in: row)
    }
  }

  private func value(of field: ExportField, _ expression: ExportExpression, in row: Row) -> String {
    let minutes = row.week?.minutes
    let own = row.activity.flatMap { row.duty?.paidMinutes(of: $0) }
    let paid = minutes?.paid ?? own ?? row.duty?.paidMinutes ?? 0
    let span = row.activity?.minutes ?? row.duty?.span ?? 0..<1
    return switch field {
    case .agent: row.agent.id
    case .name: row.agent.name
    case .team: row.agent.team
    case .contract: plan.contracts[row.agent.contract].id
    case .email: row.agent.references.email
    case .group: row.agent.references.group
    case .payrollID: row.agent.references.payrollID
    // Days of an export are the centre's, as its times are, whatever day it is where the agent lives.
    case .date: expression.pattern?.text(plan.grid.date(of: plan.grid.day(at: row.duty?.start ?? 0))) ?? ""
    case .start: moment(span.lowerBound, expression)
    case .end: moment(span.upperBound, expression)
    case .shift: plan.shiftID(row.duty?.family)
    case .queue: plan.queueIDs(row.activity?.queues ?? row.duty?.queues ?? [])
    case .minutes: "\(span.count)"
    case .activity: row.activity?.word ?? ""
    case .week: expression.pattern?.text(plan.grid.date(of: 7 * (row.week?.week ?? 0))) ?? ""
    case .days: "\(row.week?.days ?? 0)"
    case .nightMinutes: "\(minutes?.night ?? 0)"
    case .weekendMinutes: "\(minutes?.weekend ?? 0)"
    case .holidayMinutes: "\(minutes?.holiday ?? 0)"
    case .overtimeMinutes: "\(minutes?.overtime ?? 0)"
    case .paidMinutes: "\(paid)"
    case .paidHours: DecimalText.fixed(Double(paid) / 60, places: expression.decimals)
    }
  }

  private func moment(_ minute: Int, _ expression: ExportExpression) -> String {
    let instant = clock.origin + minute
    let reading = zone.reading(atInstant: instant)
    return expression.pattern?.text(reading.date, minute: reading.minute, offset: zone.offset(atInstant: instant)) ?? ""
  }
}

/// Obstacles as they are found, each name once.
private struct Obstacles {
  private(set) var found: [TemplateTable.Obstacle] = []
  private var places: [TemplateTable.Obstacle.Kind: Int] = [:]
  private var known: [Set<String>] = []

  mutating func add(_ name: String, to kind: TemplateTable.Obstacle.Kind) {
    guard let place = places[kind] else {
      places[kind] = found.count
      found.append(TemplateTable.Obstacle(kind: kind, names: [name]))
      known.append([name])
      return
    }
    if known[place].insert(name).inserted { found[place].names.append(name) }
  }
}
