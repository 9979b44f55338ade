import PlanFiles
import PlanModel
import Testing
import Workforce

/// Rows of one queue and interval that are different things and add up, and rows that are chosen.
@Suite struct QueuePartTests {
  private static let splits: [HistoryDraft.QueueName] = [
    .init(name: "41", queue: "voice"), .init(name: "42", queue: "voice"),
  ]

  private func source(
    _ file: String = "history.csv", format: HistoryFormat? = nil, columns: HistoryColumnNames? = nil,
    queue: String? = nil, part: String? = nil, names: [HistoryDraft.QueueName]? = nil, only: [RowChoice]? = nil,
    leaveOut: [RowChoice]? = nil, zone: String = "UTC"
  ) -> HistorySource {
    HistorySource(
      HistoryDraft(
        file: file, format: format, columns: columns, queue: queue, part: part, queueNames: names, only: only,
        leaveOut: leaveOut), centreZone: zone)
  }

  @Test func queuesOfTheFileThatAreOneAddUp() throws {
    let text = """
      start,queue,offered,answered,handling_seconds
      2026-03-09 08:00,41,10,9,240
      2026-03-09 08:00,42,4,4,300
      2026-03-09 08:30,41,20,19,240
      2026-03-09 08:30,42,6,5,300
      """
    let series = try HistoryFolder(text, zone: "UTC").read(source(names: Self.splits)).series[0]
    #expect(series.observation(0, 8) == .offered(14))
    #expect(series.observation(0, 8, 30) == .offered(26))
    let weighted: Double = 3360 / 13
    #expect(series.handling(0, 8) == weighted)
    #expect(
      HistoryFolder(text + "\n2026-03-09 08:30,42,6,5,300\n", zone: "UTC").problems(source(names: Self.splits))
        == ["history.csv:6: queue [voice] at [2026-03-09 08:30] already stands in line 5"])
  }

  @Test func theyDoSoOverFilesToo() throws {
    var folder = HistoryFolder("start,queue,offered\n2026-03-09 08:00,41,10\n2026-03-09 08:30,41,1\n", zone: "UTC")
    folder.files["more.csv"] = Array("start,queue,offered\n2026-03-09 08:00,42,4\n2026-03-09 08:30,42,4\n".utf8)
    let series = try folder.read(source(names: Self.splits), source("more.csv", names: Self.splits)).series[0]
    #expect(series.observation(0, 8) == .offered(14))
  }

  @Test func eachOfThemHasItsOwnRepeatedHour() throws {
    let text = """
      start,queue,offered
      2026-10-25 01:30,41,10
      2026-10-25 02:00,41,8
      2026-10-25 02:00,42,2
      2026-10-25 02:30,41,6
      2026-10-25 02:30,42,4
      """
    let folder = HistoryFolder(text, zone: "Europe/Amsterdam")
    let series = try folder.read(source(names: Self.splits, zone: "Europe/Amsterdam")).series[0]
    #expect(series.observation(0, 2) == .offered(10))
    #expect(series.observation(0, 2, 30) == .offered(10))
    let twice = HistoryFolder(
      text + "\n2026-10-25 02:00,41,4\n2026-10-25 02:00,42,6\n2026-10-25 02:30,41,2\n2026-10-25 02:30,42,0\n",
      zone: "Europe/Amsterdam")
    let both = try twice.read(source(names: Self.splits, zone: "Europe/Amsterdam")).series[0]
    #expect(both.observation(0, 2) == .offered(10))
    #expect(both.observation(0, 2, 30) == .offered(6))
  }

  @Test func filesWithoutAColumnOfQueuesSayWhichPartTheyHold() throws {
    var folder = HistoryFolder("start,offered\n2026-03-09 08:00,10\n2026-03-09 08:30,1\n", zone: "UTC")
    folder.files["more.csv"] = Array("start,offered\n2026-03-09 08:00,4\n2026-03-09 08:30,4\n".utf8)
    #expect(
      folder.problems(source(queue: "voice"), source("more.csv", queue: "voice")) == [
        "more.csv:2: queue [voice] at [2026-03-09 08:00] already stands in history.csv:2",
        "more.csv:3: queue [voice] at [2026-03-09 08:30] already stands in history.csv:3",
      ])
    #expect(
      folder.problems(source(queue: "voice"), source("more.csv", queue: "voice", part: "evening")).count == 2,
      "what says nothing may be the same")
    let series = try folder.read(
      source(queue: "voice", part: "day"), source("more.csv", queue: "voice", part: "evening")
    ).series[0]
    #expect(series.observation(0, 8) == .offered(14))
  }

  @Test func aColumnMayTellPartsApart() throws {
    let text =
      "start,queue,skill,offered\n2026-03-09 08:00,voice,a,10\n2026-03-09 08:00,voice,b,4\n2026-03-09 08:30,voice,a,1\n"
    let folder = HistoryFolder(text, zone: "UTC")
    #expect(folder.problems(source()).count == 1)
    #expect(try folder.read(source(columns: .init(part: "skill"))).series[0].observation(0, 8) == .offered(14))
  }

  private static let media = """
    Interval Start UTC Date,Queue,Media Type,Offered
    2026-03-09T01:00:00Z,Support,voice,10
    2026-03-09T01:00:00Z,Support,callback,4
    2026-03-09T01:00:00Z,Support,chat,6
    2026-03-09T01:30:00Z,Support,voice,20
    2026-03-09T01:30:00Z,Sales,voice,1
    """

  @Test func mediaThatAddUpAreNamedAndMayBeChosen() throws {
    let names: [HistoryDraft.QueueName] = [.init(name: "Support", queue: "voice"), .init(name: "Sales", queue: "chat")]
    var folder = HistoryFolder(Self.media, zone: "UTC")
    let mixed = try folder.read(source(format: .genesys, names: names))
    #expect(mixed.series[0].observation(0, 1) == .offered(20))
    #expect(
      mixed.warnings == [
        "history.csv:6: 1 rows are of [Sales], which is no queue of the plan, and are left out",
        "history.csv:4: the media voice, chat add up in queue [voice]; set `only: {Media Type: voice}` to take one, and name the"
          + " file again for others",
      ])
    folder.queues.append(HistoryFolder.queue("chat"))
    let voice = source(
      format: .genesys, names: [names[0]], only: [.init(column: "Media Type", values: ["voice", "Callback"])])
    let chat = source(
      format: .genesys, names: [.init(name: "Support", queue: "chat")],
      only: [.init(column: "Media Type", values: ["chat"])])
    let series = try folder.read(voice, chat).series
    #expect(series[0].observation(0, 1) == .offered(14))
    #expect(series[1].observation(0, 1) == .offered(6))
  }

  @Test func aChoiceOfWhatIsNotThereIsNamed() throws {
    let folder = HistoryFolder("start,queue,offered\n2026-03-09 08:00,voice,1\n", zone: "UTC")
    #expect(
      folder.problems(source(only: [.init(column: "Media", values: ["voice"])])) == [
        "history.csv:1: there is no column [Media]"
      ])
    #expect(
      try folder.read(source(leaveOut: [.init(column: "queue", values: ["Total"])])).warnings == [
        "history.csv: no row has [Total] in [queue], as `leave-out` says"
      ])
  }

  @Test func whatStandsInARowThatAnotherChoiceLeavesOutIsThere() throws {
    let folder = HistoryFolder(
      "start,queue,offered,Media,Kind\n2026-03-09 08:00,voice,1,voice,a\n2026-03-09 08:30,voice,2,chat,b\n", zone: "UTC"
    )
    let voice = [RowChoice(column: "Media", values: ["voice"])]
    let both = source(only: voice + [.init(column: "Kind", values: ["a", "b"])])
    #expect(try folder.read(both).warnings.isEmpty)
    let left = source(only: voice, leaveOut: [.init(column: "Kind", values: ["b", "c"])])
    #expect(try folder.read(left).warnings == ["history.csv: no row has [c] in [Kind], as `leave-out` says"])
  }
}
