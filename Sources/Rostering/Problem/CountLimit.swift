/// A hard limit on how often an agent does something within the horizon.
///
/// Too many of them to carry all in a line's state: the kernel tracks those that a line would break, the bundle prices
/// them as cells of their own.
struct CountLimit: Hashable, Sendable {
  /// What is counted.
  enum Subject: Hashable, Sendable {
    /// Duties of one family.
    case family(Int)
    /// Weekends with a duty.
    case weekends
  }

  let subject: Subject
  let most: Int
}

extension RosterProblem {
  /// Whether a line of a class keeps every limit on counts.
  func keepsLimits(_ types: [Int32], ofClass index: Int) -> Bool {
    classes[index].limits.allSatisfy { count($0.subject, in: types) <= $0.most }
  }

  /// How often a line does what a limit counts; `days` restricts the count to duties that start on these days.
  func count(_ subject: CountLimit.Subject, in types: [Int32], days: Range<Int>? = nil) -> Int {
    var count = 0
    var lastWeekend = -2
    for index in types {
      let type = dutyTypes[Int(index)]
      if let days, !days.contains(type.day) { continue }
      switch subject {
      case .family(let family):
        if type.family == family { count += 1 }
      case .weekends:
        guard horizon.isWeekend[type.day] else { continue }
        var first = type.day
        while first > 0, horizon.weekendGoesOn(after: first - 1) { first -= 1 }
        if first != lastWeekend {
          count += 1
          lastWeekend = first
        }
      }
    }
    return count
  }
}
