extension LocalClock {
  /// Whether a duty of the horizon starts early. A night duty is one of the night, and of no edge of the day.
  public func isEarly(_ duty: Duty) -> Bool { isEarly(duty.span, on: duty.day) }

  /// Whether a duty of the horizon ends late, on its day or after it. A night duty is one of the night, and of no edge of the day.
  public func isLate(_ duty: Duty) -> Bool { isLate(duty.span, on: duty.day) }

  /// Whether a duty of a day would start early.
  public func isEarly(_ span: Range<Int>, on day: Int) -> Bool {
    edges.early.indices.contains(day) && span.lowerBound < edges.early[day] && !night.isNight(span)
  }

  /// Whether a duty of a day would end late.
  public func isLate(_ span: Range<Int>, on day: Int) -> Bool {
    edges.late.indices.contains(day) && span.upperBound > edges.late[day] && !night.isNight(span)
  }
}
