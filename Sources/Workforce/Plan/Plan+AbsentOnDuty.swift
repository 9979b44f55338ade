extension Plan {
  /// The duties of a roster that absences or the end of employment have come over, by agent, then by time.
  ///
  /// Where an agent is only not available, by the hours of the agent's own, the duty is worked all the same.
  public func absentOnDuty(in roster: Roster) -> [AbsentOnDuty] {
    zip(agents.indices, roster.duties).flatMap { agent, duties in
      let absences = agents[agent].unavailable.filter { $0.reason != .availability }
      return absences.isEmpty
        ? []
        : duties.flatMap { duty in
          absences.filter { absence in
            // A break is time for an appointment.
            duty.activities.contains {
              $0.minutes.overlaps(absence.minutes) && !($0.isPause && absence.isInterruptible)
            }
          }.map {
            AbsentOnDuty(
              agent: agent, duty: duty, minutes: $0.minutes.clamped(to: duty.span), reason: $0.reason)
          }
        }
    }
  }
}

extension Roster {
  /// The roster as it will be worked: in the minutes of absences nobody is served.
  ///
  /// - Parameter absent: What ``Plan/absentOnDuty(in:)`` found in it.
  /// - Returns: The roster with tasks in place of contacts and breaks in those minutes.
  public func worked(without absent: [AbsentOnDuty]) -> Roster {
    var worked = self
    for gone in absent {
      worked.duties[gone.agent] = worked.duties[gone.agent].map {
        $0.span.overlaps(gone.minutes) ? $0.interrupted(in: gone.minutes) : $0
      }
    }
    return worked
  }
}

extension Duty {
  /// The duty with something else than contacts in some minutes, unpaid.
  fileprivate func interrupted(in minutes: Range<Int>) -> Duty {
    let pieces = activities.flatMap { activity -> [Activity] in
      let gone = minutes.clamped(to: activity.minutes)
      if gone.isEmpty { return [activity] }
      let before = activity.minutes.lowerBound..<gone.lowerBound
      let after = gone.upperBound..<activity.minutes.upperBound
      return [before, after].filter { !$0.isEmpty }.map {
        Activity(activity.kind, minutes: $0, isPaid: activity.isPaid)
      } + [Activity(.task("absence"), minutes: gone, isPaid: false)]
    }
    return Duty(
      day: day, family: family, activities: pieces.sorted { $0.minutes.lowerBound < $1.minutes.lowerBound },
      onCall: onCall)
  }
}
