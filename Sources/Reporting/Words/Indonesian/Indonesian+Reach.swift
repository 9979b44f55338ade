import Workforce

extension Indonesian {
  /// Who cannot be there: `k1 (leave), k6 (tidak tersedia)`; or that no shift covers it.
  func text(_ absentees: [Absentee], isCovered: Bool, _ minutes: Range<Int>, _ names: PlanNames) -> String {
    let grid = names.plan.grid
    guard isCovered else {
      let day = grid.day(at: minutes.lowerBound)
      let isChanged = [day - 1, day].contains { grid.dayStart($0 + 1) - grid.dayStart($0) != 1440 }
      return "tidak ada shift yang mulai dalam rentang rencana dan mencakupnya"
        + (isChanged ? "; jam berubah pada malam itu" : "")
    }
    if absentees.isEmpty { return "tidak ada agen lain dengan keterampilan itu" }
    let told = absentees.prefix(Indonesian.toldAbsentees).map {
      "\(names.plan.agents[$0.agent].id) (\(text($0.reason)))"
    }
    let more = absentees.count - told.count
    return told.joined(separator: ", ") + (more > 0 ? " dan \(whole(more)) lainnya" : "")
  }

  /// Absentees named; the others are counted.
  private static let toldAbsentees = 8

  private func text(_ reason: Absentee.Reason) -> String {
    switch reason {
    case .unavailable(.absence(let kind)): kind
    case .unavailable(.availability): "tidak tersedia"
    case .unavailable(.notEmployed): "tidak terikat kerja"
    case .contract: "kontraknya tidak memiliki shift seperti itu"
    case .weeklyPattern: "pola mingguan"
    case .lock: "terkunci"
    case .hours: "hari atau jam seminggu sudah habis"
    }
  }
}
