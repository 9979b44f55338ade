public import Planning
public import WallClock
import Workforce

/// What `jaga pressure --json` prints.
public struct PressureDocument: Encodable, Sendable {
  struct Measure: Encodable {
    var measure: String
    var value: Int
    var date: String?
    var limit: Int?
    var rule: String?
    var isHard: Bool?
    var state: String
  }

  struct Risk: Encodable {
    var date: String
    var kind: String
    var number: Int
    var minutes: Int
    var index: Double
  }

  struct Hour: Encodable {
    var start: String
    var presentMinutes: Int
    var occupancy: Double

    init(_ hour: ExpectedOccupancy.Hour, clock: HorizonClock) {
      start = clock.localText(hour.start)
      presentMinutes = hour.presentMinutes
      occupancy = DocumentText.rounded(hour.occupancy)
    }
  }

  struct Change: Encodable {
    var date: String
    var noticeMinutes: Int?
    var isShort: Bool
  }

  struct Person: Encodable {
    var agent: String
    var team: String
    var measures: [Measure]
    var meanRisk: Double?
    var highestRisk: Double?
    var risks: [Risk]
    var changes: [Change]
    var meanOccupancy: Double?
    var hours: [Hour]
  }

  struct Team: Encodable {
    var team: String
    var agents: Int
    var meanRisk: Double?
    var highestRisk: Double?
    var meanOccupancy: Double?
    var hours: [Hour]
  }

  /// What the risk is taken from.
  var riskSource: String
  var people: [Person]
  var teams: [Team]

  /// Makes it of a roster of the plan whose clock it is.
  public init(_ review: PressureReview, clock: HorizonClock) {
    let plan = review.plan
    func date(_ day: Int) -> String { plan.grid.date(of: day).description }
    riskSource = "after Folkard and Lombardi (2006), doi:10.1002/ajim.20307; no medical advice"
    people = review.people.map { person in
      Person(
        agent: plan.agents[person.agent].id, team: plan.agents[person.agent].team,
        measures: person.measures.map { measure in
          Measure(
            measure: measure.kind.rawValue, value: measure.value, date: measure.day.map(date),
            limit: measure.limit?.value, rule: measure.limit?.rule.rawValue, isHard: measure.limit?.isHard,
            state: measure.state.rawValue)
        },
        meanRisk: person.risks.mean.map(DocumentText.rounded),
        highestRisk: person.risks.highest.map { DocumentText.rounded($0.index) },
        risks: person.risks.map {
          Risk(
            date: date($0.duty.day), kind: $0.kind.rawValue, number: $0.number, minutes: $0.duty.minutes,
            index: DocumentText.rounded($0.index))
        },
        changes: person.changes.map { Change(date: date($0.day), noticeMinutes: $0.notice, isShort: $0.isShort) },
        meanOccupancy: person.hours.mean.map(DocumentText.rounded), hours: person.hours.map { Hour($0, clock: clock) })
    }
    teams = review.teams.map { team in
      let risks = team.agents.flatMap { review.people[$0].risks }
      return Team(
        team: team.name, agents: team.agents.count, meanRisk: risks.mean.map(DocumentText.rounded),
        highestRisk: risks.highest.map { DocumentText.rounded($0.index) },
        meanOccupancy: team.hours.mean.map(DocumentText.rounded), hours: team.hours.map { Hour($0, clock: clock) })
    }
  }
}
