import Workforce

/// What breaks a rule or grants no wish, by rule: who, when, what.
struct FindingsPart: ReportPart {
  let facts: ReportFacts
  let id = "findings"
  let heading = ReportLabel.findingsHeading

  private var words: any Words { facts.words }

  func write(to page: inout Markup) {
    let findings = facts.outcome.findings
    guard !findings.isEmpty else { return page.element("p", .class("none"), text: words.text(.noFindings)) }
    for group in FindingsPart.groups(findings) {
      let cost = group.isHard ? nil : group.findings.reduce(0) { $0 + $1.cost.units }
      page.element("div", .class("lazy")) { block in
        block.element("h3") { title in
          title.element("code", text: group.rule.rawValue)
          title.element(
            "small",
            text: " \(words.hardness(isHard: group.isHard)), \(words.findings(group.findings.count, cost: cost))")
        }
        block.scrollable(group.rule.rawValue) { region in
          region.element("table") { table in
            table.columns([
              (words.text(.agent), false), (words.text(.day), false), (words.text(.finding), false),
              (words.text(.cost), true),
            ])
            table.element("tbody") { body in
              for finding in group.findings { row(finding, &body) }
            }
          }
        }
      }
    }
  }

  private func row(_ finding: Finding, _ body: inout Markup) {
    body.element("tr") { row in
      row.element("th", Attribute("scope", "row")) { cell in
        if let agent = finding.agent { cell.agent(facts.plan.agents[agent]) } else { cell.text("–") }
      }
      row.element("td", text: finding.day.map { words.shortDay(facts.grid.date(of: $0)) } ?? "–")
      row.element("td", text: words.sentence(for: finding, in: facts.plan))
      row.number(finding.isHard ? nil : finding.cost.units, places: 1, words: words)
    }
  }

  /// Findings of one rule together, hard ones first, else in the order in which rules first appear.
  private static func groups(_ findings: [Finding]) -> [(rule: RuleID, isHard: Bool, findings: [Finding])] {
    var groups: [(rule: RuleID, isHard: Bool, findings: [Finding])] = []
    for finding in findings.filter(\.isHard) + findings.filter({ !$0.isHard }) {
      if let place = groups.firstIndex(where: { $0.rule == finding.rule && $0.isHard == finding.isHard }) {
        groups[place].findings.append(finding)
      } else {
        groups.append((finding.rule, finding.isHard, [finding]))
      }
    }
    return groups
  }
}
