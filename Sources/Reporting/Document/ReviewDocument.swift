import Foundation
import Forecasting
public import Planning
public import WallClock
import Workforce

/// What `jaga review` writes and prints for programs, and what the report reads of it.
public struct ReviewDocument: Codable, Hashable, Sendable {
  struct Errors: Codable, Hashable, Sendable {
    var part: String
    var intervals: Int
    var contacts: Double
    var wape: Double?
    var bias: Double?
    var coverage80: Double?

    init(_ row: BacktestRow, part: String? = nil) {
      self.part = part ?? row.label
      intervals = row.count
      contacts = DocumentText.rounded(row.contacts)
      wape = row.wape.map(DocumentText.rounded)
      bias = row.bias.map(DocumentText.rounded)
      coverage80 = row.coverage80.map(DocumentText.rounded)
    }
  }

  struct Staff: Codable, Hashable, Sendable {
    var planned: Double
    var rostered: Double
    var needed: Double
    var present: Double
    var short: Double
    var over: Double

    init(_ staff: WeekReview.Staff) {
      planned = DocumentText.rounded(staff.planned)
      rostered = DocumentText.rounded(staff.rostered)
      needed = DocumentText.rounded(staff.needed)
      present = DocumentText.rounded(staff.present)
      short = DocumentText.rounded(staff.short)
      over = DocumentText.rounded(staff.over)
    }
  }

  struct Service: Codable, Hashable, Sendable {
    var goal: Double?
    var seconds: Double
    var expected: Double?
    var explained: Double?
    var came: Double?

    init(_ service: WeekReview.Service) {
      goal = service.goal
      seconds = service.seconds
      expected = service.expected.map(DocumentText.rounded)
      explained = service.explained.map(DocumentText.rounded)
      came = service.came.map(DocumentText.rounded)
    }
  }

  struct Part: Codable, Hashable, Sendable {
    var part: HandlingPart
    var secondsExpected: Double
    var seconds: Double
  }

  struct Queue: Codable, Hashable, Sendable {
    var queue: String
    var expected: Double?
    var came: Double?
    var errors: Errors?
    var byLead: [Errors]
    var byHour: [Errors]
    var handlingSecondsExpected: Double?
    var handlingSeconds: Double?
    /// Absent when nothing tells parts apart.
    var handlingParts: [Part]?
    var staff: Staff
    var service: Service?
  }

  struct Day: Codable, Hashable, Sendable {
    var date: String
    var expected: Double?
    var came: Double?
    var staff: Staff
  }

  struct People: Codable, Hashable, Sendable {
    var scheduledMinutes: Int
    var adherentMinutes: Int
    var scheduledWorkMinutes: Int
    var workedMinutes: Int
    var absentMinutes: Int
    var adherence: Double?
    var conformance: Double?
    var absence: Double?
    var away: Double?

    init(_ figures: AdherenceReview.Figures) {
      scheduledMinutes = figures.scheduled
      adherentMinutes = figures.adherent
      scheduledWorkMinutes = figures.scheduledWork
      workedMinutes = figures.worked
      absentMinutes = figures.absent
      adherence = figures.adherence.map(DocumentText.rounded)
      conformance = figures.conformance.map(DocumentText.rounded)
      absence = figures.absence.map(DocumentText.rounded)
      away = figures.away.map(DocumentText.rounded)
    }
  }

  struct Kind: Codable, Hashable, Sendable {
    var activity: String
    var scheduledMinutes: Int
    var adherentMinutes: Int
  }

  struct Agent: Codable, Hashable, Sendable {
    var agent: String
    var minutes: People
  }

  struct Adherence: Codable, Hashable, Sendable {
    var from: String
    var to: String
    var total: People
    var activities: [Kind]
    /// In the order of the plan.
    var agents: [Agent]
    var unlogged: [String]
  }

  struct Advice: Codable, Hashable, Sendable {
    /// `volume`, `handling`, `shrinkage`.
    var about: String
    var queue: String?
    var factor: Double?
    /// What to write or to run.
    var line: String
  }

  var firstDay: String
  var lastDay: String
  var queues: [Queue]
  var days: [Day]
  var adherence: Adherence?
  var advice: [Advice]

  /// Makes a document; commands in it name the plan folder.
  public init(_ review: WeekReview, folder: String, clock: HorizonClock) {
    let (plan, grid, rounded) = (review.plan, review.plan.grid, DocumentText.rounded)
    firstDay = grid.firstDay.description
    lastDay = grid.date(of: grid.dayCount - 1).description
    queues = zip(plan.queues, review.queues).map { queue, found in
      let errors = found.accuracy?.errors
      return Queue(
        queue: queue.id, expected: found.accuracy.map { rounded($0.expected) },
        came: found.accuracy.map { rounded($0.came) },
        errors: errors?.models.first.map { Errors($0, part: "all") },
        byLead: errors?.byLead.map { Errors($0) } ?? [], byHour: errors?.byHour.map { Errors($0) } ?? [],
        handlingSecondsExpected: found.accuracy?.expectedHandlingSeconds.map(rounded),
        handlingSeconds: found.accuracy?.handlingSeconds.map(rounded),
        handlingParts: found.accuracy.flatMap { known in
          known.parts.isEmpty
            ? nil
            : known.parts.map {
              Part(part: $0.part, secondsExpected: rounded($0.expected), seconds: rounded($0.came))
            }
        }, staff: Staff(found.staff),
        service: found.service.map(Service.init))
    }
    days = review.days.enumerated().map { day, staff in
      let date = grid.date(of: day)
      let known = review.queues.compactMap { $0.accuracy?.days.first { $0.date == date } }
      return Day(
        date: date.description, expected: known.isEmpty ? nil : rounded(known.reduce(0) { $0 + $1.expected }),
        came: known.isEmpty ? nil : rounded(known.reduce(0) { $0 + $1.came }), staff: Staff(staff))
    }
    adherence = review.adherence.map { found in
      Adherence(
        from: clock.localText(found.span.lowerBound), to: clock.localText(found.span.upperBound),
        total: People(found.total),
        activities: AdherenceReview.Kind.allCases.compactMap { kind in
          found.kinds[kind].map {
            Kind(
              activity: ReviewDocument.name(of: kind), scheduledMinutes: $0.scheduled, adherentMinutes: $0.adherent)
          }
        }, agents: zip(plan.agents, found.agents).map { Agent(agent: $0.id, minutes: People($1)) },
        unlogged: found.unlogged.map { plan.agents[$0].id })
    }
    advice = review.advice.map { advice in
      let line = ReviewLines.line(of: advice, in: plan, folder: folder)
      switch advice {
      case .volume(let queue, let factor):
        return Advice(about: "volume", queue: plan.queues[queue].id, factor: rounded(factor), line: line)
      case .handling(let queue, let factor):
        return Advice(about: "handling", queue: plan.queues[queue].id, factor: rounded(factor), line: line)
      case .shrinkage: return Advice(about: "shrinkage", queue: nil, factor: nil, line: line)
      }
    }
  }

  /// Reads a document.
  ///
  /// - Throws: `DecodingError` when it is none of a review.
  public init(document: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(ReviewDocument.self, from: Data(document))
  }

  private static func name(of kind: AdherenceReview.Kind) -> String {
    switch kind {
    case .contacts: "contacts"
    case .pauses: "pauses"
    case .sessions: "sessions"
    }
  }

  /// Whether it is of a horizon that begins on a day.
  public func speaks(ofFirstDay day: String) -> Bool { firstDay == day }
}
