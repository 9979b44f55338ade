public import Workforce

extension Indonesian {
  /// Numerical trouble, a solver that gave up, a bound that is withdrawn.
  public func sentence(for warning: SearchWarning) -> String {
    switch warning {
    case .trouble(let trouble, let times):
      "GLPK \(text(trouble))\(times > 1 ? " (\(whole(times)) kali)" : ""); batas bawah tidak bersandar padanya"
    case .relaxationGivenUp: "relaksasi linear dihentikan; batas bawah adalah yang dari putaran sebelumnya"
    case .solverGaveUp(.relaxation, let reason):
      "GLPK menyerah (\(reason)); batas bawah adalah yang dari putaran sebelumnya"
    case .solverGaveUp(.countingShortfall, let reason):
      "GLPK menyerah (\(reason)) saat menghitung kekurangan orang; batas bawah adalah yang dari relaksasi"
    case .solverGaveUp(.largeNeighbourhood, let reason):
      "GLPK menyerah di lingkungan besar (\(reason)); pencarian berlanjut tanpanya"
    case .noLineFound:
      "untuk seseorang belum ditemukan rangkaian giliran yang sah, dan belum terbukti bahwa tidak ada"
    case .rulesBeyondLimit(let contract):
      "aturan dan pembagian kontrak [\(contract)] bersama-sama mengingat lebih banyak daripada yang sanggup ditampung pencarian: "
        + "rencanakan lebih sedikit minggu, atau hapus salah satu dari `fair-share`, `minimum-days`, `maximum-average-weekly-hours`, `start-variation` berharga, dan deretan giliran"
    case .coarseSteps(let step):
      "pencarian menghitung biaya dalam langkah \(number(step, places: 3)): biaya yang lebih kecil tidak memandunya, dan batas "
        + "bawah dibulatkan ke bawah; biaya jadwal tetap persis"
    case .notCalibrated:
      "bagian pooling tidak ditemukan, dan setengahnya diperhitungkan: beri pencarian lebih banyak waktu, atau lihat kata jaga simulate"
    case .boundAtChosenTimes(let bound):
      "batas bawah berlaku untuk sembarang waktu sesi yang diikuti bersama; dengan waktu yang dipilih di sini tidak ada jadwal yang lebih murah dari "
        + number(bound, places: 1)
    case .boundWithdrawn(let bound, let cost):
      "batas bawah [\(numeral("\(bound)"))] di atas biaya jadwal yang diperiksa [\(numeral("\(cost)"))] dan dicabut; ini kesalahan program"
    }
  }

  private func text(_ trouble: SearchWarning.Trouble) -> String {
    switch trouble {
    case .singularBasis: "menjumpai basis singular"
    case .failedSearch: "menyerah dalam suatu pencarian"
    case .notANumber: "mengembalikan sesuatu yang bukan bilangan"
    case .cycling(let iterations): "tidak selesai dalam \(whole(iterations)) iterasi"
    case .contradiction: "menyebut program mustahil atau tak terbatas padahal tidak"
    case .fault: "kehilangan lingkungannya"
    }
  }
}
