import Staffing
public import Workforce

/// What `jaga shrinkage --json` prints.
public struct ShrinkageDocument: Encodable, Sendable {
  struct Share: Encodable, Sendable {
    let share: Double
    let days: Int
    let lower: Double?
    let upper: Double?

    init(_ share: ShrinkageMeasure.Share) {
      self.share = DocumentText.rounded(share.value)
      days = share.days
      lower = share.interval.map { DocumentText.rounded($0.lowerBound) }
      upper = share.interval.map { DocumentText.rounded($0.upperBound) }
    }
  }

  struct Weekday: Encodable, Sendable {
    let weekday: String
    let measured: Share
    /// What the lines for the plan say; missing when it is not known.
    let assumed: Share?
  }

  struct Kind: Encodable, Sendable {
    let kind: String
    let measured: Share
  }

  struct Lead: Encodable, Sendable {
    let daysBefore: Int
    let known: Share
  }

  let firstDay: String?
  let lastDay: String?
  let hoursAbsent: Double
  let hours: Double
  let lead: Int?
  let all: Share?
  let weekdays: [Weekday]
  let kinds: [Kind]
  let leads: [Lead]
  /// Lines for `plan.yaml`.
  let plan: String

  /// Makes a document.
  public init(_ history: AbsenceHistory, lead: Int?) {
    let measure = ShrinkageMeasure(history)
    firstDay = history.days.first?.date.description
    lastDay = history.days.last?.date.description
    hoursAbsent = DocumentText.rounded(history.records.reduce(0) { $0 + $1.hours })
    hours = DocumentText.rounded(history.days.reduce(0) { $0 + $1.hours })
    self.lead = lead
    all = measure.share().map(Share.init)
    weekdays = Workforce.Weekday.allCases.compactMap { weekday in
      measure.share(on: weekday).map { share in
        Weekday(
          weekday: weekday.rawValue, measured: Share(share),
          assumed: measure.assumed(on: weekday, before: lead).map(Share.init))
      }
    }
    kinds = measure.kinds.compactMap { kind in
      measure.share(kind: kind).map { Kind(kind: kind, measured: Share($0)) }
    }
    leads = ShrinkageMeasure.leads.compactMap { days in
      measure.known(before: days).map { Lead(daysBefore: days, known: Share($0)) }
    }
    plan = ShrinkageLines.text(of: measure, lead: lead)
  }
}
