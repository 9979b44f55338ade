import Testing

@testable import Reporting

@Suite("Numbers as text") struct DecimalTextTests {
  @Test(arguments: [
    (0.0, "0.00", "0"), (0.005, "0.01", "0.01"), (1.5, "1.50", "1.5"), (-1.234, "-1.23", "-1.23"),
    (-0.001, "0.00", "0"), (12_345_678.9, "12345678.90", "12345678.9"), (100, "100.00", "100"),
  ])
  func twoPlaces(value: Double, fixed: String, trimmed: String) {
    #expect(DecimalText.fixed(value, places: 2) == fixed)
    #expect(DecimalText.trimmed(value, places: 2) == trimmed)
  }

  @Test(
    "All digits, never an exponent, and the same number when it is read again",
    arguments: [
      (0.0, "0"), (12, "12"), (0.1, "0.1"), (-2.5, "-2.5"), (1.0 / 3, "0.3333333333333333"), (1e-7, "0.0000001"),
      (1.25e-5, "0.0000125"), (-4.5e-6, "-0.0000045"), (1e16, "10000000000000000"), (1.5e17, "150000000000000000"),
    ])
  func exact(value: Double, text: String) {
    #expect(DecimalText.exact(value) == text)
    #expect(Double(text) == value)
  }

  @Test("Without places there is no point, and zeros of tens stay") func noPlaces() {
    #expect(DecimalText.trimmed(120, places: 0) == "120")
  }

  @Test(arguments: [(0, "0 min"), (45, "45 min"), (480, "8 h"), (450, "7 h 30 min")])
  func lengths(minutes: Int, text: String) {
    #expect(DecimalText.length(minutes) == text)
  }
}
