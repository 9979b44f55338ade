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

  @Test("Without places there is no point, and zeros of tens stay") func noPlaces() {
    #expect(DecimalText.trimmed(120, places: 0) == "120")
  }

  @Test(arguments: [(0, "0 min"), (45, "45 min"), (480, "8 h"), (450, "7 h 30 min")])
  func lengths(minutes: Int, text: String) {
    #expect(DecimalText.length(minutes) == text)
  }
}
