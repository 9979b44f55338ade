public import Workforce

extension Indonesian {
  /// The plainest cause first, then the worst stretches with what keeps further agents from them.
  public func sentences(for shortage: Shortage, in plan: Plan) -> [String] {
    let queue = "antrean \(plan.queues[shortage.queue].id)"
    var sentences = shortage.stretches.map { "\(queue) \(text($0, queue: shortage.queue, plan))" }
    if let capacity = shortage.capacity {
      sentences.insert(
        "\(queue) membutuhkan \(number(capacity.neededHours, places: 1)) jam-agen, sedangkan kontrak semua yang dapat "
          + "melayaninya mengizinkan \(number(capacity.paidHours, places: 1)) jam dibayar: tidak ada jadwal yang dapat memenuhinya",
        at: 0)
    }
    if shortage.furtherStretches > 0 {
      sentences.append("\(queue) kekurangan agen pada \(whole(shortage.furtherStretches)) rentang lagi")
    }
    return sentences
  }

  private func text(_ stretch: Shortage.Stretch, queue: Int, _ plan: Plan) -> String {
    let grid = plan.grid
    let first = grid.wallClockMinutes[stretch.intervals.lowerBound]
    let last = grid.wallClockMinutes[stretch.intervals.upperBound - 1] + grid.intervalMinutes
    let day = grid.day(ofInterval: stretch.worst)
    return "kurang sampai \(number(stretch.agents, places: 1)) agen pada \(name(of: grid.weekday(of: day))) "
      + "\(date(grid.date(of: day))) \(span(clock(first), clock(last))) "
      + "(\(number(stretch.hours, places: 1)) jam-agen): \(obstacles(stretch, queue: queue, in: plan))"
  }

  /// What holds agents back, and what those on duty do instead.
  public func obstacles(_ stretch: Shortage.Stretch, queue: Int, in plan: Plan) -> String {
    let minute = plan.grid.wallClockMinutes[stretch.worst]
    let held = text(stretch.obstacles, isCovered: stretch.isCovered)
    return text(stretch.elsewhere, skill: plan.queues[queue].skill, plan).map {
      "\(held); pukul \(clock(minute)) \($0)"
    } ?? held
  }

  /// Who has the skill and is elsewhere, then who has time to spare and lacks it.
  private func text(_ elsewhere: StaffElsewhere, skill: String, _ plan: Plan) -> String? {
    let able = elsewhere.able.prefix(3).map { share in
      let agents = number(share.agents, places: 1)
      return switch share.place {
      case .queues(let queues): "\(agents) di \(queues.map { plan.queues[$0].id }.joined(separator: "|"))"
      case .session(let id): "\(agents) di sesi \(id)"
      }
    }.joined(separator: ", ")
    let spare = elsewhere.spare.prefix(3).map {
      "\(number($0.agents, places: 1)) di \(plan.queues[$0.queue].id)"
    }.joined(separator: ", ")
    switch (able.isEmpty, spare.isEmpty) {
    case (true, true): return nil
    case (false, true): return "agen dengan keterampilan \(skill) ada di tempat lain (\(able))"
    case (true, false): return "agen yang berlebih tidak memiliki keterampilan \(skill) (\(spare))"
    case (false, false):
      return "agen dengan keterampilan \(skill) ada di tempat lain (\(able)), dan agen yang berlebih tidak memilikinya "
        + "(\(spare))"
    }
  }

  /// `3 tertahan oleh aturan minimum-rest, 2 dapat datang, …`.
  private func text(_ found: Obstacles, isCovered: Bool) -> String {
    var parts = found.leading.map { "\($0.agents) tertahan oleh \(text($0.rule))" }
    if found.free > 0 { parts.append("\(found.free) dapat datang, dengan biaya lebih tinggi di tempat lain") }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return isCovered
      ? "semua yang dapat bekerja saat itu sudah bekerja"
      : "tidak ada shift yang mulai dalam rentang rencana dan mencakupnya"
  }

  /// What holds an agent back, by its rule.
  private func text(_ rule: RuleID) -> String {
    switch rule {
    case .contractHours: "jam kontraknya"
    case .contractDays: "jumlah hari kontraknya"
    case .oneDutyADay: "giliran lain pada hari itu"
    case .unavailable: "ketidakhadiran atau ketersediaannya"
    case .weeklyPattern: "pola mingguannya"
    case .lock: "kuncian"
    default: "aturan \(rule.rawValue)"
    }
  }
}
