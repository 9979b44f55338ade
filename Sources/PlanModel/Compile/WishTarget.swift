/// What a wish is for, apart from the day.
enum WishTarget {
  /// Work that starts on the day.
  case day
  /// A duty of this shift.
  case shift(Int)
  /// Being on duty during these wall-clock minutes of the day; from 1440 on they lie on the next.
  case hours(Range<Int>)
}

extension WishDraft {
  /// What it is for; `nil` when it may be a shift that could not be read.
  ///
  /// - Throws: ``FieldFault`` when there is no such thing.
  func target(shifts: IDIndex) throws(FieldFault) -> WishTarget? {
    if what == "day" { return .day }
    if let family = shifts.position(of: what) { return .shift(family) }
    guard what.first?.isNumber == true, what.contains("-") else {
      if shifts.isPartial { return nil }
      throw FieldFault(
        code: "unknown-shift", message: "[\(what)] is not `day`, a shift of the plan or hours",
        fix: Suggestion.fix(
          for: what, among: ["day"] + shifts.ids,
          otherwise: "write [day], a shift (\(Suggestion.list(shifts.ids))) or hours such as [14:00-22:00]"))
    }
    do throws(WeeklyHours.Mistake) {
      return .hours(try WeeklyHours.minutes(of: what[...]))
    } catch {
      throw FieldFault(code: "wrong-hours", message: error.message, fix: error.fix)
    }
  }
}
