public import Planning
public import WallClock
import Workforce

/// What a roster asks of its people, for a planner at a terminal: agents and teams in the plan's order, then who stands at a limit.
public struct PressureView: Sendable {
  private let review: PressureReview
  private let cells: PressureCells
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of a roster of the plan whose clock it is.
  public init(_ review: PressureReview, clock: HorizonClock, style: TextStyle, words: any Words) {
    self.review = review
    cells = PressureCells(review: review, clock: clock, words: words)
    self.style = style
    self.words = words
  }

  /// Some lines.
  public var text: String {
    let parts = [people, teams, limits, [style.fitted(words.limitNote), style.fitted(words.riskNote)]]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var people: [String] {
    let kinds = cells.kinds
    let headings =
      [words.pressureLabel(.agent)] + kinds.map { words.pressureLabel(PressureLabel($0)) }
      + (cells.hasChanges ? [words.pressureLabel(.changes)] : [])
      + [words.pressureLabel(.meanRisk), words.pressureLabel(.highestRisk)]
      + (cells.hasHours ? [words.pressureLabel(.meanOccupancy), words.pressureLabel(.busiestHour)] : [])
    let rows = review.people.map { person in
      [review.plan.agents[person.agent].id] + kinds.map { cells.text(person.measure($0)) }
        + (cells.hasChanges ? [cells.changes(person)] : [])
        + [cells.risk(person.risks.mean), cells.risk(person.risks.highest?.index)]
        + (cells.hasHours ? [cells.share(person.hours.mean), cells.hour(person.hours.busiest, of: person.agent)] : [])
    }
    return table([headings] + rows)
  }

  private var teams: [String] {
    guard review.teams.count > 1 else { return [] }
    let headings =
      [words.pressureLabel(.team), words.pressureLabel(.agents)]
      + [words.pressureLabel(.meanRisk), words.pressureLabel(.highestRisk)]
      + (cells.hasHours ? [words.pressureLabel(.meanOccupancy), words.pressureLabel(.busiestHour)] : [])
    let rows = review.teams.map { team in
      let risks = team.agents.flatMap { review.people[$0].risks }
      return [team.name.isEmpty ? "–" : team.name, words.number(Double(team.agents.count), places: 0)]
        + [cells.risk(risks.mean), cells.risk(risks.highest?.index)]
        + (cells.hasHours ? [cells.share(team.hours.mean), cells.hour(team.hours.busiest)] : [])
    }
    return table([headings] + rows)
  }

  private var limits: [String] {
    let told = review.people.flatMap { person in
      person.measures.filter { $0.state == .limit || $0.state == .beyond }.map { measure in
        style.fitted(
          HarmlessText.line(
            words.sentence(for: measure, of: review.plan.agents[person.agent].id, in: review.plan)))
      }
    }
    return told.isEmpty ? [words.nobodyAtALimit] : told
  }

  private func table(_ rows: [[String]]) -> [String] {
    let table = AlignedTable(rows.map { $0.map(HarmlessText.line) }, isLabelled: true)
    return table.parts(within: style.columns).flatMap { part in
      part.prefix(1).map { style.paint($0, .heading) } + part.dropFirst()
    }
  }
}
