import Planning
public import PlanModel
import Workforce

extension Indonesian {
  /// What a scenario changes.
  public func sentence(for change: ScenarioChange) -> String {
    switch change {
    case .plan(let change): sentence(for: change)
    case .demand(let change): sentence(for: change)
    case .absentAtRandom(let absence):
      "\(absence.count) agen, diundi\(absence.skill.map { " dari yang memiliki \($0)" } ?? ""), tidak hadir pada "
        + "\(written(absence.days.description))" + (absence.kind.map { " (\($0))" } ?? "")
    }
  }

  private func sentence(for change: PlanChange) -> String {
    switch change {
    case .addAgent(let agent):
      return "\(agent.id) direkrut dengan kontrak \(agent.contract) untuk \(joined(agent.skills))"
    case .removeAgent(let id): return "\(id) keluar"
    case .setContract(let agent, let contract): return "\(agent) beralih ke kontrak \(contract)"
    case .addSkill(let agent, let skill): return "\(agent) belajar \(skill)"
    case .removeSkill(let agent, let skill): return "\(agent) tidak lagi melayani \(skill)"
    case .addAbsence(let absence):
      let (from, to) = (written("\(absence.from)"), written("\(absence.to)"))
      return "\(absence.agent) tidak hadir \(from == to ? "pada \(from)" : "dari \(from) sampai \(to)")"
        + (absence.kind.map { " (\($0))" } ?? "")
    case .changeContract(let change): return sentence(for: change)
    case .changeShift(let change): return sentence(for: change)
    case .removeShift(let id): return "shift \(id) tidak lagi dikerjakan"
    case .addRule(let rule), .replaceRule(let rule): return "aturan \(text(of: rule)) berlaku"
    case .removeRule(let id): return "aturan \(id) tidak lagi berlaku"
    case .setBreaks: return "waktu istirahat berubah"
    case .setOpeningHours(let queue, let hours):
      return "\(queue) buka \(hours.map(\.text).joined(separator: "; "))"
    case .changeGoals(let change): return sentence(for: change)
    case .setCosts(let costs):
      let parts = [("kekurangan", costs.shortfall), ("kelebihan", costs.surplus), ("perubahan", costs.change)]
      return parts.compactMap { name, cost in cost.map { "biaya \(name) \(number($0, places: 3))" } }
        .joined(separator: ", ")
    }
  }

  private func sentence(for change: DemandChange) -> String {
    switch change {
    case .volume(let queues, let factor, let period):
      return "kontak \(difference(by: factor)) pada \(joined(queues))\(words(for: period))"
    case .handlingTime(let queues, let part, let factor, let period):
      return
        "\(part.map { "waktu " + name(of: $0) } ?? "waktu penanganan") \(difference(by: factor)) pada \(joined(queues))\(words(for: period))"
    case .repeats(let queues, let before, let after, let period):
      return "\(share(1 - after)), bukan \(share(1 - before)), kontak pada \(joined(queues)) langsung tuntas"
        + words(for: period)
    case .quantile(let probability):
      return "kontak datang sebanyak yang tidak terlampaui pada \(share(probability)) hari semacam itu"
    case .deflection(let gone):
      var text = "\(share(gone.share)) kontak pada \(gone.queue) hilang\(words(for: gone.period))"
      if let target = gone.returnsOn {
        text += ", dan \(share(gone.returningShare)) di antaranya kembali lewat \(target)"
        if let seconds = gone.returningHandlingSeconds { text += " dan memakan \(number(seconds, places: 0)) detik" }
      }
      if gone.remainingHandlingFactor != 1 {
        text += "; waktu penanganan sisanya \(difference(by: gone.remainingHandlingFactor))"
      }
      return text
    case .outage(let outage):
      var text =
        "\(share(outage.share)) kontak pada \(joined(outage.queues)) tidak tersambung\(words(for: outage.period))"
      if outage.returningShare > 0 {
        text += "; \(share(outage.returningShare)) di antaranya mencoba lagi dalam \(length(outage.returningMinutes))"
      }
      return text
    }
  }

