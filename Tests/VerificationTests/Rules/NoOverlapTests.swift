import Testing
import Verification
import Workforce

@Suite("overlap") struct NoOverlapTests {
  let tiny = Tiny()

  @Test("A duty that starts before the one before ends overlaps by the minutes shared") func sharedHour() {
    let findings = tiny.findings(.overlap, [tiny.duty(0, 18, 31), tiny.duty(1, 6, 10)])
    #expect(findings.map(\.amount.value) == [60])
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.facts) == [.overlap(start: 1800, previousStart: 1080, minutes: 60)])
  }

  @Test("A duty that starts when the one before ends does not") func backToBack() {
    #expect(tiny.amounts(.overlap, [tiny.duty(0, 18, 30), tiny.duty(1, 6, 10)]) == [])
  }

  @Test("The order in which a foreign roster lists duties makes no difference") func anyOrder() {
    #expect(tiny.amounts(.overlap, [tiny.duty(1, 6, 10), tiny.duty(0, 18, 31)]) == [60])
  }

  @Test("A duty inside another overlaps by its whole length, and so does what still follows inside") func nested() {
    let duties = [tiny.duty(0, 6, 18), tiny.duty(0, 8, 10), tiny.duty(0, 12, 13)]
    #expect(tiny.amounts(.overlap, duties) == [120, 60])
  }

  @Test("A past duty that runs into the first day overlaps too") func acrossTheBorder() {
    let tiny = Tiny(past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.overlap, [tiny.duty(0, 5, 10)]) == [60])
    #expect(tiny.amounts(.overlap, [tiny.duty(0, 6, 10)]) == [])
  }

  @Test("Overlap is counted in elapsed minutes on days of a clock change", arguments: [60, -60])
  func clockChange(by minutes: Int) {
    let tiny = Tiny(grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    let length = 24 - Double(minutes) / 60
    #expect(tiny.amounts(.overlap, [tiny.duty(1, length - 4, length + 6), tiny.duty(2, 5, 10)]) == [60])
    #expect(tiny.amounts(.overlap, [tiny.duty(1, length - 4, length + 6), tiny.duty(2, 6, 10)]) == [])
  }
}
