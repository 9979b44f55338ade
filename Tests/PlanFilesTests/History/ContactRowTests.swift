import PlanFiles
import PlanModel
import Testing
import Workforce

/// Files with one row a contact: the same contact twice, contacts that are none, handling times, a repeated hour.
@Suite struct ContactRowTests {
  private static let header = "id,created_at,group,status\n"

  private func source(
    _ file: String = "history.csv", format: HistoryFormat = .zendesk, columns: HistoryColumnNames? = nil,
    leaveOut: [RowChoice]? = nil, by: ContactIdentity? = nil, zone: String = "UTC"
  ) -> HistorySource {
    HistorySource(
      HistoryDraft(file: file, format: format, columns: columns, leaveOut: leaveOut, contactsBy: by), centreZone: zone)
  }

  private func folder(_ rows: String, _ more: String? = nil, header: String = Self.header, zone: String = "UTC")
    -> HistoryFolder
  {
    var folder = HistoryFolder(header + rows, zone: zone)
    if let more { folder.files["more.csv"] = Array((header + more).utf8) }
    return folder
  }

  private func total(_ history: History) -> Double {
    history.series[0].observations.reduce(0) { $0 + ($1.contacts ?? 0) }
  }

  @Test func aContactInTwoRowsCountsOnce() throws {
    let folder = folder(
      "1,2026-03-09T08:05,voice,open\n2,2026-03-09T08:10,voice,open\n1,2026-03-09T08:05,voice,solved\n")
    let history = try folder.read(source())
    #expect(total(history) == 2)
    #expect(
      history.warnings == [
        "history.csv:4: 1 rows stand for contacts that stand already, and each contact counts once"
      ])
    #expect(total(try folder.read(source(by: .row))) == 3)
  }

  @Test func aContactInTwoFilesCountsOnceAsTheLaterSays() throws {
    var folder = folder(
      "1,2026-03-09T08:05,chat,open\n2,2026-03-09T08:10,voice,open\n",
      "2,2026-03-09T08:10,voice,open\n1,2026-03-09T08:05,voice,solved\n3,2026-03-09T09:05,chat,open\n")
    folder.queues = [HistoryFolder.queue("voice"), HistoryFolder.queue("chat")]
    let history = try folder.read(source(), source("more.csv"))
    #expect(history.series[0].observation(0, 8) == .offered(2))
    #expect(history.series[1].observation(0, 9) == .offered(1))
    #expect(history.series[1].observation(0, 8) != .offered(1))
    #expect(
      history.warnings == ["more.csv:2: 2 rows stand for contacts that stand already, and each contact counts once"])
  }

  @Test(arguments: [
    (
      "1,2026-03-09T08:05,voice,\n1,2026-03-09T08:06,voice,\n", nil,
      "history.csv:3: id [1] already stands in line 2 at another time"
    ),
    (
      "1,2026-03-09T08:05,voice,\n", "1,2026-03-09T09:05,voice,\n",
      "more.csv:2: id [1] already stands in an earlier file, line 2 at another time"
    ),
  ])
  func aContactThatStandsDifferentlyIsAProblem(_ rows: String, _ more: String?, _ message: String) {
    let folder = folder(rows, more)
    #expect(folder.problems(source(), more == nil ? source(by: .row) : source("more.csv")).first == message)
  }

  @Test func anotherColumnMayTellContactsApart() throws {
    let text =
      "id,created_at,group,call\n7,2026-03-09T08:05,voice,a\n7,2026-03-09T08:06,voice,b\n7,2026-03-09T08:05,voice,a\n"
    #expect(total(try HistoryFolder(text, zone: "UTC").read(source(columns: .init(id: "call")))) == 2)
  }

  @Test func oneRowACommentIsOneCase() throws {
    let text = """
      "Case Number","Date/Time Opened","Case Origin","Case Comment"
      "00001001","2026-03-09 08:05","voice","first"
      "00001001","2026-03-09 08:05","voice","second"
      "00001002","2026-03-09 08:35","voice","first"
      """
    #expect(total(try HistoryFolder(text, zone: "UTC").read(source(format: .salesforce))) == 2)
  }

  @Test func aFileThatIsNamedTwiceIsAProblem() {
    let folder = folder("1,2026-03-09T08:05,voice,open\n", "1,2026-03-09T08:05,voice,open\n")
    for second in ["history.csv", "more.csv", "./history.csv"] {
      #expect(
        folder.problems(source(by: .row), source(second, by: .row)) == [
          "plan.yaml: history names [\(second)], which holds the same as [history.csv] and is read alike"
        ])
    }
  }

  @Test func filesThatOverlapWithoutIdsAreNamed() throws {
    var folder = HistoryFolder("created_at,group\n2026-03-09T08:05,voice\n2026-03-09T09:05,voice\n", zone: "UTC")
    folder.files["more.csv"] = Array("created_at,group\n2026-03-09T09:00,voice\n2026-03-09T10:05,voice\n".utf8)
    #expect(
      try folder.read(source(), source("more.csv")).warnings == [
        "more.csv: overlaps [history.csv] in time, and nothing tells their contacts apart: any that stand in both count twice;"
          + " name a column under `columns: id`"
      ])
  }

  @Test func deletedContactsAreNamedAndMayBeLeftOut() throws {
    let folder = folder(
      "1,2026-03-09T08:05,voice,Closed\n2,2026-03-09T08:06,voice,Deleted\n3,2026-03-09T08:07,voice,deleted\n")
    let history = try folder.read(source())
    #expect(total(history) == 3)
    #expect(
      history.warnings.first
        == "history.csv:3: 1 rows have status [Deleted] and count like others; set `leave-out: {status: Deleted}` if they should"
        + " not")
    let left = try folder.read(source(leaveOut: [.init(column: "status", values: ["Deleted"])]))
    #expect(total(left) == 1)
    #expect(left.warnings.isEmpty)
  }

  @Test func aContactInARepeatedHourIsHalfOfEach() throws {
    let rows = (0..<4).map { "\($0),2026-10-25T02:1\($0),voice,open\n" }.joined() + "9,2026-10-25T03:10,voice,open\n"
    let local = try folder(rows, zone: "Europe/Amsterdam").read(source(zone: "Europe/Amsterdam"))
    #expect(local.series[0].observation(0, 2) == .offered(2))
    #expect(local.series[0].observation(0, 3) == .offered(1))
    #expect(
      local.warnings == [
        "history.csv:2: 4 contacts lie in an hour that clocks show twice; half of each counts in either showing"
      ])
    let universal = (0..<4).map { "\($0),2026-10-25T0\($0 % 2):1\($0)Z,voice,open\n" }.joined()
    let exact = try folder(universal, zone: "Europe/Amsterdam").read(source(zone: "Europe/Amsterdam"))
    #expect(exact.series[0].observation(0, 2) == .offered(2), "the mean of both, as with offsets")
  }

  @Test(arguments: [HistoryFormat.zendesk, .contacts])
  func callsBringTheirOwnHandlingTimes(_ format: HistoryFormat) throws {
    let text =
      "id,start,queue,talk\n1,2026-03-09T08:05,voice,225\n2,2026-03-09T08:10,voice,\n3,2026-03-09T08:12,voice,0:05:10\n"
    let history = try HistoryFolder(text, zone: "UTC").read(
      source(format: format, columns: .init(start: "start", queue: "queue", handlingSeconds: ["talk"])))
    #expect(history.series[0].observation(0, 8) == .offered(3))
    #expect(history.series[0].handling(0, 8) == 267.5)
  }

  @Test func partsOfHandlingTimesAddUpAndAnEmptyOneLeavesItUnknown() throws {
    let text = """
      id,start,queue,talk,hold,wrap
      1,2026-03-09T08:05,voice,225,0,0:00:30
      2,2026-03-09T08:10,voice,200,,30
      3,2026-03-09T08:12,voice,,,
      4,2026-03-09T08:20,voice,100,25,20

      """
    let parts = HistoryColumnNames(handlingSeconds: ["talk", "hold", "wrap"])
    let history = try HistoryFolder(text, zone: "UTC").read(source(format: .contacts, columns: parts))
    #expect(history.series[0].observation(0, 8) == .offered(4))
    #expect(history.series[0].handling(0, 8) == 200, "the mean of 255 and 145")
    #expect(
      history.warnings == [
        "history.csv:3: 1 rows lack a part of the handling time, which is unknown there; write 0 where a part took no time"
      ])
    let missing = HistoryColumnNames(handlingSeconds: ["talk", "Hold", "acw"])
    #expect(
      HistoryFolder(text, zone: "UTC").problems(source(format: .contacts, columns: missing)) == [
        "history.csv:1: there is no column [Hold]", "history.csv:1: there is no column [acw]",
      ])
  }

  @Test func totalsOfPartsAreDividedByThoseAnswered() throws {
    let text = "start,queue,offered,answered,ACD,Hold,ACW\n2026-03-09T08:00,voice,12,10,30,4,6\n"
    let columns = HistoryColumnNames(handlingTotalSeconds: ["ACD", "Hold", "ACW"])
    var draft = HistoryDraft(file: "history.csv", format: .interval, columns: columns)
    draft.handlingUnit = .minutes
    let history = try HistoryFolder(text, zone: "UTC").read(HistorySource(draft, centreZone: "UTC"))
    #expect(history.series[0].handling(0, 8) == 240)
    #expect(history.warnings.isEmpty)
  }

  @Test func theLogOfAQueueIsItsCalls() throws {
    let text = """
      1773014700|a.1|sales|NONE|ENTERQUEUE||5550001|1
      1773014706|a.1|sales|SIP/201|CONNECT|6|a.2|3
      1773014931|a.1|sales|SIP/201|COMPLETECALLER|6|225|1
      1773015000|b.1|sales|NONE|ENTERQUEUE||5550002|1
      1773015041|b.1|sales|NONE|ABANDON|1|1|41
      1773015060|c.1|sales|NONE|ENTERQUEUE||5550003|1
      1773015070|c.1|sales|SIP/202|CONNECT|10|c.2|3
      1773015380|c.1|sales|SIP/202|BLINDTRANSFER|100|default|10|310|1
      1773015390|d.1|other|NONE|ENTERQUEUE||5550004|1
      """
    let source = HistorySource(
      HistoryDraft(file: "history.csv", format: .asterisk, queueNames: [.init(name: "sales", queue: "voice")]),
      centreZone: "UTC")
    let history = try HistoryFolder(text, zone: "UTC").read(source)
    #expect(history.series[0].observation(0, 0) == .offered(3))
    #expect(history.series[0].handling(0, 0) == 267.5)
    #expect(
      history.warnings == ["history.csv:9: 1 rows are of [other], which is no queue of the plan, and are left out"])
  }

  @Test func columnsThatServeNothingAreNamed() {
    let folder = folder("1,2026-03-09T08:05,voice,open\n")
    #expect(
      folder.problems(source(columns: .init(offered: "status", handlingSeconds: ["no such column"]))) == [
        "history.csv:1: there is no column [no such column]",
        "history.csv:1: the column [status] named under `columns: offered` means nothing in the format `zendesk`",
      ])
    #expect(
      folder.problems(source(columns: .init(id: "id"), by: .row)) == [
        "history.csv:1: the column [id] named under `columns: id` means nothing with `contacts-by: row`"
      ])
    #expect(
      HistoryFolder("start,queue,offered,id\n2026-03-09T08:00,voice,1,1\n", zone: "UTC").problems(
        source(format: .interval, columns: .init(id: "id")))
        == ["history.csv:1: the column [id] named under `columns: id` means nothing in the format `interval`"])
    #expect(
      HistoryFolder("created_at,group\n2026-03-09T08:00,voice\n", zone: "UTC").problems(source(by: .id))
        == ["history.csv:1: there is no column [id]"])
  }
}
