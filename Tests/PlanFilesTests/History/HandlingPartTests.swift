import PlanFiles
import PlanModel
import Testing
import Workforce

/// Talk, hold and wrap-up of a history are told apart where its columns do.
@Suite struct HandlingPartTests {
  private static let parts = HistoryColumnNames(handlingSeconds: [
    .init("Talk", part: .talk), .init("Hold", part: .hold), .init("ACW", part: .wrapUp),
  ])

  private func source(_ columns: HistoryColumnNames?, format: HistoryFormat = .interval, file: String = "history.csv")
    -> HistorySource
  {
    HistorySource(HistoryDraft(file: file, format: format, columns: columns), centreZone: "UTC")
  }

  /// Seconds of each part on a day, by slot from 08:00 on.
  private func seconds(_ series: ContactSeries, _ slots: Int = 2) -> [[Double]]? {
    series.handlingParts.map { known in known.seconds.map { Array($0[16..<16 + slots]) } }
  }

  @Test func meansAreWeightedWithContactsAndRowsOfParts() throws {
    let text = """
      start,queue,offered,answered,Talk,Hold,ACW
      2026-03-09 08:00,voice,12,10,100,20,30
      2026-03-09 08:30,voice,4,4,200,0,50

      """
    let series = try HistoryFolder(text, zone: "UTC").read(source(Self.parts)).series[0]
    #expect(series.handlingParts?.parts == [.talk, .hold, .wrapUp])
    #expect(seconds(series) == [[1000, 800], [200, 0], [300, 200]])
    #expect(series.handling(0, 8) == 150 && series.handling(0, 8, 30) == 250)
  }

  @Test func severalColumnsMakeOnePartAndTotalsAreTotals() throws {
    let text = "start,queue,offered,ACD,Consult,ACW\n2026-03-09T08:00,voice,10,1000,500,300\n"
    let columns = HistoryColumnNames(handlingTotalSeconds: [
      .init("ACD", part: .talk), .init("Consult", part: .talk), .init("ACW", part: .wrapUp),
    ])
    let series = try HistoryFolder(text, zone: "UTC").read(source(columns)).series[0]
    #expect(series.handlingParts?.parts == [.talk, .wrapUp])
    #expect(seconds(series, 1) == [[1500], [300]] && series.handling(0, 8) == 180)
  }

  @Test func columnsThatOnlyAddUpTellNothingApart() throws {
    let text = "start,queue,offered,Talk,Hold,ACW\n2026-03-09T08:00,voice,10,100,20,30\n"
    let columns = HistoryColumnNames(handlingSeconds: ["Talk", "Hold", "ACW"])
    let series = try HistoryFolder(text, zone: "UTC").read(source(columns)).series[0]
    #expect(series.handlingParts == nil && series.handling(0, 8) == 150)
  }

  @Test func theFormatsOwnNamesNeedNoWord() throws {
    let rows = "2026-03-09T08:00,voice,10,100,20,30\n"
    let bare = try HistoryFolder(
      "start,queue,offered,talk_seconds,hold_seconds,wrap_up_seconds\n" + rows, zone: "UTC"
    ).read(source(nil)).series[0]
    #expect(seconds(bare, 1) == [[1000], [200], [300]] && bare.handling(0, 8) == 150)
    // Beside a handling time they say how it divides, not how long it is.
    let beside = try HistoryFolder(
      "start,queue,offered,talk_seconds,wrap_up_seconds,handling_seconds\n2026-03-09T08:00,voice,10,100,20,240\n",
      zone: "UTC"
    ).read(source(nil)).series[0]
    #expect(seconds(beside, 1) == [[2000], [400]] && beside.handling(0, 8) == 240)
  }

  @Test func aRowWithoutAPartIsLeftOutAndContactsOfARepeatedHourBelongToBoth() throws {
    let text = """
      start,queue,talk_seconds,wrap_up_seconds,handling_seconds
      2026-10-25T02:10,voice,60,40,100
      2026-10-25T02:20,voice,,30,90
      2026-10-25T03:10,voice,80,20,100

      """
    let folder = HistoryFolder(text, zone: "Europe/Amsterdam")
    let series = try folder.read(
      HistorySource(HistoryDraft(file: "history.csv", format: .contacts), centreZone: "Europe/Amsterdam")
    ).series[0]
    let parts = try #require(series.handlingParts)
    #expect(parts.shares(of: 4..<5) == [0.6, 0.4] && parts.shares(of: 6..<7) == [0.8, 0.2])
    #expect(parts.shares(of: 0..<4) == nil)
    #expect(folder.problems(source(Self.parts, format: .contacts)).count == 3, "columns that are not there")
  }

  @Test func filesOfOtherColumnsAddUp() throws {
    var folder = HistoryFolder(
      "start,queue,offered,Talk,Hold,ACW\n2026-03-09 08:00,voice,10,100,20,30\n", zone: "UTC")
    folder.files["more.csv"] = Array(
      "start,queue,offered,talk_seconds,wrap_up_seconds\n2026-03-09 08:30,voice,10,100,50\n".utf8)
    folder.files["old.csv"] = Array("start,queue,offered,handling_seconds\n2026-03-08 08:30,voice,10,70\n".utf8)
    let series = try folder.read(
      source(Self.parts), source(nil, file: "more.csv"), source(nil, file: "old.csv")
    ).series[0]
    let parts = try #require(series.handlingParts)
    #expect(parts.parts == [.talk, .hold, .wrapUp] && series.dayCount == 2)
    #expect(parts.seconds.map { Array($0[64..<66]) } == [[1000, 1000], [200, 0], [300, 500]])
    #expect(parts.shares(of: 0..<48) == nil)
  }
}
