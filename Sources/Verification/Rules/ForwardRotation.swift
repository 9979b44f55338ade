import Workforce

/// A duty of a shift on the day after one of a shift that stands later in the order. Amount: 1 a time.
struct ForwardRotation: LineRule {
  let id = RuleID.forwardRotation
  let order: [[Int]]

  func breaches(of line: Line) -> [Breach] {
    func place(_ family: Int?) -> Int? { family.flatMap { own in order.firstIndex { $0.contains(own) } } }
    return line.duties.flatMap { duty in
      line.occupied.filter { $0.day == duty.day - 1 }.compactMap { earlier -> Breach? in
        guard let before = place(earlier.family), let now = place(duty.family), now < before,
          let first = earlier.family, let second = duty.family
        else { return nil }
        return line.breach(day: duty.day, amount: 1, .times, .backwards(day: duty.day, first: first, second: second))
      }
    }
  }
}
