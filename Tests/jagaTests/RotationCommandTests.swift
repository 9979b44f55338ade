import Foundation
import Testing

/// A group of three teams over 24 hours, planned by the built program.
@Suite("Rotation groups")
struct RotationCommandTests {
  private static let plan = """
    centre: {name: Round the clock, time-zone: Asia/Jakarta, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 2}
    queues:
      - {id: phone, hours: 24/7, goals: {service-level: 80/20}, handling-time: 240 s}
    forecast: forecast.csv
    contracts:
      - {id: full-time, weekly-hours: [32h, 40h], days: [4, 5]}
    rotations:
      - {id: cycle, starts: 2026-11-02, weeks: [early, late, night], offsets: {Merah: 0, Putih: 1, Biru: 2}, except: [B4]}
    shifts:
      - {id: early, starts: {from: 06:00, to: 07:00, step: 60}, lengths: 8h30}
      - {id: late, starts: {from: 14:00, to: 15:00, step: 60}, lengths: 8h30}
      - {id: night, starts: {from: 22:00, to: 23:00, step: 60}, lengths: 8h30}
    breaks:
      - {shift-length: 8h30, take: [{kind: meal, minutes: 30, earliest-start: 3h, latest-end: 6h}]}
    rules:
      - minimum-rest: 11h
      - maximum-consecutive-days: 6

    """

  private func folder(_ plan: String = plan) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("group"), withIntermediateDirectories: true)
    try folder.write(plan, to: "group/plan.yaml")
    var agents = "id,team,contract,skills\n"
    for team in ["Merah", "Putih", "Biru"] {
      for number in 1...4 { agents += "\(team.prefix(1))\(number),\(team),full-time,phone\n" }
    }
    try folder.write(agents, to: "group/agents.csv")
    var forecast = "start,queue,contacts,handling_seconds\n"
    for hour in 0..<336 {
      let date = Date(timeIntervalSince1970: Double(20_780 + hour / 24) * 86_400)
      let day = date.formatted(Date.ISO8601FormatStyle().year().month().day())
      let clock = hour % 24 < 10 ? "0\(hour % 24)" : "\(hour % 24)"
      forecast += "\(day)T\(clock):00,phone,\((8..<20).contains(hour % 24) ? 18 : 8),240\n"
    }
    try folder.write(forecast, to: "group/forecast.csv")
    return folder
  }

  @Test("each team works the weeks of its place in the cycle, on days that the search chooses") func planned() throws {
    let folder = try folder()
    let run = try Program.run(["plan", "group", "--iterations", "60", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("every hard rule is kept"))
    #expect(try Program.run(["verify", "group", "group/output/roster.csv"], in: folder).status == 0)
    let rows = try folder.text("group/output/roster-wide.csv").split(separator: "\n").dropFirst()
    let cycle = ["M": ["early", "late"], "P": ["late", "night"], "B": ["night", "early"]]
    #expect(rows.count == 12)
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let shifts = cells.dropFirst().map { $0.split(separator: " ").last.map(String.init) }
      guard let weeks = cycle[String(cells[0].prefix(1))], cells[0] != "B4" else { continue }
      for week in 0..<2 {
        let own = shifts[7 * week..<7 * week + 7].compactMap { $0 }
        #expect((4...5).contains(own.count) && own.allSatisfy { $0 == weeks[week] }, "\(row)")
      }
    }
    let starts = Set(rows.flatMap { $0.matches(of: /(\d\d:\d\d)-/).map { String($0.output.1) } })
    #expect(starts.isSuperset(of: ["06:00", "07:00", "14:00", "15:00", "22:00", "23:00"]), "\(starts)")
  }

  @Test("a roster against the cycle breaks weekly-pattern, and is told so") func against() throws {
    let folder = try folder()
    #expect(try Program.run(["plan", "group", "--iterations", "20"], in: folder).status == 0)
    let other = Self.plan.replacing("weeks: [early, late, night]", with: "weeks: [night, late, early]")
    try folder.write(other, to: "group/plan.yaml")
    let run = try Program.run(["verify", "group", "group/output/roster.csv", "--language", "en"], in: folder)
    #expect(run.status == 65 || run.status == 3, "\(run.status)")
    #expect(run.output.contains("the rotation fixes 2026-11-"), "\(run.output)")
    let told = try Program.run(["verify", "group", "group/output/roster.csv", "--language", "id"], in: folder)
    #expect(told.output.contains("rotasi menetapkan 2"), "\(told.output)")
  }

  @Test("a week that cannot be worked is said before anything is planned") func impossible() throws {
    let plan = Self.plan.replacing("weeks: [early, late, night]", with: "weeks: [{mon-sun: early}, late, night]")
    let folder = try folder(plan)
    let run = try Program.run(["check", "group", "--language", "en"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors.contains("agent [M1] cannot keep contract [full-time] in the week of 2026-11-23"), "\(run.errors)")
  }
}
