public import Planning
import Workforce

/// The long view for programs.
public struct CapacityDocument: Encodable, Sendable {
  struct Week: Encodable, Sendable {
    let firstDay: String
    let contacts: Double
    let needed: Double
    let neededCarefully: Double?
    let had: Double
    let missing: Double
  }

  struct Hire: Encodable, Sendable {
    let decideBy: String
    let neededOn: String
    let count: Int
    let queue: String
    let isLate: Bool
  }

  let weeks: [Week]
  let hires: [Hire]

  /// Makes a document; queues by their ids, in the plan's order.
  public init(_ weeks: [CapacityWeek], hires: [CapacityHire], queues: [String]) {
    let rounded = DocumentText.rounded
    self.weeks = weeks.map { week in
      Week(
        firstDay: week.firstDay.description, contacts: rounded(week.contacts), needed: rounded(week.needed),
        neededCarefully: week.neededCarefully.map(rounded), had: rounded(week.had), missing: rounded(week.missing))
    }
    self.hires = hires.map { hire in
      Hire(
        decideBy: hire.decideBy.description, neededOn: hire.neededOn.description, count: hire.count,
        queue: queues[hire.queue], isLate: hire.isLate)
    }
  }
}
