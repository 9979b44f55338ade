/// An entry of `pay` that is a line of the plan's own, or takes one of a preset's away.
public struct PayDraft: Codable, Hashable, Sendable {
  /// What is paid.
  public enum Terms: Codable, Hashable, Sendable {
    /// The line does not hold, also when a preset brings it.
    case off
    /// A premium for paid minutes of a duty.
    case premium(bands: [Band], when: When, stacking: Stacking?)
    /// A premium for paid minutes of a week; `without` names the line of days whose overtime it does not count again.
    case weeklyOvertime(bands: [Band], without: String?)
    /// An amount for a duty.
    case allowance(Double, when: When)
    /// A duty, or a week, is paid as so much work at least.
    case leastPaid(Minutes, per: Period)
  }

  /// From how much work on a premium is paid.
  public struct Band: Codable, Hashable, Sendable {
    /// What goes before; `nil` is nothing.
    public var above: Minutes?
    /// The premium.
    public var premium: Premium

    /// Makes a band.
    public init(above: Minutes? = nil, premium: Premium) {
      self.above = above
      self.premium = premium
    }
  }

  /// When a line is paid; what is `nil` asks for nothing.
  public struct When: Codable, Hashable, Sendable {
    /// Hours of the clock.
    public var hours: [DayWindow]?
    /// Days of the week.
    public var days: [Weekdays]?
    /// Days that the calendar marks.
    public var on: MarkedDays?
    /// Ids of shifts.
    public var shifts: [String]?

    /// Makes it.
    public init(
      hours: [DayWindow]? = nil, days: [Weekdays]? = nil, on: MarkedDays? = nil, shifts: [String]? = nil
    ) {
      self.hours = hours
      self.days = days
      self.on = on
      self.shifts = shifts
    }
  }

  /// Days that the calendar marks.
  public enum MarkedDays: String, Codable, Hashable, Sendable, CaseIterable {
    case holidays
  }

  /// What is counted together.
  public enum Period: String, Codable, Hashable, Sendable, CaseIterable {
    case day, week
  }

  /// What becomes of premiums that meet in a minute.
  public enum Stacking: String, Codable, Hashable, Sendable, CaseIterable {
    case add, highest
  }

  /// Its id; a preset's line of the same id gives way to it.
  public var id: String
  /// What is paid.
  public var terms: Terms
  /// Ids of the contracts concerned; `nil` means all.
  public var contracts: [String]?
  /// Where it comes from.
  public var source: String?

  /// Makes a line.
  public init(id: String, terms: Terms, contracts: [String]? = nil, source: String? = nil) {
    self.id = id
    self.terms = terms
    self.contracts = contracts
    self.source = source
  }

  /// What its fields may hold.
  package enum Fields {
    package static let premium = PremiumField()
    package static let aboveInDay = MinutesField(0...1440, isHours: true)
    package static let aboveInWeek = MinutesField(0...10_080, isHours: true)
    package static let allowance = NumberField(0...1_000_000_000)
    package static let leastPaidInDay = MinutesField(1...1440, isHours: true)
    package static let leastPaidInWeek = MinutesField(1...10_080, isHours: true)
    /// Lines of a plan.
    package static let mostLines = 50
    /// Bands of a line.
    package static let mostBands = 10
  }
}
