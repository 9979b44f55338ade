import PlanFiles
import Testing
import Workforce

/// Exports of other systems, on small made-up files.
@Suite struct ExportFormatTests {
  @Test func genesysRowsOfOneQueueAndIntervalAddUpOverMediaSkillsAndLanguages() throws {
    let text = """
      Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions Handled,Total Handle Time (Seconds)
      2026-01-05T01:00:00Z,Sales,voice,cards|||loans,en,10,9,1800
      2026-01-05T01:00:00Z,Sales,voice,cards,en,5,5,700
      2026-01-05T01:00:00Z,Sales,callback,cards,en,1,1,500
      2026-01-05T01:15:00Z,Sales,voice,cards,en,4,4,1000
      2026-01-05T01:30:00Z,Sales,voice,cards,en,4,4,1000
      2026-01-05T01:45:00Z,Sales,voice,cards,en,0,0,0
      2026-01-05T01:00:00Z,Closed desk,voice,,en,3,3,100
      """
    let source = HistorySource(
      file: "history.csv", format: .genesys, queueNames: ["Sales": "voice"], timeZone: "Asia/Jakarta")
    let history = try HistoryFolder(text).read(source)
    #expect(history.series[0].observation(0, 8) == .offered(20))
    #expect(history.series[0].handling(0, 8) == 4000.0 / 19)
    #expect(history.series[0].observation(0, 8, 30) == .offered(4))
    #expect(
      history.warnings == [
        "history.csv:8: 1 rows are of [Closed desk], which is no queue of the plan, and are left out"
      ])
  }

  @Test(arguments: ["Total Handle Time", "Total Handle Time (Seconds)"])
  func genesysHasEitherNameOfItsLastColumn(name: String) throws {
    let text = """
      Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions Handled,\(name)
      2026-01-05T01:00:00Z,voice,voice,,,10,8,1600
      """
    let source = HistorySource(file: "history.csv", format: .genesys, timeZone: "Asia/Jakarta")
    let history = try HistoryFolder(text).read(source)
    #expect(history.series[0].observation(0, 8) == .offered(10) && history.series[0].handling(0, 8) == 200)
  }

  @Test func genesysRowsThatAgreeInEverythingAreDuplicates() {
    let text = """
      Interval Start UTC Date,Queue,Media Type,Offered
      2026-01-05T01:00:00Z,voice,voice,10
      2026-01-05T01:30:00Z,voice,voice,10
      2026-01-05T01:00:00Z,voice,voice,10
      """
    let source = HistorySource(file: "history.csv", format: .genesys, timeZone: "Asia/Jakarta")
    #expect(
      HistoryFolder(text).problems(source) == [
        "history.csv:4: queue [voice] at [2026-01-05 08:00] already stands in line 2"
      ])
  }

  @Test func genesysTimesWithoutAnOffsetAreUniversal() throws {
    let text = "Interval Start UTC Date,Queue,Offered\n2026-01-05T01:00:00,voice,10\n"
    let source = HistorySource(file: "history.csv", format: .genesys, timeZone: "Asia/Jakarta")
    #expect(try HistoryFolder(text).read(source).series[0].observation(0, 8) == .offered(10))
  }

  @Test(arguments: [
    (HistorySource.Format.zendesk, "id,created_at,group,status", "#,%,Billing,solved", "2026-01-05T01:12:33Z"),
    (.zendesk, "Id,Created at,Group", "#,%,Billing", "2026-01-05 08:12:33"),
    (.salesforce, "CaseNumber,CreatedDate,Origin", "0000#,%,Billing", "2026-01-05T01:12:33.000+0000"),
    (.hubspot, "Ticket ID,Create date,Source", "#,%,Billing", "2026-01-05 08:12"),
  ])
  func ticketsAreCountedByTheIntervalTheyWereCreatedIn(
    _ format: HistorySource.Format, _ header: String, _ row: String, _ time: String
  ) throws {
    let rows = [time, time, "2026-01-05T02:59:59Z"].enumerated().map { id, time in
      row.replacing("#", with: "\(id)").replacing("%", with: time)
    }
    let text = ([header] + rows).joined(separator: "\n")
    let source = HistorySource(
      file: "history.csv", format: format, queueNames: ["Billing": "voice"], timeZone: "Asia/Jakarta")
    let series = try HistoryFolder(text).read(source).series[0]
    #expect(series.observation(0, 8) == .offered(2))
    #expect(series.observation(0, 8, 30) == .offered(0))
    #expect(series.observation(0, 9, 30) == .offered(1))
    #expect(series.observation(0, 7, 30) == .missing)
    #expect(series.observation(0, 10) == .missing)
    #expect(series.handling(0, 8) == nil)
  }

  @Test func ticketsOfOneQueueNeedNoQueueColumn() throws {
    let source = HistorySource(file: "history.csv", format: .zendesk, queue: "voice", timeZone: "UTC")
    let series = try HistoryFolder("created_at\n2026-01-05T01:12:33Z\n").read(source).series[0]
    #expect(series.observation(0, 8) == .offered(1))
    let unnamed = HistorySource(file: "history.csv", format: .zendesk, timeZone: "UTC")
    #expect(
      HistoryFolder("created_at\n2026-01-05T01:12:33Z\n").problems(unnamed)
        == ["history.csv:1: there is no column [group]"])
  }

  @Test func aTicketTimeInAmericanOrderNeedsAFormat() throws {
    let text = "CaseNumber,Date/Time Opened\n1,\"1/5/2026, 8:12 AM\"\n"
    let source = HistorySource(file: "history.csv", format: .salesforce, queue: "voice", timeZone: "Asia/Jakarta")
    #expect(
      HistoryFolder(text).problems(source) == [
        "history.csv:2: Date/Time Opened [1/5/2026, 8:12 AM] is ambiguous: it may be day 1 of month 5, or the other way"
          + " round"
      ])
    var told = source
    told.draft.dateFormat = "M/d/yyyy, h:mm a"
    #expect(try HistoryFolder(text).read(told).series[0].observation(0, 8) == .offered(1))
  }
}
