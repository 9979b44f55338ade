/// A shift-scheduling problem as the literature states it: who works which shift type on which day.
///
/// Cover is wanted per day and shift type; sequences have hard limits; requests have weights. Days before the horizon are
/// not known and no rule asks for them; neither do days after it.
///
/// ## Source
/// T. Curtois, R. Qu, "Computational results on new staff scheduling benchmark instances", University of Nottingham (2014).
public struct ShiftScheduling: Hashable, Sendable {
  /// A shift type.
  public struct ShiftType: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Length in minutes, all paid.
    public var minutes: Int
    /// Types, as indices, that may not be worked on the day after.
    public var forbiddenNext: [Int]

    /// Makes a type.
    public init(id: String, minutes: Int, forbiddenNext: [Int] = []) {
      self.id = id
      self.minutes = minutes
      self.forbiddenNext = forbiddenNext
    }
  }

  /// What one person may and must do within the horizon.
  public struct Limits: Hashable, Sendable {
    /// Most shifts of each type.
    public var mostOfType: [Int]
    /// Paid minutes.
    public var minutes: ClosedRange<Int>
    /// Most shifts on days in a row.
    public var consecutiveShifts: Int
    /// Fewest shifts on days in a row, once a run has begun.
    public var fewestConsecutiveShifts: Int
    /// Fewest days off in a row, once a run has begun.
    public var fewestConsecutiveDaysOff: Int
    /// Most weekends with a shift on Saturday or Sunday.
    public var weekends: Int

    /// Makes limits.
    public init(
      mostOfType: [Int], minutes: ClosedRange<Int>, consecutiveShifts: Int, fewestConsecutiveShifts: Int,
      fewestConsecutiveDaysOff: Int, weekends: Int
    ) {
      self.mostOfType = mostOfType
      self.minutes = minutes
      self.consecutiveShifts = consecutiveShifts
      self.fewestConsecutiveShifts = fewestConsecutiveShifts
      self.fewestConsecutiveDaysOff = fewestConsecutiveDaysOff
      self.weekends = weekends
    }
  }

  /// A wish for a shift, or against it.
  public struct Request: Hashable, Sendable {
    /// Day, from 0.
    public var day: Int
    /// Type, as an index.
    public var type: Int
    /// Whether it is wanted, or to be avoided.
    public var isWanted: Bool
    /// Cost when it is not granted.
    public var weight: Int

    /// Makes a request.
    public init(day: Int, type: Int, isWanted: Bool, weight: Int) {
      self.day = day
      self.type = type
      self.isWanted = isWanted
      self.weight = weight
    }
  }

  /// A person.
  public struct Person: Hashable, Sendable {
    /// Their id.
    public var id: String
    /// Limits.
    public var limits: Limits
    /// Days on which they cannot work.
    public var daysOff: [Int]
    /// Requests.
    public var requests: [Request]

    /// Makes a person.
    public init(id: String, limits: Limits, daysOff: [Int] = [], requests: [Request] = []) {
      self.id = id
      self.limits = limits
      self.daysOff = daysOff
      self.requests = requests
    }
  }

  /// How many people are wanted on a day for a type, and what each missing or superfluous one costs.
  public struct Cover: Hashable, Sendable {
    /// Day, from 0.
    public var day: Int
    /// Type, as an index.
    public var type: Int
    /// People wanted.
    public var required: Int
    /// Cost of each missing.
    public var shortfallCost: Int
    /// Cost of each too many.
    public var surplusCost: Int

    /// Makes a demand.
    public init(day: Int, type: Int, required: Int, shortfallCost: Int, surplusCost: Int) {
      self.day = day
      self.type = type
      self.required = required
      self.shortfallCost = shortfallCost
      self.surplusCost = surplusCost
    }
  }

  /// Days of the horizon; the first is a Monday.
  public var dayCount: Int
  /// Shift types.
  public var types: [ShiftType]
  /// People.
  public var people: [Person]
  /// Cover wanted; pairs of day and type that are not listed cost nothing.
  public var cover: [Cover]

  /// Makes a problem.
  public init(dayCount: Int, types: [ShiftType], people: [Person], cover: [Cover]) {
    self.dayCount = dayCount
    self.types = types
    self.people = people
    self.cover = cover
  }
}
