public import Planning
import Workforce

extension Indonesian {
  /// `sesuai rencana`, `kontak pada 10%`.
  public func name(ofCase name: String) -> String {
    if name == "as planned" { return "sesuai rencana" }
    let quantile = "contacts at "
    return name.hasPrefix(quantile) && name.hasSuffix("%") ? "kontak pada \(name.dropFirst(quantile.count))" : name
  }

  /// What a measure is called.
  public func name(of measure: CaseMeasure, queues: [String]) -> String {
    switch measure {
    case .agents: "agen"
    case .fullTimeNeeded: "butuh penuh waktu"
    case .fullTimeHad: "ada penuh waktu"
    case .paidHours: "jam dibayar"
    case .cost: "biaya"
    case .pay: "tambahan upah"
    case .bound: "batas bawah"
    case .shortHours: "jam kurang"
    case .surplusHours: "jam lebih"
    case .contacts(let queue): "\(queues[queue]): kontak"
    case .serviceLevel(let queue): "\(queues[queue]): tepat waktu"
    case .abandonment(let queue): "\(queues[queue]): batal"
    case .meanWait(let queue): "\(queues[queue]): tunggu"
    case .occupancy: "okupansi"
    case .wishesRefused: "permintaan ditolak"
    case .nights: "malam"
    case .weekends: "akhir pekan"
    }
  }

  /// Why a case has no roster.
  public func sentence(for failure: WhatIfResult.Failure) -> String {
    switch failure {
    case .noRoster(let result):
      result.reason == .provedInfeasible
        ? "tidak ada jadwal yang menaati semua aturan wajib"
        : "belum ditemukan jadwal; waktu yang lebih panjang mungkin menemukannya"
    case .refused: "jadwal yang ditemukan melanggar aturan wajib dan tidak diambil; ini kesalahan program"
    case .unplannable(let error): sentence(for: error)
    case .cancelled: "dihentikan sebelum gilirannya"
    }
  }

  private func sentence(for error: PlanningError) -> String {
    switch error {
    case .noContacts: "tidak ada yang menyebutkan berapa kontak akan datang"
    case .noUpdate: "prakiraan tidak dapat diperbarui di tengah hari"
    case .noHistory: "tidak ada riwayat"
    case .noQuantiles: "prakiraan tidak memiliki kuantil"
    case .noHandlingPart(_, let part): "tidak ada yang menyebutkan bagian \(name(of: part)) dari waktu penanganan"
    case .costsOutOfRange: "biaya kekurangan agen dapat melebihi jumlah yang sanggup dihitung"
    case .unstaffable(let error):
      "kebutuhan agen suatu antrean tidak dapat dihitung: \(translation(of: error.cause.message))"
    }
  }

  /// What the mark of proof means where there is one, what is known of the differences of cost, and what could not be simulated.
  public func sentences(for comparison: Comparison) -> [String] {
    let isMarked = comparison.entries.joined().contains { $0.certainty == .proven }
    let mark =
      "* terbukti: rentang dari batas bawah sampai biaya tidak bertumpang tindih, atau selang 95% berpasangan tidak memuat nol."
    return (isMarked ? [mark] : []) + certainty(of: comparison)
      + comparison.results.compactMap { result in
        result.simulationError.map {
          "\(name(ofCase: result.case.name)) tidak dapat disimulasikan: "
            + $0.problems.map(translation).joined(separator: "; ")
        }
      }
  }

  private func certainty(of comparison: Comparison) -> [String] {
    guard let known = comparison.costCertainty else { return [] }
    guard known.open > 0 else { return ["Semua selisih biaya terbukti."] }
    return [
      "\(whole(known.open)) selisih biaya masih di dalam hal yang belum diketahui: suatu jadwal mungkin berbiaya sampai "
        + "\(number(known.widestGap, places: 1)) lebih mahal dari seharusnya. Selisih batas bawah adalah taksiran yang lebih baik; "
        + "--time-limit yang lebih panjang mempersempitnya."
    ]
  }
}
