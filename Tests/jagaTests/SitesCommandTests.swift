import Foundation
import Testing

/// A centre in Jakarta whose nights are worked by day in New York, planned by the built program.
@Suite("Sites in other time zones")
struct SitesCommandTests {
  private static let plan = """
    centre: {name: Two sites, time-zone: Asia/Jakarta, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 1}
    queues:
      - {id: phone, hours: 24/7, goals: {service-level: 80/20}, handling-time: 240 s}
    forecast: forecast.csv
    contracts:
      - {id: here, weekly-hours: [24h, 40h], days: [3, 5]}
      - {id: there, weekly-hours: [24h, 40h], days: [3, 5], time-zone: America/New_York}
    shifts:
      - {id: early, starts: {from: 06:00, to: 09:00, step: 60}, lengths: 8h30}
      - {id: late, starts: {from: 12:00, to: 14:00, step: 60}, lengths: 8h30}
    breaks:
      - {shift-length: 8h30, take: [{kind: meal, minutes: 30, earliest-start: 3h, latest-end: 6h}]}
    night: {from: 22:00, to: 06:00, minutes: 60}
    rules:
      - minimum-rest: 12h
      - maximum-consecutive-nights: 0

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("two"), withIntermediateDirectories: true)
    try folder.write(Self.plan, to: "two/plan.yaml")
    let agents = (1...6).map { "H\($0),here,phone\n" } + (1...6).map { "T\($0),there,phone\n" }
    try folder.write("id,contract,skills\n" + agents.joined(), to: "two/agents.csv")
    var forecast = "start,queue,contacts,handling_seconds\n"
    for hour in 0..<168 {
      let clock = hour % 24 < 10 ? "0\(hour % 24)" : "\(hour % 24)"
      forecast += "2026-11-\(23 + hour / 24)T\(clock):00,phone,20,240\n"
    }
    try folder.write(forecast, to: "two/forecast.csv")
    return folder
  }

  @Test("each works by the own clock, none by night, and together they are there round the clock") func planned() throws
  {
    let folder = try folder()
    let run = try Program.run(["plan", "two", "--iterations", "60", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("every hard rule is kept"), "\(run.output)")
    #expect(try Program.run(["verify", "two", "two/output/roster.csv"], in: folder).status == 0)
    let rows = try folder.text("two/output/roster.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var hours: Set<String> = []
    for row in rows where row[1] == "work" {
      #expect(row[3].hasSuffix(row[0].hasPrefix("H") ? "+07:00" : "-05:00"), "\(row)")
      let hour = try #require(Int(row[3].dropFirst(11).prefix(2)))
      #expect((6..<21).contains(hour), "\(row)")
      hours.insert(String(row[5].dropFirst(11).prefix(2)))
    }
    // By universal time there is work in the day of Jakarta and in that of New York.
    #expect(hours.contains("00") && hours.contains("14"), "\(hours)")
    let shown = try Program.run(["show", "two", "--agent", "T1", "--language", "en"], in: folder)
    #expect(shown.status == 0 && shown.output.contains("Times are those of America/New_York."), "\(shown.output)")
    let shownHere = try Program.run(["show", "two", "--agent", "H1", "--language", "id"], in: folder)
    #expect(shownHere.status == 0 && !shownHere.output.contains("Waktu menurut zona"))
  }

  @Test("an absence is of the agent's own day, and the row that a replan prints means what it says") func absent()
    throws
  {
    let folder = try folder()
    #expect(try Program.run(["plan", "two", "--iterations", "40"], in: folder).status == 0)
    // Somebody in New York who works on Wednesday there.
    let row = try #require(try starts("two", of: "T", on: "2026-11-25", in: folder).first)
    let agent = String(row.prefix { $0 != "," })
    let run = try Program.run(
      ["replan", "two", "--at", "tue 06:00", "--absent", "\(agent)@wed", "--iterations", "10", "--language", "en"],
      in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\(agent) is away"), "\(run.output)")
    let printed = try #require(run.output.split(separator: "\n").first { $0.contains("\(agent),2026-11-2") })
    #expect(printed.trimmingCharacters(in: .whitespaces) == "\(agent),2026-11-25,2026-11-25,sick", "\(printed)")
    try folder.write(
      "agent,from,to,kind\n\(printed.trimmingCharacters(in: .whitespaces))\n", to: "two/absences.csv")
    let again = try Program.run(["plan", "two", "--iterations", "20", "--output", "again"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try starts("again", of: "\(agent),", on: "2026-11-2", in: folder).count > 5)
    #expect(try starts("again", of: "\(agent),", on: "2026-11-25", in: folder).isEmpty)
  }

  /// Rows of agents that begin on a date of their own clock.
  private func starts(_ output: String, of agents: String, on date: String, in folder: Folder) throws -> [String] {
    try folder.text(output == "two" ? "two/output/roster.csv" : "\(output)/roster.csv").split(separator: "\n")
      .map(String.init).filter {
        $0.hasPrefix(agents) && $0.split(separator: ",", omittingEmptySubsequences: false)[3].hasPrefix(date)
      }
  }
}
