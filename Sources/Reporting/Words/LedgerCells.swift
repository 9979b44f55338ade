import PlanModel
import Workforce

/// Columns of who stands where, as terminal, report and agents' pages show them: a count each, but the occupancy as one.
struct LedgerCells {
  /// A column.
  enum Column: Hashable {
    case count(LedgerCount)
    /// The share of hours on queues that are spent on contacts.
    case busy
  }

  let standing: LedgerStanding
  let words: any Words
  /// What stands between a total and what becomes of it.
  let arrow: String
  /// The columns that there is something in; those of shifts only where they are asked for.
  let columns: [Column]

  /// Makes cells.
  ///
  /// - Parameters:
  ///   - standing: What a ledger adds up to.
  ///   - counts: The counts that are asked for; `nil` is all but those of shifts.
  ///   - words: The language.
  ///   - arrow: What stands between a total and what becomes of it.
  init(_ standing: LedgerStanding, counts: [LedgerCount]? = nil, words: any Words, arrow: String = "→") {
    self.standing = standing
    self.arrow = arrow
    self.words = words
    if let counts {
      columns = counts.map { .count($0) }
    } else {
      let plain = standing.counts.filter {
        if case .shift = $0 { return false }
        return $0 != .queueHours && $0 != .occupiedHours
      }
      columns = plain.map { .count($0) } + (standing.counts.contains(.queueHours) ? [.busy] : [])
    }
  }

  /// A column's heading.
  func heading(_ column: Column) -> String {
    switch column {
    case .count(let count): words.name(of: count)
    case .busy: words.ledgerLabel(.busy)
    }
  }

  /// What a person has of a column; `nil` where a share is not known.
  func value(_ column: Column, of person: LedgerStanding.Person, after: Bool) -> Double? {
    func total(_ count: LedgerCount) -> Double { after ? person.after(count) : person.before(count) }
    switch column {
    case .count(let count): return total(count)
    case .busy: return total(.queueHours) > 0 ? total(.occupiedHours) / total(.queueHours) : nil
    }
  }

  /// `3`, `3 → 4`, `82.5 %`.
  func text(_ column: Column, of person: LedgerStanding.Person) -> String {
    change(value(column, of: person, after: false), value(column, of: person, after: true), column)
  }

  /// A value and what becomes of it, where a roster is told of and makes a difference.
  func change(_ before: Double?, _ after: Double?, _ column: Column) -> String {
    let (told, now) = (text(before, column), text(after, column))
    return standing.hasRoster && told != now ? "\(told) \(arrow) \(now)" : told
  }

  /// A value as a column shows it.
  func text(_ value: Double?, _ column: Column) -> String {
    guard let value else { return "–" }
    return column == .busy ? words.percent(value) : words.number(value, places: 1)
  }
}
