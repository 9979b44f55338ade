/// A shift-scheduling problem with several tasks in a shift, as the literature states it: who works when on which task.
///
/// The horizon runs from 06:00 of the first day for a number of days. A shift starts at midnight or within one of three windows of a day,
/// lasts six to ten hours and consists of unbroken times on one task; on a calendar day at most one starts. Everybody can do every task. People wanted
/// are a must; more of them than may be cost the square of how many more.
///
/// ## Source
/// Y. Qu, T. Curtois, "Solving the multi-activity shift scheduling problem using variable neighbourhood search", *ICORES* (2020).
public struct MultiActivityScheduling: Hashable, Sendable {
  /// A person.
  public struct Person: Hashable, Sendable {
    /// Their id.
    public var id: String
    /// Minutes that they must and may work in the horizon.
    public var minutes: ClosedRange<Int>

    /// Makes a person.
    public init(id: String, minutes: ClosedRange<Int>) {
      self.id = id
      self.minutes = minutes
    }
  }

  /// Days of the horizon.
  public var dayCount: Int
  /// People.
  public var people: [Person]
  /// People wanted and at most on each task in each quarter of the horizon, task after task.
  public var cover: [[ClosedRange<Int>]]

  /// Makes a problem.
  public init(dayCount: Int, people: [Person], cover: [[ClosedRange<Int>]]) {
    self.dayCount = dayCount
    self.people = people
    self.cover = cover
  }

  /// Minutes of a quarter, on which everything lies.
  public static let quarter = 15
  /// Minute of the first day at which the horizon begins.
  public static let opening = 6 * 60
  /// Minutes of a day at which a shift may start.
  public static let starts = [0...0, 360...600, 840...1080, 1200...1425]
  /// Minutes of a shift.
  public static let shift = 6 * 60...10 * 60
  /// Least minutes on a task without a break.
  public static let stretch = 60
  /// Least minutes between two shifts.
  public static let rest = 14 * 60
  /// Most days in a row on which a shift starts.
  public static let days = 5
  /// What each person missing in a quarter costs the search: rosters without any are what is asked for.
  public static let missing = 200

  /// Quarters of the horizon.
  public var quarterCount: Int { dayCount * 1440 / MultiActivityScheduling.quarter }
}
