public import DeferredWork

/// What `jaga backlog` tells: what becomes of work that may wait, interval by interval.
public struct BacklogDocument: Encodable, Sendable {
  struct Interval: Encodable {
    /// Hours of work that come.
    var workHours: Double
    /// Agents on the work, those left over by live channels not counted.
    var agents: Double
    /// Hours of work left at the interval's end.
    var backlogHours: Double
    /// Of those, past their deadline.
    var lateHours: Double
    /// Age of the oldest work left, from the start of the interval in which it came.
    var oldestMinutes: Int?
  }

  /// Hours of agents in all.
  var agentHours: Double
  var peakAgents: Double
  /// Share of the hours due within these intervals that are done in time.
  var shareInTime: Double?
  var mostBacklogHours: Double
  var greatestAgeMinutes: Int?
  /// Why even the most agents are too few, in words.
  var shortage: String?
  var intervals: [Interval]

  /// Makes it.
  public init(_ answer: BacklogAnswer, words: any Words = English()) {
    agentHours = answer.agentHours
    peakAgents = answer.peakAgents
    shareInTime = answer.shareInTime
    mostBacklogHours = answer.mostBacklogHours
    greatestAgeMinutes = answer.greatestAgeMinutes
    shortage = answer.shortage.map(words.sentence)
    intervals = answer.intervals.map {
      Interval(
        workHours: $0.workHours, agents: $0.agents, backlogHours: $0.backlogHours, lateHours: $0.lateHours,
        oldestMinutes: $0.oldestMinutes)
    }
  }
}
