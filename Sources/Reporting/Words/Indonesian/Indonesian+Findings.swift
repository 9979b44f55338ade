public import Workforce

extension Indonesian {
  /// `agen A17: …`, or what concerns the whole roster.
  public func sentence(for finding: Finding, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self, agent: finding.agent)
    guard let agent = finding.agent else { return sentence(finding, names) }
    let isConflict = if case .conflict = finding.facts { true } else { false }
    return
      "agen \(plan.agents[agent].id)\(isConflict ? " tidak memiliki rangkaian giliran yang sah" : ""): "
      + sentence(finding, names)
  }

  private func sentence(_ finding: Finding, _ names: PlanNames) -> String {
    switch finding.facts {
    case .rest(let minutes, let limit, let previousEnd, let nextStart):
      "jeda \(length(minutes)) sebelum giliran \(names.time(nextStart)), kurang \(length(limit - minutes)) dari "
        + "\(length(limit)); giliran sebelumnya berakhir \(names.time(previousEnd))"
    case .weeklyRest(let week, let longest, let limit):
      "istirahat mingguan terpanjang pada \(self.week(week, names)) adalah \(length(longest)), kurang "
        + "\(length(limit - longest)) dari \(length(limit))"
    case .restOverdue(let from, let to, let longest, let limit):
      "istirahat mingguan terpanjang antara giliran \(names.time(from)) dan \(names.time(to)) adalah \(length(longest)); "
        + "\(length(limit)) wajib diberikan dalam tujuh hari sejak yang terakhir"
    case .restAfterNights(let minutes, let limit, let nights, let nextStart):
      "jeda \(length(minutes)) antara \(nights) malam berturut-turut dan giliran \(names.time(nextStart)), kurang "
        + "\(length(limit - minutes)) dari \(length(limit))"
    case .dayInARow(let day, let number, let limit):
      "\(names.date(day)) adalah hari kerja ke-\(number) berturut-turut, paling banyak \(limit)"
    case .nightInARow(let day, let number, let limit):
      "\(names.date(day)) adalah malam ke-\(number) berturut-turut, paling banyak \(limit)"
    case .shortRun(let lastDay, let days, let limit):
      "\(days) hari kerja berturut-turut sampai \(names.date(lastDay)), sedikitnya \(limit) diminta"
    case .shortRunOff(let nextDay, let days, let limit):
      "\(days) hari libur berturut-turut sebelum giliran \(names.date(nextDay)), sedikitnya \(limit) diminta"
    case .succession(let day, let first, let second):
      "shift \(names.shift(second)) pada \(names.date(day)) menyusul shift \(names.shift(first)) hari sebelumnya"
    case .paidInDuty(let duty, let limit):
      "\(self.duty(duty, names)) dibayar \(length(duty.countedMinutes)), lebih \(length(duty.countedMinutes - limit)) dari "
        + length(limit)
    case .paidInWeek(let week, let minutes, let limit):
      "\(length(minutes)) dibayar pada \(self.week(week, names)), \(minutes > limit ? "lebih" : "kurang") "
        + "\(length(abs(minutes - limit))) dari \(length(limit))"
    case .paidOnAverage(let week, let weeks, let minutes, let days, let limit):
      "\(length(minutes)) dibayar dalam \(weeks) minggu sampai \(self.week(week, names)), \(days) hari di antaranya "
        + "dihitung: rata-rata seminggu lebih dari \(length(limit))"
    case .daysInWeek(let week, let days, let limit):
      "\(days) hari kerja pada \(self.week(week, names)), \(days > limit ? "paling banyak" : "sedikitnya") \(limit) diminta"
    case .daysInHorizon(let days, let limit):
      "\(days) hari kerja dalam rentang rencana, paling banyak \(limit)"
    case .weekendsInHorizon(let weekends, let limit):
      "\(weekends) akhir pekan kerja dalam rentang rencana, paling banyak \(limit)"
    case .splitWeekends(let weekends, let limit, let day):
      "\(whole(weekends)) akhir pekan hanya dikerjakan sebagian, paling banyak \(whole(limit)); yang terakhir \(names.date(day))"
    case .dayOffInARow(let day, let number, let limit):
      "\(names.date(day)) adalah hari libur ke-\(number) berturut-turut, paling banyak \(limit)"
    case .fewDaysInHorizon(let days, let limit):
      "\(days) hari kerja dalam rentang rencana, paling sedikit \(limit)"
    case .weekendInARow(let day, let number, let limit):
      "akhir pekan \(names.date(day)) adalah akhir pekan kerja ke-\(number) berturut-turut, paling banyak \(limit)"
    case .backwards(let day, let first, let second):
      "shift \(names.shift(second)) pada \(names.date(day)) mundur sesudah shift \(names.shift(first)) pada hari sebelumnya"
    case .startVariation(let week, let earliest, let latest, let limit):
      "jam mulai dalam \(self.week(week, names)) berselisih lebih dari \(length(limit)): "
        + "\(names.time(earliest)) dan \(names.time(latest))"
    case .shiftInARow(let day, let number, let limit, let families):
      "\(names.date(day)) adalah hari ke-\(number) berturut-turut dengan shift \(list(families.map(names.shift))), "
        + "paling banyak \(limit)"
    case .shortRunOfShifts(let lastDay, let days, let limit, let families):
      "\(days) hari shift \(list(families.map(names.shift))) berturut-turut sampai \(names.date(lastDay)), "
        + "paling sedikit \(limit)"
    case .unevenShare(let burden, let here, let before, let due):
      "\(burdenName(burden, here)) dalam rentang rencana sesudah \(number(before, places: 1)) sebelumnya: "
        + "lebih \(number(before + here - due, places: 1)) dari bagian \(number(due, places: 1))"
    case .pattern(let day, let demand):
      "\(names.isRotating(finding.agent) ? "rotasi" : "kontrak \(names.contract(ofAgent: finding.agent))") menetapkan \(names.date(day)) sebagai \(text(demand, names))"
    case .dutiesOnDay(let day, let count):
      "\(count) giliran mulai pada \(names.date(day)), paling banyak 1"
    case .overlap(let start, let previousStart, let minutes):
      "giliran \(names.time(start)) bertumpang tindih \(length(minutes)) dengan giliran \(names.time(previousStart))"
    case .unreadableDuty(let duty):
      "ada giliran yang tidak dapat dibaca: \(flaw(of: duty, names))"
    case .unknownShift(let duty):
      "giliran \(names.time(duty.start)) \(lack(ofShift: duty.family, names))"
    case .unknownStart(let duty, let nearest):
      "giliran \(names.date(duty.day)) dalam shift \(names.shift(duty.family)) tidak boleh mulai \(names.time(duty.start)); "
        + (nearest.map { "waktu mulai terdekat \(names.time($0))" } ?? "shift itu tidak mulai pada hari tersebut")
    case .unknownLength(let duty):
      "\(self.duty(duty, names)) lamanya \(length(duty.minutes)), shift \(names.shift(duty.family)) berlangsung "
        + names.lengths(ofShift: duty.family, from: duty.start).map(length).joined(separator: " atau ")
    case .onCallOtherwise(let duty):
      names.plan.onCall(ofFamily: duty.family).map {
        "\(self.duty(duty, names)) tidak siaga untuk \($0.id) dari awal sampai akhir, seperti kata rencana"
      } ?? "\(self.duty(duty, names)) siaga, padahal menurut rencana itu kerja"
    case .breaks(let duty, let fault):
      "\(self.duty(duty, names)): \(text(fault, names))"
    case .foreignShift(let duty):
      "\(self.duty(duty, names)): kontrak \(names.contract(ofAgent: finding.agent)) tidak boleh mengerjakan "
        + (duty.family.map { "shift \(names.shift($0))" } ?? "shift yang tidak ada dalam rencana")
    case .foreignActivity(let duty, let queues):
      "\(self.duty(duty, names)): melayani \(queues.map(names.queue).joined(separator: " dan ")) bukan aktivitas agen"
    case .activityStretch(let duty, let queues, let minutes, let fault):
      "\(self.duty(duty, names)): \(length(minutes.count)) melayani \(queues.map(names.queue).joined(separator: " dan ")) sejak "
        + "\(names.time(minutes.lowerBound)), \(text(fault))"
    case .activityDay(let duty, let queues, let minutes, let limit):
      "\(self.duty(duty, names)): \(length(minutes)) melayani \(queues.map(names.queue).joined(separator: " dan ")), "
        + "paling banyak \(length(limit)) sehari"
    case .foreignSession(let duty, let id):
      "\(self.duty(duty, names)): \(id) bukan sesi agen"
    case .sessionPlace(let duty, let session):
      "\(self.duty(duty, names)): sesi \(session.id) tidak boleh pada \(names.time(duty.start + session.start)), "
        + "selama \(length(session.minutes)) dan \(session.isPaid ? "dibayar" : "tidak dibayar")"
    case .severalSessions(let duty, let count):
      "\(self.duty(duty, names)) memuat \(count) sesi, paling banyak satu"
    case .sessionsInWeek(let session, let week, let times, let limit):
      "sesi \(names.session(session)) ada \(times) kali pada \(self.week(week, names)), "
        + "\(times > limit ? "paling banyak" : "sedikitnya") \(limit) diminta"
    case .missingSkill(let duty, let queue):
      "\(self.duty(duty, names)): \(lack(of: queue, names))"
    case .unavailable(let duty, let minutes, let reason):
      "\(self.duty(duty, names)) memakai \(length(minutes.count)) sejak \(names.time(minutes.lowerBound)), saat agen "
        + text(reason)
    case .lockedDayOff(let day, let duty):
      "hari libur terkunci \(names.date(day)) berisi \(self.duty(duty, names))"
    case .lockedDuty(let duty):
      "\(self.duty(duty, names)) terkunci, tetapi tidak tetap seperti semula"
    case .heldDuty(let duty, let minute):
      "\(self.duty(duty, names)) tidak tetap seperti semula sampai \(names.time(minute))"
    case .changedDay(let day, let before, let now):
      "\(names.date(day)) semula \(text(before.map { [$0] } ?? [], names)), kini \(text(now, names))"
    case .wish(let wish):
      "\(text(wish.target, names)), \(wish.isWanted ? "diinginkan" : "dihindari"): \(refusal(finding.amount))"
    case .understaffed(let queue, let wanted, let start):
      "antrean \(names.queue(queue)): kurang \(number(finding.amount.value, places: 3)) dari \(wanted) agen pada "
        + names.time(start)
    case .nobodyOnCall(let need, let wanted, let start):
      "siaga untuk \(names.onCall(need)): kurang \(number(finding.amount.value, places: 3)) dari \(wanted) agen pada "
        + names.time(start)
    case .sessionsAtOnce(let session, let atOnce, let limit, let minutes):
      "\(atOnce) agen sekaligus dalam sesi \(names.session(session)) mulai \(names.time(minutes.lowerBound)), "
        + "paling banyak \(limit)"
    case .sessionsApart(let session, let team, let week, let starts):
      "sesi \(names.session(session))\(team.map { " tim \($0)" } ?? "") mulai pada "
        + "\(starts.map(names.time).joined(separator: " dan ")) pada \(self.week(week, names)), padahal diikuti bersama"
    case .noCommonTime(let session, let team, let week, let best, let missing):
      "sesi \(names.session(session)): pada \(self.week(week, names)) tidak ada waktu ketika semua anggota \(team.map { "tim \($0)" } ?? "sesi ini") dapat mengikutinya bersama"
        + (best.map {
          "; pada \(names.time($0)) \(missing.compactMap { names.plan.agents.indices.contains($0) ? names.plan.agents[$0].id : nil }.joined(separator: ", ")) tidak bisa"
        } ?? "")
    case .tierMissing(let tier, let wanted, let start):
      "jenjang \(names.tier(tier)): kurang \(number(finding.amount.value, places: 3)) dari \(wanted) agen pada "
        + names.time(start)
    case .tierNotBeside(let tier, let every, let start):
      "jenjang \(names.tier(tier)): \(number(finding.amount.value, places: 3)) agen tanpa pendamping pada "
        + "\(names.time(start)), satu orang cukup untuk \(every)"
    case .rosterSize(let agents):
      "jadwal memuat giliran untuk \(agents) agen, rencana memiliki \(names.plan.agents.count)"
    case .outOfReach(let queue, let wanted, let had, let minutes, let isCovered, let absentees):
      "antrean \(names.queue(queue)) meminta \(wanted) agen pada \(weekday(minutes.lowerBound, names)) \(names.span(minutes)), "
        + "padahal paling banyak \(number(had, places: 2)) dapat hadir: \(text(absentees, isCovered: isCovered, minutes, names))"
    case .hoursOutOfReach(let queue, let wanted, let week, let needed, let paid):
      "antrean \(names.queue(queue)) meminta \(number(Double(needed) / 60, places: 1)) jam-agen pada \(self.week(week, names)) "
        + "(\(wanted) agen sekaligus), padahal semua yang dapat melayaninya hanya boleh dibayar "
        + number(Double(paid) / 60, places: 1)
    case .conflict(let conflict):
      sentence(conflict, agent: finding.agent, names)
    }
  }

  /// `Kamis`: the weekday of an elapsed minute.
  private func weekday(_ minute: Int, _ names: PlanNames) -> String {
    name(of: names.grid.weekday(of: names.grid.day(at: minute)))
  }

  /// `3 malam`.
  private func burdenName(_ burden: FairShare.Burden, _ count: Double) -> String {
    let number = Int(count)
    return switch burden {
    case .hoursAboveContract: "\(self.number(count, places: 1)) jam di atas kontrak"
    case .nights: "\(whole(number)) malam"
    case .early: "\(whole(number)) tugas mulai pagi-pagi"
    case .late: "\(whole(number)) tugas selesai larut"
    case .weekends: "\(whole(number)) akhir pekan"
    case .holidays: "\(whole(number)) tugas pada hari libur"
    case .points: "\(whole(number)) poin shift"
    }
  }
}
