import PlanFiles
import Testing
import Workforce

@Suite struct HistoryProblemTests {
  private func problems(offered: String, decimalComma: Bool = false) -> [String] {
    let source = HistorySource(file: "history.csv", timeZone: "UTC", decimalComma: decimalComma)
    return HistoryFolder("start;queue;offered\n2026-01-05T08:00;voice;\(offered)\n").problems(source)
  }

  @Test(arguments: [
    ("-1", "offered [-1] is negative"), ("nan", "offered [nan] is not a number"),
    ("inf", "offered [inf] is not a number"), ("1e400", "offered [1e400] is not a number"),
    ("10000001", "offered [10000001] is larger than 10 000 000"),
    ("99999999999999999999999999", "offered [99999999999999999999999999] is larger than 10 000 000"),
    ("ten", "offered [ten] is not a number"), ("1,5", "offered [1,5] holds a comma"),
    (".", "offered [.] is not a number"), ("1.2.3", "offered [1.2.3] is not a number"),
    ("0x10", "offered [0x10] is not a number"), ("1 000", "offered [1 000] is not a number"),
  ])
  func numbersThatCannotBeMeantAreRefused(_ value: String, _ message: String) {
    #expect(problems(offered: value) == ["history.csv:2: \(message)"])
  }

  @Test func aPointInAFileWithDecimalCommasIsRefused() {
    #expect(
      problems(offered: "1.234", decimalComma: true)
        == ["history.csv:2: offered [1.234] holds a point though the file has decimal commas"])
    #expect(problems(offered: "1,5", decimalComma: true).isEmpty)
  }

  @Test(arguments: ["7", "7.0", "007", "0", "-0", "0.5", "10000000"])
  func plainNumbersAreRead(_ value: String) {
    #expect(problems(offered: value).isEmpty)
  }

  @Test func aRowWithoutACountIsMissingAndThatIsSaid() throws {
    let history = try HistoryFolder("start,queue,offered\n2026-01-05T08:00,voice,\n2026-01-05T08:30,voice,1\n").read()
    #expect(history.series[0].observation(0, 8) == .missing)
    #expect(history.warnings == ["history.csv:2: 1 rows hold no number of contacts and count as missing"])
  }

  @Test func everyProblemIsToldInOnePass() {
    let text = """
      start,queue,offered,handling_seconds
      2026-01-05T08:00,voic,1,100
      03/04/2026 08:30,voice,-1,100
      2026-01-05T09:00,voice,1,x
      2026-01-05T09:30,voice
      "2026-01-05T10:00"x,voice,1,1
      """
    #expect(
      HistoryFolder(text).problems() == [
        "history.csv:2: queue [voic] is not in the plan",
        "history.csv:3: offered [-1] is negative",
        "history.csv:3: start [03/04/2026 08:30] is ambiguous: it may be day 3 of month 4, or the other way round",
        "history.csv:4: handling_seconds [x] is not a number",
        "history.csv:5: the row has 2 fields, the header 4", "history.csv:6: text follows the closing quote of a field",
      ])
  }

  @Test func ofOneKindTwentyAreToldAndTheRestCounted() {
    let rows = (0..<30).map { _ in "2026-01-05T08:00,voice,-1\n" }.joined()
    let problems = HistoryFolder("start,queue,offered\n" + rows).problems()
    #expect(problems.count == 21)
    #expect(problems.last == "history.csv: … and 10 more like these")
  }

  @Test func aMissingColumnIsNamedWithWhatThereIs() throws {
    #expect(
      HistoryFolder("when,queue,offered\n").problems() == ["history.csv:1: there is no column [start]"])
    #expect(
      HistoryFolder("start,offered\n").problems() == ["history.csv:1: there is no column [queue]"])
    #expect(
      HistoryFolder("start,queue,answered\n").problems() == ["history.csv:1: there is no column [offered]"])
    let source = HistorySource(
      file: "history.csv", columns: HistorySource.Columns(handlingSeconds: ["AHT"]), timeZone: "UTC")
    let error = #expect(throws: PlanError.self) { try HistoryFolder("start,queue,offered\n").read(source) }
    #expect(
      error?.description == """
        history.csv:1: there is no column [AHT]
          Try: name the column under `columns: handling_seconds`; the file has start, queue, offered
        """)
  }

  @Test func aColumnThatStandsTwiceIsRefused() {
    #expect(
      HistoryFolder("start,queue,offered,offered\n").problems() == ["history.csv:1: column [offered] stands twice"])
  }

  @Test func filesThatAreNoTextAreRefused() {
    #expect(HistoryFolder("").problems() == ["history.csv:1: the file is empty"])
    #expect(HistoryFolder("start,queue\0\n").problems() == ["history.csv:1: a NUL byte stands in the file"])
    var folder = HistoryFolder("")
    folder.files["history.csv"] = Array("start,queue,offered\n2026-01-05T08:00,v".utf8) + [0xFF] + Array(",1\n".utf8)
    #expect(
      folder.problems() == [
        "history.csv:2: the line is not valid UTF-8 but, it seems, Windows-1252 (ANSI), in which it holds [vÿ]"
      ])
    #expect(
      HistoryFolder("start,queue,offered\n2026-01-05T08:00,\"voice,1\n").problems()
        == ["history.csv:2: a quoted field that begins here never ends"])
  }

  @Test func aFileThatIsNotThereOrAFolderIsRefused() {
    let folder = HistoryFolder("start,queue,offered\n")
    #expect(
      folder.problems(HistorySource(file: "other.csv", timeZone: "UTC")) == ["other.csv: the file does not exist"])
    #expect(folder.problems(HistorySource(file: ".", timeZone: "UTC")).count == 1)
  }

  @Test func aQueueWithoutAnyRowIsRefused() {
    let queues = [HistoryFolder.queue("voice"), HistoryFolder.queue("chat")]
    #expect(
      HistoryFolder("start,queue,offered\n2026-01-05T08:00,voice,1\n", queues: queues).problems()
        == ["plan.yaml: no file of `history` has a row of queue [chat]"])
    #expect(
      HistoryFolder("start,queue,offered\n").problems() == [
        "plan.yaml: no file of `history` has a row of queue [voice]"
      ])
  }

  @Test func linesAreCountedOverLineBreaksInQuotedFields() {
    let text = "start,queue,offered,note\r\n2026-01-05T08:00,voice,1,\"two\r\nlines\"\r\n2026-01-05T08:30,voice,x,\r\n"
    #expect(HistoryFolder(text).problems() == ["history.csv:4: offered [x] is not a number"])
  }
}
