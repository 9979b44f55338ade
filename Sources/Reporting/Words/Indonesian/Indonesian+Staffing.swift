public import DeferredWork
public import Staffing
public import Workforce

// Agents needed, and work that may wait.

extension Indonesian {
  /// What cannot be staffed as it should be.
  public func sentence(for warning: StaffingWarning, in plan: Plan) -> String {
    switch warning {
    case .gapsDelayContacts(let queue, let level):
      let live = plan.queues[queue]
      let goal = live.goals.overallServiceLevel
      return
        "antrean \(live.id): pekerjaan tertunda di selanya tidak dapat disela, sehingga hanya sekitar \(percent(level)) kontaknya "
        + "terjawab dalam \(significant(goal?.seconds ?? 0)) detik, bukan \(percent(goal?.share ?? 0)); mintalah tingkat layanan "
        + "yang lebih tinggi, atau beri pekerjaan itu agen sendiri"
    case .noShrinkage:
      return
        "rencana tidak memiliki penyusutan: agen yang dijadwalkan persis sebanyak yang harus hadir, padahal tidak pernah semuanya "
        + "hadir; tulis misalnya `shrinkage: {out-of-office: 8%, in-office: 5%}`"
    case .uncalibratedPooling:
      return
        "pooling dikalibrasi bersama jadwal: tanpa jadwal, setengah dari yang dihemat dengan berbagi agen diperhitungkan"
    case .unplannable(let queue, let cause):
      return "antrean \(plan.queues[queue].id): \(sentence(for: cause)); tidak ada agen yang direncanakan untuknya"
    case .tooFewSkilled(let queue, let agents, let lateHours, let interval):
      let hours = number(lateHours, places: 1)
      let time = PlanNames(plan: plan, words: self).time(interval * plan.grid.intervalMinutes)
      return
        "antrean \(plan.queues[queue].id): \(agents) agen yang terampil tidak dapat memenuhi setiap tenggat, \(hours) jam "
        + "pekerjaan terlambat pada \(time); kebutuhannya dihitung seolah-olah agen lebih banyak"
    }
  }

  /// What is out of range, or how much is missing where.
  public func sentence(for error: DeferredWorkError) -> String {
    switch error {
    case .invalid(let message), .solver(let message): translation(of: message)
    case .tooLittleCapacity(let interval, let missing): tooLittleCapacity(interval: interval, missingHours: missing)
    }
  }

  func tooLittleCapacity(interval: Int, missingHours: Double) -> String {
    "kapasitas terbesar yang diizinkan tidak memenuhi tenggat di akhir interval (\(interval)), kurang "
      + "(\(numeral("\(missingHours)"))) jam"
  }

  /// `phone: 400,0 jam-agen, 480,5 dijadwalkan; puncak 14,0 agen pada 23 Nov 2026T10.00+01:00`.
  public func needed(
    forQueue queue: String, agentHours: Double, rosteredHours: Double, peakAgents: Double, at time: String
  ) -> String {
    "\(queue): \(tenths(agentHours)) jam-agen, \(tenths(rosteredHours)) dijadwalkan; puncak "
      + "\(tenths(peakAgents)) agen pada \(time)"
  }

  /// `biaya layanan buruk 120,0, dan 4.000,0 tanpa siapa pun`.
  public func poorService(asRostered: Double, withNobody: Double) -> String {
    "biaya layanan buruk \(tenths(asRostered)), dan \(tenths(withNobody)) tanpa siapa pun"
  }

  /// `mail: 98,0% pekerjaan tepat waktu; sisa pekerjaan paling banyak 12,0 jam, yang tertua berumur 3,5 jam; …`.
  public func deferred(
    ofQueue queue: String, shareInTime: Double?, mostBacklogHours: Double, greatestAgeMinutes: Int?, gapHours: Double
  ) -> String {
    let share = shareInTime.map { "\(percent($0)) pekerjaan tepat waktu" } ?? "tidak ada pekerjaan yang jatuh tenggat"
    let age = greatestAgeMinutes.map { ", yang tertua berumur \(tenths(Double($0) / 60)) jam" } ?? ""
    let gaps = gapHours > 0 ? "; \(tenths(gapHours)) jam di sela antrean langsung" : ""
    return "\(queue): \(share); sisa pekerjaan paling banyak \(tenths(mostBacklogHours)) jam\(age)\(gaps)"
  }
}
