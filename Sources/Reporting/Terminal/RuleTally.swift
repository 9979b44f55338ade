import Workforce

/// Findings summed up by rule, in the order in which rules first appear; hard ones first.
struct RuleTally {
  private struct Row {
    var rule: RuleID
    var isHard: Bool
    var unit: AmountUnit
    var count = 0
    var amount = 0.0
    var cost = 0.0
  }
  private var rows: [Row] = []

  init(findings: [Finding]) {
    for finding in findings.filter(\.isHard) + findings.filter({ !$0.isHard }) {
      let known = rows.firstIndex {
        $0.rule == finding.rule && $0.isHard == finding.isHard && $0.unit == finding.amount.unit
      }
      let position = known ?? rows.count
      if known == nil { rows.append(Row(rule: finding.rule, isHard: finding.isHard, unit: finding.amount.unit)) }
      rows[position].count += 1
      rows[position].amount += finding.amount.value
      rows[position].cost += finding.cost.units
    }
  }

  func lines(style: TextStyle, words: any Words) -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = (rows.map(\.rule.rawValue.count).max() ?? 0) + 2
    return [style.paint(words.tallyHeading, .heading)]
      + rows.map { row in
        let label = words.hardness(isHard: row.isHard)
        return "  \(row.rule.rawValue.padded(to: width))\(row.isHard ? style.paint(label, .bad) : label)  "
          + words.tally(
            count: row.count, amount: Amount(row.amount, row.unit), cost: row.isHard ? nil : row.cost)
      }
  }
}
