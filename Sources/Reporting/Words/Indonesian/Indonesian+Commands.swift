extension Indonesian {
  /// `kesalahan`.
  public var errorMark: String { "kesalahan" }

  /// `peringatan`.
  public var warningMark: String { "peringatan" }

  /// `Saran`.
  public var fixMark: String { "Saran" }

  /// `berkas ada di out`.
  public func files(in folder: String) -> String { "berkas ada di \(folder)" }

  /// `ditulis ke out/a.csv, b.json dan c.svg`.
  public func written(to places: [String]) -> String { "ditulis ke \(list(places))" }

  /// `kontak yang diperkirakan`, ….
  public func contents(of file: PlanFile) -> String {
    switch file {
    case .forecast: "kontak yang diperkirakan"
    case .requirement: "agen yang dibutuhkan"
    case .roster: "jadwal, satu baris per kegiatan"
    case .wideRoster: "jadwal, satu baris per agen"
    case .pooling: "seberapa jauh antrean distaf sebagai satu"
    case .result: "semua tentang jadwal, untuk program"
    case .calendars: "satu berkas iCalendar untuk tiap agen"
    }
  }

  /// `12,3 dtk   terbaik 462,6   batas bawah 431,6   celah 6,70%`.
  public func progress(seconds: String, best: String, bound: String, gap: String) -> String {
    "\(seconds) dtk   terbaik \(best)   batas bawah \(bound)   celah \(gap == "-" ? gap : "\(gap)%")"
  }

  /// `awal bersama`.
  public var commonStart: String { "awal bersama" }

  /// `pencarian 2`.
  public func search(_ number: Int) -> String { "pencarian \(number)" }

  /// `my-centre siap. Berikutnya: jaga plan my-centre`.
  public func ready(_ folder: String, next command: String) -> String {
    "\(folder) siap. Berikutnya: \(command)"
  }

  /// From the phrase book; a sentence that it does not have stays in English.
  public func translation(of sentence: String) -> String { Indonesian.phrases.translation(of: sentence) }
}
