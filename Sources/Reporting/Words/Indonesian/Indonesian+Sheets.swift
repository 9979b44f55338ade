// Workbooks.

extension Indonesian {
  /// A name of a sheet, a heading or a word.
  public func heading(_ label: SheetLabel) -> String {
    switch label {
    case .roster: "Jadwal"
    case .activities: "Kegiatan"
    case .coverage: "Kecukupan agen"
    case .agents: "Agen"
    case .findings: "Temuan"
    case .scenarios: "Skenario"
    case .lists: "Pilihan"
    case .changes: "Perubahan"
    case .id: "Agen"
    case .name: "Nama"
    case .start: "Mulai"
    case .required: "Dibutuhkan"
    case .present: "Hadir"
    case .short: "Kurang"
    case .over: "Lebih"
    case .rule: "Aturan"
    case .hardness: "Wajib atau lunak"
    case .granted: "Permintaan dikabulkan"
    case .difference: "selisih"
    case .certainty: "kepastian"
    case .total: "Jumlah"
    case .onDuty: "Bertugas"
    case .agentHours: "Jam-agen"
    case .colours: "Warna"
    case .proven: "terbukti"
    case .open: "belum pasti"
    case .exact: "tepat"
    }
  }

  /// `Sen 23 Nov`.
  public var dayFormat: String { "[$-421]ddd d mmm" }

  /// `23 Nov 2026 06:30`.
  public var momentFormat: String { "[$-421]d mmm yyyy hh:mm" }
}