  private func sentence(for change: ContractChange) -> String {
    var parts: [String] = []
    if let hours = change.weeklyHours { parts.append("\(range(hours)) seminggu") }
    if let days = change.days { parts.append("\(range(days)) hari seminggu") }
    if let shifts = change.shifts { parts.append("shift \(joined(shifts))") }
    if let lengths = change.shiftLengths { parts.append("lama shift \(joined(lengths.map(\.description)))") }
    if let cost = change.cost { parts.append("biaya \(number(cost, places: 3)) per jam") }
    return "kontrak \(change.id): \(parts.isEmpty ? "tidak berubah" : parts.joined(separator: ", "))"
  }

  private func sentence(for change: ShiftChange) -> String {
    var parts: [String] = []
    if let starts = change.starts { parts.append("mulai \(joined(starts.map(text)))") }
    if let lengths = change.lengths { parts.append("berlangsung \(joined(lengths.map(\.description)))") }
    if let by = change.lengthsBy {
      parts.append(by == .clock ? "berakhir menurut jam dinding" : "berakhir menurut waktu berjalan")
    }
    if let days = change.days { parts.append("dikerjakan pada \(joined(days.map(\.description)))") }
    if let contracts = change.contracts { parts.append("untuk kontrak \(joined(contracts))") }
    return "shift \(change.id) \(parts.isEmpty ? "tidak berubah" : parts.joined(separator: ", "))"
  }

  private func sentence(for change: GoalsChange) -> String {
    let goals = change.goals
    var parts: [String] = []
    if let level = goals.serviceLevel { parts.append("\(share(level.share)) dalam \(level.within)") }
    if let level = goals.dailyServiceLevel {
      parts.append("\(share(level.share)) dalam \(level.within) sepanjang tiap hari")
    }
    if let wait = goals.meanWait { parts.append("rata-rata waktu tunggu \(wait)") }
    if let occupancy = goals.maximumOccupancy { parts.append("okupansi paling tinggi \(share(occupancy))") }
    if let abandonment = goals.maximumAbandonment { parts.append("paling banyak \(share(abandonment)) batal menunggu") }
    if let time = goals.responseTime { parts.append("tanggapan dalam \(time)") }
    parts += change.dropped.map { "tanpa \($0.rawValue)" }
    return "\(change.queue) menjanjikan \(parts.isEmpty ? "hal yang sama" : parts.joined(separator: ", "))"
  }

  private func text(of rule: RuleDraft) -> String {
    switch rule.demand {
    case .off(let id): "\(id): off"
    case .length(let id, let length): "\(id): \(length)"
    case .count(let id, let count): "\(id): \(count)"
    case .weeklyRest(let rest, let counted): "weekly-rest: \(rest), \(counted.rawValue)"
    case .forbiddenSuccession(let first, let second): "tanpa \(joined(second)) sehari sesudah \(joined(first))"
    case .forwardRotation(let order): "forward-rotation: \(order.map { list($0) }.joined(separator: ", lalu "))"
    case .startVariation(let within, _): "start-variation: \(within)"
    case .averageWeeklyHours(let hours, let weeks, _): "rata-rata \(hours) seminggu dalam \(weeks) minggu"
    case .consecutiveShifts(let id, let shifts, let days): "\(id): \(days) hari \(list(shifts))"
    case .restAfterNights(let nights, let rest): "jeda \(rest) sesudah \(nights) malam"
    case .minimumStaffing(let queue, let agents, _, _): "sedikitnya \(agents) agen pada \(queue)"
    }
  }

  private func text(_ starts: ShiftDraft.Starts) -> String {
    switch starts {
    case .at(let time): "pada \(written("\(time)"))"
    case .window(let from, let to, _): "dari \(written("\(from)")) sampai \(written("\(to)"))"
    }
  }

  private func words(for period: DemandPeriod) -> String {
    func time(_ time: DemandPeriod.Time, isEnd: Bool) -> String {
      let day = written("\(time.day)")
      return time.minute == (isEnd ? 1440 : 0) ? day : "\(day) \(clock(time.minute))"
    }
    return (period.from.map { " dari \(time($0, isEnd: false))" } ?? "")
      + (period.to.map { " sampai \(time($0, isEnd: true))" } ?? "")
      + (period.hours.map { " pukul \(span(clock($0.lowerBound), clock($0.upperBound)))" } ?? "")
  }

  private func joined(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func range<Bound>(_ range: ClosedRange<Bound>) -> String {
    range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) sampai \(range.upperBound)"
  }
}
