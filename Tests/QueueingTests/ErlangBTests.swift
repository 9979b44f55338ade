import Testing

@testable import Queueing

@Suite struct ErlangBTests {
  @Test func realNumbersOfLines() throws {
    // Abstract Micro Systems, Erlang Library for Excel, help pages.
    #expect(abs(try ErlangB.blocking(erlangs: 30, lines: 32.4) - 0.0897575) < 5e-8)
    #expect(abs(try ErlangB.blocking(erlangs: 10.4, lines: 3) - 0.7411421) < 5e-8)
    #expect(abs(try ErlangB.fractionalLines(erlangs: 10, blocking: 0.01) - 17.44497) < 5e-6)
    #expect(abs(try ErlangB.fractionalLines(erlangs: 10, blocking: 0.05) - 14.30043) < 5e-6)
    #expect(abs(try ErlangB.erlangs(blocking: 0.05, lines: 17.5) - 12.9225) < 5e-5)
    #expect(abs(try ErlangB.erlangs(blocking: 0.01, lines: 15) - 8.108) < 5e-4)
  }

  @Test func withoutLoadNothingIsLost() throws {
    #expect(try ErlangB.blocking(erlangs: 0, lines: 3) == 0)
    #expect(try ErlangB.fewestLines(erlangs: 0, blocking: 0.01) == 0)
  }

  @Test func withoutLinesEverythingIsLost() throws {
    #expect(try ErlangB.blocking(erlangs: 4, lines: 0) == 1)
    #expect(try ErlangB.erlangs(blocking: 0.01, lines: 0) == 0)
  }

  @Test func farBeyondADoubleNothingIsLost() throws {
    #expect(try ErlangB.blocking(erlangs: 0.01, lines: 1e9) == 0)
  }

  @Test func rangesAreChecked() {
    #expect(throws: QueueingError(.invalidProbability, "blocking (0.0) must lie between 0 and 1")) {
      try ErlangB.fewestLines(erlangs: 3, blocking: 0)
    }
    #expect(throws: QueueingError(.invalidLoad, "carried load (5.0 erlangs) must be below the lines (5.0)")) {
      try ErlangB.erlangs(carried: 5, lines: 5)
    }
    #expect(throws: QueueingError(.invalidLoad, "load (-1.0 erlangs) must be zero or more")) {
      try ErlangB.blocking(erlangs: -1, lines: 5)
    }
  }
}
