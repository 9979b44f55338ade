import Workforce

extension Plan {
  /// Whose times are by other clocks than the centre's, a sentence a clock.
  func notesOnClocks(_ words: any PageWords) -> [String] {
    otherClocks.enumerated().map { index, clock in
      words.zone(clock.timeZone, ofContracts: contracts.filter { $0.clock == index + 1 }.map(\.id))
    }
  }
}
