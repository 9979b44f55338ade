public import Workforce

/// A day that a plan's `holidays` bring into its calendar.
public struct ChosenHoliday: Hashable, Sendable {
  /// Id of the first calendar named that has it.
  public let calendar: String
  /// Its name there.
  public let name: String
  /// The date.
  public let date: CivilDate
  /// Whether work on it is paid as work on a holiday: under any of the calendars.
  public let isHoliday: Bool
  /// Whether the date is expected only.
  public let isExpected: Bool
}

extension HolidaysDraft {
  /// The calendars named that there are, in the order named, each once.
  package var known: [HolidayCalendar] {
    calendars.enumerated().filter { !calendars[..<$0.offset].contains($0.element) }.compactMap { entry in
      HolidayCalendar.all.first { $0.id == entry.element }
    }
  }

  /// What days of a kind are in the plan.
  package func treatment(of kind: HolidayKind) -> HolidayTreatment {
    let said: HolidayTreatment? =
      switch kind {
      case .publicHoliday: nil
      case .jointLeave: jointLeave
      case .specialNonWorking: specialNonWorking
      case .specialWorking: specialWorking
      case .otherDate: otherDate
      }
    return said ?? kind.usualTreatment
  }

  /// What it brings into the calendar, ascending, one a date: of several the first that is paid as a holiday, else the first.
  package var days: [ChosenHoliday] {
    let gone = Set(except ?? [])
    let all = known.flatMap { calendar in
      HolidayCalendar.years.flatMap(calendar.days).compactMap { day -> ChosenHoliday? in
        let treatment = treatment(of: day.kind)
        guard treatment != .none, !gone.contains(day.name), !gone.contains(day.date.description) else { return nil }
        return ChosenHoliday(
          calendar: calendar.id, name: day.name, date: day.date, isHoliday: treatment == .holiday,
          isExpected: day.isExpected)
      }
    }
    var chosen: [ChosenHoliday] = []
    let sorted = all.enumerated().sorted {
      ($0.element.date, $0.element.isHoliday ? 0 : 1, $0.offset)
        < ($1.element.date, $1.element.isHoliday ? 0 : 1, $1.offset)
    }
    for (_, day) in sorted where chosen.last?.date != day.date { chosen.append(day) }
    return chosen
  }
}
