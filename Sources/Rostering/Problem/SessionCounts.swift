import Workforce

/// Which sessions are counted in a period, as one number with a digit for each of them: the code of a period.
struct SessionCounts: Hashable, Sendable {
  /// A session that is counted up to `most`; beyond, duties with it are forbidden, or it does not matter (`saturates`).
  struct Count: Hashable, Sendable {
    let session: Int
    let most: Int
    let saturates: Bool
  }

  let counts: [Count]

  /// Nothing is counted.
  static let none = SessionCounts(counts: [])

  private init(counts: [Count]) {
    self.counts = counts
  }

  /// What is counted for agents with these shares: each session up to the most that anybody may have. Where that is no limit to some,
  /// counting ends at what nobody else may have, or at the fewest that anybody must.
  init(shares: [SessionShare]) {
    counts = Set(shares.map(\.session)).sorted().map { session in
      let weeks = shares.filter { $0.session == session }.flatMap(\.weeks)
      let limit = weeks.map(\.upperBound).filter { $0 < 7 }.max()
      guard weeks.contains(where: { $0.upperBound >= 7 }) else {
        return Count(session: session, most: limit ?? 0, saturates: false)
      }
      let least = weeks.map(\.lowerBound).max() ?? 0
      return Count(session: session, most: max(least, limit.map { $0 + 1 } ?? 0), saturates: true)
    }
  }

  /// Codes that there are: 0 up to one less.
  var codeCount: Int { counts.reduce(1) { $0 * ($1.most + 1) } }

  /// The code after one more of a session; `nil` where that is forbidden. A session that nobody has, but a lock keeps, is not counted.
  func adding(_ session: Int, to code: Int) -> Int? {
    var place = 1
    for count in counts {
      if count.session == session {
        if code / place % (count.most + 1) < count.most { return code + place }
        return count.saturates ? code : nil
      }
      place *= count.most + 1
    }
    return code
  }

  /// How often each counted session stands in a period with a code.
  func times(_ code: Int) -> [(session: Int, times: Int)] {
    var rest = code
    return counts.map { count in
      defer { rest /= count.most + 1 }
      return (count.session, rest % (count.most + 1))
    }
  }
}
