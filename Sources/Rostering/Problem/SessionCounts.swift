import Workforce

/// Which sessions are counted in each period, as one number with a digit for each of them: the code of a period.
struct SessionCounts: Hashable, Sendable {
  /// A session that is counted up to `most`; beyond, duties with it are forbidden, or it does not matter (`saturates`).
  struct Count: Hashable, Sendable {
    let session: Int
    let most: Int
    let saturates: Bool
  }

  /// By period.
  let periods: [[Count]]

  /// Nothing is counted.
  static let none = SessionCounts(shares: [])

  /// What is counted for agents with these shares: in each period the sessions that anybody may have in it.
  init(shares: [SessionShare]) {
    let sessions = Set(shares.map(\.session)).sorted()
    periods = (0..<(shares.map(\.weeks.count).max() ?? 0)).map { week in
      sessions.compactMap { session in
        let times = shares.filter { $0.session == session }.map { $0.weeks[week] }
        let counted = SessionShare.counted(times)
        return counted.most == 0 && !counted.saturates
          ? nil : Count(session: session, most: counted.most, saturates: counted.saturates)
      }
    }
  }

  /// Codes that there are in a period: 0 up to one less. The checks of a plan keep them few (``SessionShare/mostCombinations``).
  func codeCount(inPeriod period: Int) -> Int {
    periods.indices.contains(period) ? periods[period].reduce(1) { $0 * ($1.most + 1) } : 1
  }

  /// Codes of the period that has most.
  var codeCount: Int { periods.indices.reduce(1) { max($0, codeCount(inPeriod: $1)) } }

  /// The code after one more of a session; `nil` where that is forbidden. A session that nobody has, but a lock keeps, is not counted.
  func adding(_ session: Int, to code: Int, inPeriod period: Int) -> Int? {
    guard periods.indices.contains(period) else { return code }
    var place = 1
    for count in periods[period] {
      if count.session == session {
        if code / place % (count.most + 1) < count.most { return code + place }
        return count.saturates ? code : nil
      }
      place *= count.most + 1
    }
    return code
  }

  /// How often each counted session stands in a period with a code.
  func times(_ code: Int, inPeriod period: Int) -> [(session: Int, times: Int)] {
    var rest = code
    return (periods.indices.contains(period) ? periods[period] : []).map { count in
      defer { rest /= count.most + 1 }
      return (count.session, rest % (count.most + 1))
    }
  }
}
