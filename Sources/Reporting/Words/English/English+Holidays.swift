public import PlanModel

// Public holidays.

extension English {
  /// `public holiday`, ….
  public func text(for kind: HolidayKind) -> String {
    switch kind {
    case .publicHoliday: "public holiday"
    case .jointLeave: "joint leave"
    case .specialNonWorking: "special (non-working) day"
    case .specialWorking: "special (working) day"
    case .otherDate: "other date of a holiday"
    }
  }

  /// `ID  Indonesia, as read in 2026-11`.
  public func heading(of calendar: HolidayCalendar) -> String {
    "\(calendar.id)  \(calendar.name), as read in \(HolidayCalendar.asOf)"
  }

  /// `joint leave of 2028: more may be decreed`.
  public func text(for undecided: HolidayCalendar.Undecided) -> String {
    "\(text(for: undecided.kind)) of \(undecided.year): more may be decreed"
  }

  /// `expected`, ….
  public func holidayLabel(_ label: HolidayLabel) -> String {
    switch label {
    case .expected: "expected"
    case .sources: "sources"
    case .notes: "notes"
    }
  }
}
