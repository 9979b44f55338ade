/// An entry of `shifts`: a family of shifts, a set of starts and a set of lengths.
public struct ShiftDraft: Codable, Hashable, Sendable {
  /// A single start, or a window of them.
  public enum Starts: Codable, Hashable, Sendable {
    /// At a time of day.
    case at(ClockTime)
    /// Every `step` from one time to another, both included; past midnight when the end lies before the start.
    case window(from: ClockTime, to: ClockTime, step: Minutes?)
  }

  /// How a length is measured.
  public enum LengthsBy: String, Codable, Hashable, Sendable, CaseIterable {
    /// In hours that pass.
    case elapsed
    /// By the wall clock: on the night of a clock change a duty is shorter or longer, and ends when it always does.
    case clock
  }

  /// Stable id.
  public var id: String
  /// When its duties may start.
  public var starts: [Starts]
  /// How long they may be, breaks included.
  public var lengths: [Minutes]
  /// How lengths are measured; `nil` means by elapsed time.
  public var lengthsBy: LengthsBy?
  /// On which days its starts lie; `nil` means daily.
  public var days: [Weekdays]?
  /// Ids of the contracts that may work it; `nil` means all.
  public var contracts: [String]?

  /// Makes it.
  public init(
    id: String, starts: [Starts], lengths: [Minutes], lengthsBy: LengthsBy? = nil, days: [Weekdays]? = nil,
    contracts: [String]? = nil
  ) {
    self.id = id
    self.starts = starts
    self.lengths = lengths
    self.lengthsBy = lengthsBy
    self.days = days
    self.contracts = contracts
  }

  /// What its fields may hold.
  package enum Fields {
    package static let length = MinutesField(30...1440, step: 5, isHours: true)
    package static let step = MinutesField(5...1440, step: 5)
  }

  /// Minutes of the day of all its starts, ascending; from 1440 on they lie on the next day.
  package var startMinutes: [Int] {
    let minutes = starts.flatMap { start -> [Int] in
      switch start {
      case .at(let time): return [time.minute]
      case .window(let from, let to, let step):
        let end = to >= from ? to.minute : to.minute + 1440
        return Array(stride(from: from.minute, through: end, by: max(5, step?.count ?? 30)))
      }
    }
    return Array(Set(minutes)).sorted()
  }
}
