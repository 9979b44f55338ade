public import PlanModel
public import Workforce

/// Who stands where in the ledger, for a planner at a terminal: agents in the plan's order, then how each count lies on them.
public struct LedgerView: Sendable {
  private let cells: LedgerCells
  private let people: [LedgerStanding.Person]
  private let apart: Double?
  private let style: TextStyle

  private var standing: LedgerStanding { cells.standing }
  private var words: any Words { cells.words }

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - standing: What the ledger adds up to.
  ///   - counts: The counts that are asked for; `nil` is all but those of shifts.
  ///   - agents: Ids of those who are asked for; `nil` is everybody.
  ///   - apart: Only those who stand further than this from the mean in a count that is shown; `nil` is everybody.
  ///   - style: Colours and columns.
  ///   - words: The language.
  public init(
    _ standing: LedgerStanding, counts: [LedgerCount]? = nil, agents: Set<String>? = nil, apart: Double? = nil,
    style: TextStyle, words: any Words
  ) {
    let cells = LedgerCells(standing, counts: counts, words: words, arrow: words.becomes)
    self.cells = cells
    self.style = style
    self.apart = apart
    people = standing.people.filter { person in
      guard agents?.contains(person.agent) ?? true else { return false }
      guard let apart else { return true }
      return cells.columns.contains { column in
        guard case .count(let count) = column, let spread = standing.spread(of: count, after: standing.hasRoster)
        else { return false }
        return abs(person.after(count) - spread.mean) > apart
      }
    }
  }

  /// Some tables.
  public var text: String {
    guard let months = standing.months else { return words.ledgerIsEmpty + "\n" }
    let period = words.ledgerPeriod(
      from: months.lowerBound.description, to: months.upperBound.description, withRoster: standing.hasRoster)
    let isAnyGone = people.contains { !$0.isInPlan }
    let parts = [[style.fitted(period)], rows, spreads, isAnyGone ? [words.ledgerLeft] : []]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var rows: [String] {
    if let apart, people.isEmpty { return [words.nobodyApart(by: words.number(apart, places: 1))] }
    let headings = [words.ledgerLabel(.agent)] + cells.columns.map(cells.heading)
    return table(
      [headings]
        + people.map { person in
          [person.agent + (person.isInPlan ? "" : "*")] + cells.columns.map { cells.text($0, of: person) }
        })
  }

  private var spreads: [String] {
    let labels: [LedgerLabel] = [.count, .least, .mean, .most]
    let rows = cells.columns.compactMap { column -> [String]? in
      guard case .count(let count) = column, let before = standing.spread(of: count, after: false),
        let after = standing.spread(of: count, after: true)
      else { return nil }
      let values = [(before.least, after.least), (before.mean, after.mean), (before.most, after.most)]
      return [words.name(of: count)]
        + values.map { cells.change($0, $1, column) }
    }
    return rows.isEmpty ? [] : table([labels.map(words.ledgerLabel)] + rows)
  }

  private func table(_ rows: [[String]]) -> [String] {
    let table = AlignedTable(rows.map { $0.map(HarmlessText.line) }, isLabelled: true)
    return table.parts(within: style.columns).flatMap { part in
      part.prefix(1).map { style.paint($0, .heading) } + part.dropFirst()
    }
  }
}
