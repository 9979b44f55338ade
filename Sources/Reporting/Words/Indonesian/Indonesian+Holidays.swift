public import PlanModel

// Public holidays.

extension Indonesian {
  /// `hari libur nasional`, ….
  public func text(for kind: HolidayKind) -> String {
    switch kind {
    case .publicHoliday: "hari libur nasional"
    case .jointLeave: "cuti bersama"
    case .specialNonWorking: "hari khusus (libur)"
    case .specialWorking: "hari khusus (kerja)"
    case .otherDate: "tanggal lain hari libur"
    }
  }

  /// `ID  Indonesia, keadaan 2026-11`.
  public func heading(of calendar: HolidayCalendar) -> String {
    "\(calendar.id)  \(calendar.name), keadaan \(HolidayCalendar.asOf)"
  }

  /// `cuti bersama 2028: masih dapat bertambah`.
  public func text(for undecided: HolidayCalendar.Undecided) -> String {
    "\(text(for: undecided.kind)) \(undecided.year): masih dapat bertambah"
  }

  /// `perkiraan`, ….
  public func holidayLabel(_ label: HolidayLabel) -> String {
    switch label {
    case .expected: "perkiraan"
    case .sources: "sumber"
    case .notes: "catatan"
    }
  }
}
