import WallClock

extension HorizonClock {
  /// From its start to its end, as a language writes times.
  func timesOfDay(_ minutes: Range<Int>, _ words: any NotationWords) -> String {
    func time(_ minute: Int) -> String { words.clock(zone.reading(atInstant: origin + minute).minute) }
    return words.span(time(minutes.lowerBound), time(minutes.upperBound))
  }
}
