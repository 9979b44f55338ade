import Foundation
import Testing

/// An average of weekly hours over weeks of the ledger and of the plan, by the built program.
@Suite("Averages of weekly hours")
struct AverageHoursCommandTests {
  private static let plan = """
    centre: {name: Averages, time-zone: Asia/Jakarta, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 2}
    queues:
      - {id: phone, hours: "mon-fri 08:00-16:00", goals: {service-level: 80/20}, handling-time: 240 s}
    forecast: forecast.csv
    contracts:
      - {id: full-time, weekly-hours: [16h, 40h], days: [2, 5]}
    shifts:
      - {id: office, starts: 08:00, lengths: 8h}
    rules:
      - maximum-average-weekly-hours: {hours: 30h, weeks: 4}

    """

  private func folder(ledger: String) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("centre"), withIntermediateDirectories: true)
    try folder.write(Self.plan, to: "centre/plan.yaml")
    try folder.write("id,contract,skills\na1,full-time,phone\na2,full-time,phone\n", to: "centre/agents.csv")
    var forecast = "start,queue,contacts,handling_seconds\n"
    for day in (23...27).map({ "2026-11-\($0)" }) + ["2026-11-30"] + (1...4).map({ "2026-12-0\($0)" }) {
      for hour in 8..<16 { forecast += "\(day)T\(hour < 10 ? "0" : "")\(hour):00,phone,40,240\n" }
    }
    try folder.write(forecast, to: "centre/forecast.csv")
    try folder.write("month,agent,count,value,week,reason,author\n\(ledger)", to: "centre/ledger.csv")
    return folder
  }

  private static let ledger = "2026-11,a1,hours,36,2026-11-09,,\n2026-11,a1,hours,36,2026-11-16,,\n"

  @Test("Who worked more before works less now, and later weeks of the plan make up for earlier ones")
  func planned() throws {
    let folder = try folder(ledger: Self.ledger)
    let run = try Program.run(["plan", "centre", "--iterations", "40", "--language", "en"], in: folder)
    #expect(run.status == 0 && run.output.contains("every hard rule is kept"), "\(run.errors)")
    #expect(run.errors.contains("looks [3] weeks back, of which the ledger has [2]"), "\(run.errors)")
    // a1 had 72 hours in two weeks: 18 of 90 are left for the first week, 48 of 120 for both. Of a2 nothing is known: 30 and 60.
    let rows = try folder.text("centre/output/roster-wide.csv").split(separator: "\n").dropFirst()
    let weeks = rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).suffix(14).map { $0.isEmpty ? 0 : 8 }
      return [cells.prefix(7).reduce(0, +), cells.suffix(7).reduce(0, +)]
    }
    #expect(weeks == [[16, 32], [24, 32]])
    let verified = try Program.run(["verify", "centre", "centre/output/roster.csv"], in: folder)
    #expect(verified.status == 0)
    // Two hours more in the ledger, and the same roster is beyond it.
    try folder.write(
      "month,agent,count,value,week,reason,author\n\(Self.ledger)2026-11,a1,hours,0.5,,\"a late call\",Ann\n",
      to: "centre/ledger.csv")
    let beyond = try Program.run(["verify", "centre", "centre/output/roster.csv", "--language", "en"], in: folder)
    #expect(
      beyond.output.contains(
        "agent a1: 120 h 30 min paid in the 4 weeks to the week of 2026-11-30, of which 28 days count: more than 30 h a week on average"
      ), "\(beyond.output)")
  }

  @Test("Weeks before that leave less than the contract asks for are said to be in the way")
  func impossible() throws {
    let folder = try folder(ledger: Self.ledger.replacing(",36,", with: ",60,"))
    let run = try Program.run(["plan", "centre", "--iterations", "10", "--language", "en"], in: folder)
    #expect(run.status != 0)
    #expect(
      run.errors.contains(
        "agent [a1] is asked for 16h up to 2026-11-29, of which maximum-average-weekly-hours leaves 0 min: there is no roster"
      ),
      "\(run.errors)")
    #expect((run.output + run.errors).contains("maximum-average-weekly-hours"), "\(run.output)\(run.errors)")
  }
}
