extension Plan {
  /// Whether a duty of the horizon starts early. A night duty is one of the night, and of no edge of the day.
  public func isEarly(_ duty: Duty) -> Bool {
    edges.early.indices.contains(duty.day) && duty.start < edges.early[duty.day] && !night.isNight(duty.span)
  }

  /// Whether a duty of the horizon ends late, on its day or after it. A night duty is one of the night, and of no edge of the day.
  public func isLate(_ duty: Duty) -> Bool {
    edges.late.indices.contains(duty.day) && duty.end > edges.late[duty.day] && !night.isNight(duty.span)
  }
}
