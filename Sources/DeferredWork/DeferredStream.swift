/// Work that may wait for hours: e-mail, cases, messages. All work is counted in hours of handling time.
public struct DeferredStream: Hashable, Sendable {
  /// Work that came before the horizon and is not done.
  public struct Backlog: Hashable, Sendable {
    /// Hours of work.
    public var hours: Double
    /// Intervals before the horizon's start in which it came; 1 is the last one.
    public var intervalsAgo: Int
    /// The interval by whose end it must be done; `nil` where the stream's deadline says it.
    public var dueInterval: Int?

    /// Makes a backlog.
    public init(hours: Double, intervalsAgo: Int, dueInterval: Int? = nil) {
      self.hours = hours
      self.intervalsAgo = intervalsAgo
      self.dueInterval = dueInterval
    }
  }

  /// Id of the queue.
  public var id: String
  /// Hours of work that come in each interval; it can be done from that interval on.
  public var hours: [Double]
  /// Intervals until the deadline: work of interval *t* must be done by the end of interval *t* + this.
  public var deadline: Int
  /// The interval by whose end the work of each interval must be done, never falling, where deadlines are not all equally
  /// far (a clock that stands still at night); one beyond the last means after the horizon. `nil` where they are.
  public var dueIntervals: [Int]?
  /// Work left from before.
  public var backlog: [Backlog]
  /// The interval by whose end backlog must be done that is overdue when the horizon starts.
  public var catchUp: Int

  /// Makes a stream; overdue backlog has as long as fresh work unless told otherwise.
  public init(
    id: String, hours: [Double], deadline: Int, dueIntervals: [Int]? = nil, backlog: [Backlog] = [], catchUp: Int? = nil
  ) {
    self.id = id
    self.hours = hours
    self.deadline = deadline
    self.dueIntervals = dueIntervals
    self.backlog = backlog
    self.catchUp = catchUp ?? deadline
  }

  /// The interval by whose end the work of an interval must be done.
  func due(ofInterval interval: Int) -> Int { dueIntervals?[interval] ?? interval + deadline }

  /// The interval by whose end work from before must be done, and whether it was overdue when the horizon began.
  func due(of part: Backlog) -> (interval: Int, isOverdue: Bool) {
    let due = part.dueInterval ?? deadline - part.intervalsAgo
    return due >= 0 ? (due, false) : (catchUp, true)
  }

  /// Hours that can have been done by the end of each interval: all that has come.
  func arrived() -> [Double] {
    var sum = backlog.reduce(0) { $0 + $1.hours }
    return hours.map { hours in
      sum += hours
      return sum
    }
  }

  /// Hours that must have been done by the end of each interval.
  func due() -> [Double] {
    var due = Array(repeating: 0.0, count: hours.count)
    for part in backlog {
      let interval = self.due(of: part).interval
      if interval < due.count { due[interval] += part.hours }
    }
    for (interval, hours) in hours.enumerated() where self.due(ofInterval: interval) < due.count {
      due[self.due(ofInterval: interval)] += hours
    }
    var sum = 0.0
    for interval in due.indices {
      sum += due[interval]
      due[interval] = sum
    }
    return due
  }
}
