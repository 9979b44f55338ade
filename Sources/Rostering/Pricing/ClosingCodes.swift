/// What is counted of a period beside its days and paid minutes, as one number: its sessions (``SessionCounts``) and its overtime of days.
struct ClosingCodes: Sendable {
  /// Codes of sessions.
  let sessions: Int
  /// What overtime of days can add up to in a period, in minutes, ascending; 0 alone where nobody asks for it.
  let overtime: [Int]

  /// Nothing but sessions.
  init(sessions: Int) {
    self.sessions = sessions
    overtime = [0]
  }

  /// - Parameters:
  ///   - sessions: Codes of sessions.
  ///   - overtime: What single duties add to it.
  ///   - duties: Duties of a period at most.
  init(sessions: Int, overtime: Set<Int>, duties: Int) {
    self.sessions = sessions
    var sums: Set<Int> = [0]
    if overtime.contains(where: { $0 > 0 }) {
      for _ in 0..<duties { sums.formUnion(sums.flatMap { sum in overtime.map { sum + $0 } }) }
    }
    self.overtime = sums.sorted()
  }

  var count: Int { sessions * overtime.count }

  /// The code of a period that can be.
  func code(sessions code: Int, overtime minutes: Int) -> Int {
    code + sessions * (overtime.firstIndex(of: minutes) ?? 0)
  }

  func sessions(of code: Int) -> Int { code % sessions }

  /// Minutes of overtime of days.
  func overtime(of code: Int) -> Int { overtime[code / sessions] }
}
