import Workforce

/// At no time do more agents have a session than may have it at once, those at the end of the previous roster's duties included. Amount: agents too many at
/// the worst moment of a stretch in which there are.
struct SessionPlaces {
  static let id = RuleID.sessionPlaces

  func breaches(of lines: [Line], plan: Plan) -> [Breach] {
    plan.sessions.enumerated().flatMap { index, session -> [Breach] in
      guard let atMost = session.atMost else { return [] }
      var changes: [Int: Int] = [:]
      for line in lines {
        for duty in line.duties + line.agent.past {
          for placed in duty.sessions where placed.id == session.id {
            changes[duty.start + placed.start, default: 0] += 1
            changes[duty.start + placed.start + placed.minutes, default: 0] -= 1
          }
        }
      }
      var found: [Breach] = []
      var (atOnce, most, begin) = (0, 0, 0)
      for (minute, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
        let before = atOnce
        atOnce += change
        if before <= atMost, atOnce > atMost { (begin, most) = (minute, 0) }
        most = max(most, atOnce)
        guard before > atMost, atOnce <= atMost, plan.grid.horizonMinutes > begin, minute > 0 else { continue }
        found.append(
          Breach(
            agent: nil, day: plan.grid.day(at: max(0, begin)), amount: Amount(Double(most - atMost), .times),
            facts: .sessionsAtOnce(session: index, atOnce: most, limit: atMost, minutes: begin..<minute)))
      }
      return found
    }
  }
}
