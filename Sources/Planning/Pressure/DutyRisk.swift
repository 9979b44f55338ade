public import Workforce

/// The relative risk of a duty: how many times as likely an accident or injury is in it as in a first morning shift of eight hours.
///
/// Relative risks of single features are added up as S. Folkard and D. Lombardi do in their Risk Index: what each adds to 1 adds to the index. Rest breaks,
/// which theirs has too, are left to the plan. It says something about schedules of many, nothing about one person's health.
///
/// ## Source
/// S. Folkard, D. Lombardi, "Modeling the impact of the components of long work hours on injuries and 'accidents'", *American Journal of
/// Industrial Medicine* 49 (2006), 953–963; S. Folkard, P. Tucker, "Shift work, safety and productivity", *Occupational Medicine* 53
/// (2003), 95–101. What of the numbers is theirs: `docs/pressure.md`.
public struct DutyRisk: Hashable, Sendable {
  /// When a duty lies.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It starts before noon and is no night duty.
    case morning
    /// It starts at noon or later and is no night duty.
    case afternoon
    /// A night duty by the plan's definition.
    case night
  }

  /// The duty.
  public let duty: Duty
  /// When it lies.
  public let kind: Kind
  /// Which one in a row it is, of nights or of other duties on consecutive days.
  public let number: Int

  /// The index: 1 is a first morning duty of eight hours or less.
  public var index: Double {
    DutyRisk.risk(of: kind) + (DutyRisk.risk(ofNumber: number, isNight: kind == .night) - 1)
      + (DutyRisk.risk(ofMinutes: duty.minutes) - 1)
  }

  static func risk(of kind: Kind) -> Double {
    switch kind {
    case .morning: 1
    case .afternoon: 1.152
    case .night: 1.279
    }
  }

  /// Of the first to the fourth in a row; later ones as the fourth, of which nothing is published.
  static func risk(ofNumber number: Int, isNight: Bool) -> Double {
    let known = isNight ? [1, 1.06, 1.17, 1.36] : [1, 1.02, 1.07, 1.17]
    return known[min(max(1, number), known.count) - 1]
  }

  /// Eight, ten and twelve hours are published; between them lies a line, which goes on above. Shorter duties count as eight hours.
  static func risk(ofMinutes minutes: Int) -> Double {
    let hours = Double(minutes) / 60
    switch hours {
    case ...8: return 1
    case ...10: return 1 + 0.13 * (hours - 8) / 2
    default: return 1.13 + 0.145 * (hours - 10) / 2
    }
  }

  /// The risks of an agent's duties in the horizon, ascending; those before it count in rows.
  static func risks(of duties: [Duty], past: [Duty], by clock: LocalClock) -> [DutyRisk] {
    let duties = duties.filter(\.isWork)
    let all = (past.filter(\.isWork) + duties).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    func days(areNights: Bool) -> Set<Int> {
      Set(all.filter { clock.night.isNight($0.span) == areNights }.map(\.day))
    }
    let worked = [false: days(areNights: false), true: days(areNights: true)]
    return duties.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map { duty in
      let isNight = clock.night.isNight(duty.span)
      let same = worked[isNight] ?? []
      var number = 1
      while same.contains(duty.day - number) { number += 1 }
      let minute = clock.grid.wallClockMinute(at: duty.start)
      return DutyRisk(
        duty: duty, kind: isNight ? .night : minute < 720 ? .morning : .afternoon, number: number)
    }
  }
}
