import Workforce

// What is wrong with one duty, or what one day should be.

extension Indonesian {
  /// What a contract's pattern demands of a day, and that it is not so.
  func text(_ demand: DayPattern, _ names: PlanNames) -> String {
    switch demand {
    case .free: "bebas"
    case .off: "hari libur, padahal ada giliran yang mulai"
    case .work: "hari kerja, padahal tidak ada giliran yang mulai"
    case .shifts(let some): "hari shift \(list(some, names)), padahal tidak ada yang mulai"
    case .only(let some): "hari shift \(list(some, names)) atau libur, padahal yang lain mulai"
    }
  }

  private func list(_ families: [Int], _ names: PlanNames) -> String {
    families.map(names.shift).joined(separator: " atau ")
  }

  /// Why a duty cannot be read.
  func flaw(of duty: Duty, _ names: PlanNames) -> String {
    let grid = names.plan.grid
    guard (0..<grid.dayCount).contains(duty.day) else {
      return "harinya di luar rentang rencana, \(names.date(0)) sampai \(names.date(grid.dayCount - 1))"
    }
    let known = grid.knownDays
    guard (grid.dayStart(known.lowerBound)...grid.dayStart(known.upperBound)).contains(duty.start) else {
      return "mulainya jauh dari \(names.date(duty.day)), hari miliknya"
    }
    return "lamanya \(length(duty.minutes)) mulai \(names.time(duty.start))"
  }

  /// That a shift is none of the plan's.
  func lack(ofShift family: Int?, _ names: PlanNames) -> String {
    family == nil
      ? "tidak termasuk satu pun dari \(names.plan.shifts.count) shift rencana"
      : "memakai shift yang tidak ada dalam rencana"
  }

  /// What an agent lacks for a queue.
  func lack(of queue: Int, _ names: PlanNames) -> String {
    names.plan.queues.indices.contains(queue)
      ? "keterampilan \(names.plan.queues[queue].skill) untuk antrean \(names.queue(queue)) tidak dimiliki"
      : "antreannya tidak ada dalam rencana"
  }

  /// Why an agent may not be on duty.
  func text(_ reason: Unavailability.Reason) -> String {
    switch reason {
    case .notEmployed: "tidak terikat kerja"
    case .availability: "tidak tersedia"
    case .absence(let kind): "tidak hadir (\(kind))"
    }
  }

  /// `06.00–14.30`, `libur`: the duties of a day.
  func text(_ duties: [Duty], _ names: PlanNames) -> String {
    if duties.isEmpty { return "libur" }
    return duties.map { span(names.timeOfDay($0.start), names.timeOfDay($0.end)) }.joined(separator: " dan ")
  }

  /// What is wished for.
  func text(_ target: Wish.Target, _ names: PlanNames) -> String {
    switch target {
    case .day(let day): "bekerja pada \(names.date(day))"
    case .shift(let family, let day): "shift \(names.shift(family)) pada \(names.date(day))"
    case .hours(let hours): "bertugas dari \(names.time(hours.lowerBound)) sampai \(names.time(hours.upperBound))"
    }
  }

  /// How far a wish is not granted.
  func refusal(_ amount: Amount) -> String {
    amount.unit == .minutes ? "\(length(Int(amount.value))) tidak sesuai permintaan" : "tidak dikabulkan"
  }

  /// What is wrong with a duty's breaks.
  func text(_ fault: BreakFault, _ names: PlanNames) -> String {
    func name(_ start: Int, _ kind: BreakRule.Kind) -> String { "\(text(kind)) pada \(names.time(start))" }
    return switch fault {
    case .count(let placed, let asked): "\(placed) istirahat, rencana meminta \(asked)"
    case .kind(let start, let placed, let asked): "\(name(start, placed)) menempati tempat \(text(asked))"
    case .pay(let start, let kind, let isPaid):
      "\(name(start, kind)) \(isPaid ? "dibayar" : "tidak dibayar"), rencana menyebut sebaliknya"
    case .length(let start, let kind, let minutes, let asked):
      "\(name(start, kind)) berlangsung \(minutes) menit, bukan \(asked) menit"
    case .early(let start, let kind, let minutes): "\(name(start, kind)) mulai \(length(minutes)) terlalu awal"
    case .late(let start, let kind, let minutes): "\(name(start, kind)) berakhir \(length(minutes)) terlalu lambat"
    case .offStep(let start, let step): "istirahat pada \(names.time(start)) tidak jatuh pada kelipatan \(step) menit"
    case .near(let start, let kind, let minutes, let limit):
      "\(name(start, kind)) mulai \(length(max(0, minutes))) sesudah istirahat sebelumnya, paling sedikit \(length(limit))"
    case .stretch(let start, let minutes, let limit):
      "\(length(minutes)) bekerja tanpa istirahat sejak \(names.time(start)), paling lama \(length(limit))"
    }
  }

  private func text(_ kind: BreakRule.Kind) -> String {
    switch kind {
    case .meal: "istirahat makan"
    case .rest: "istirahat singkat"
    case .gap: "jeda"
    }
  }
}
