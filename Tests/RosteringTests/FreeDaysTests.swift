import Testing

@testable import Rostering

@Suite("Days whose duties may change")
struct FreeDaysTests {
  @Test("Days apart from one another have a hull, and stretches of their own")
  func apart() {
    let days = FreeDays([6, 1, 2])
    #expect(days.hull == 1..<7)
    #expect((0..<8).filter(days.contains) == [1, 2, 6])
    #expect(days.count == 3)
    #expect(days.stretches == [1..<3, 6..<7])
  }

  @Test("Days in a row are the stretch they make, whatever their order")
  func inARow() {
    #expect(FreeDays([4, 2, 3]) == FreeDays(2..<5))
    #expect(FreeDays(2..<5).stretches == [2..<5])
    #expect(FreeDays(0..<0).count == 0)
    #expect(!FreeDays(0..<0).contains(0))
  }
}
