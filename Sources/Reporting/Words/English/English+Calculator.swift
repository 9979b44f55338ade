public import DeferredWork
public import Queueing

extension English {
  /// `the queue grows without end: …`.
  public func sentence(for overload: ErlangAnswer.Overload) -> String {
    switch overload {
    case .attempts: "attempts grow without end: everybody tries again, and the agents cannot answer all"
    case .agents(let agents, let erlangs):
      "the queue grows without end: \(DecimalText.significant(agents)) agents cannot serve "
        + "\(DecimalText.significant(erlangs)) erlangs"
    }
  }

  /// `the most capacity allowed misses …`.
  public func sentence(for shortage: BacklogAnswer.Shortage) -> String {
    "the most capacity allowed misses the deadlines at the end of interval (\(shortage.interval)) by "
      + "(\(shortage.missingHours)) hours"
  }
}
