import Foundation
import Testing

/// Talk, hold and wrap-up from a history to a forecast, an adjustment, a question and a week in review, by the built program.
@Suite("Parts of handling times")
struct HandlingPartCommandTests {
  private static let plan = """
    centre: {name: Desk, time-zone: Asia/Jakarta, interval: 60}
    horizon: {first-day: 2026-11-23, weeks: 1}
    queues:
      - {id: phone, hours: mon-sun 08:00-20:00, goals: {service-level: 80/20}}
    history:
      - file: history.csv
        columns: {handling_seconds: {talk: Talk, hold: Hold, wrap-up: ACW}}
    contracts:
      - {id: full-time, weekly-hours: [24h, 40h], days: [3, 5]}
    shifts:
      - {id: early, starts: {from: 08:00, to: 10:00, step: 60}, lengths: 9h}
    rules:
      - minimum-rest: 11h

    """

  private func history(from day: Int, days: Int, wrapUp: Int) -> String {
    var rows = "start,queue,offered,Talk,Hold,ACW\n"
    for day in day..<day + days {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
        .formatted(Date.ISO8601FormatStyle().year().month().day())
      for hour in 8..<20 { rows += "\(date)T\(hour < 10 ? "0" : "")\(hour):00,phone,20,140,20,\(wrapUp)\n" }
    }
    return rows
  }

  private func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("desk"), withIntermediateDirectories: true)
    try folder.write(Self.plan, to: "desk/plan.yaml")
    let agents = (1...5).map { "A\($0),full-time,phone\n" }
    try folder.write("id,contract,skills\n" + agents.joined(), to: "desk/agents.csv")
    try folder.write(history(from: 20_745, days: 35, wrapUp: 40), to: "desk/history.csv")
    return folder
  }

  private func forecast(_ folder: Folder) throws -> [String] {
    let run = try Program.run(["forecast", "desk", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("a forecast tells them, files of one are read back, and adjustments change one alone")
  func forecasts() throws {
    let folder = try folder()
    #expect(try forecast(folder)[1] == "  handling time: 200.0 s a contact: talk 140.0, hold 20.0, wrap-up 40.0")
    #expect(
      try folder.text("desk/output/forecast.csv").hasPrefix(
        "start,queue,contacts,handling_seconds,talk_seconds,hold_seconds,wrap_up_seconds,q05"))
    try folder.write(
      """
      queue,from,to,action,value,reason,author
      phone,2026-11-23,2026-11-29,wrap-up-percent,-50,New form,Ann
      phone,2026-11-23,2026-11-29,hold-seconds,40,New search,Ann

      """, to: "desk/adjustments.csv")
    let told = try forecast(folder)
    #expect(told[1] == "  handling time: 200.0 s a contact: talk 140.0, hold 40.0, wrap-up 20.0", "\(told)")
    #expect(
      told.contains("    2026-11-23 to 2026-11-29 wrap-up-percent -50: 200.0 -> 180.0 s a contact; New form (Ann)"),
      "\(told)")
    // Read again, it is as it was written.
    try FileManager.default.copyItem(atPath: folder.path("desk/output/forecast.csv"), toPath: folder.path("kept.csv"))
    let staffed = try Program.run(["staff", "desk", "--forecast", "kept.csv", "--json"], in: folder)
    let own = try Program.run(["staff", "desk", "--json"], in: folder)
    #expect(staffed.status == 0 && staffed.output == own.output && !own.output.isEmpty)
  }

  @Test("a question about one changes the forecast by its share, in both languages")
  func questions() throws {
    let folder = try folder()
    let run = try Program.run(
      ["whatif", "desk", "--handling", "phone:wrap-up=-50%", "--iterations", "1", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\n  −50 % wrap-up time on phone\n"), "\(run.output)")
    let part = try folder.text("desk/output/comparison.csv")
    let whole = try Program.run(["whatif", "desk", "--handling", "phone=-10%", "--iterations", "1"], in: folder)
    #expect(whole.status == 0)
    func figures(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.contains("requirement") || $0.contains("cost") || $0.contains("bound") }
        .map { $0.drop { $0 != "," } }
    }
    let both = try folder.text("desk/output/comparison.csv")
    #expect(!figures(part).isEmpty && figures(part) == figures(both), "half of a fifth is a tenth: \(part)")
    let indonesian = try Program.run(
      ["whatif", "desk", "--handling", "phone:talk=+10%", "--iterations", "1", "--language", "id"], in: folder)
    #expect(indonesian.output.contains("\n  waktu bicara +10% pada phone\n"), "\(indonesian.output)")
    let mistyped = try Program.run(["whatif", "desk", "--handling", "phone:wrapup=-50%"], in: folder)
    #expect(
      mistyped.status == 64 || mistyped.status == 65, "\(mistyped.status)")
    #expect(mistyped.errors.contains("handling.part [wrapup] is not one of talk, hold, wrap-up"), "\(mistyped.errors)")
  }

  @Test(
    "a part that nothing tells apart is refused by every command, with what to write",
    arguments: ["check", "forecast", "plan"])
  func unknown(command: String) throws {
    let folder = try folder()
    try folder.write(
      Self.plan.replacingOccurrences(of: "{talk: Talk, hold: Hold, wrap-up: ACW}", with: "[Talk, Hold, ACW]"),
      to: "desk/plan.yaml")
    try folder.write(
      "queue,from,to,action,value,reason,author\nphone,2026-11-23,2026-11-29,wrap-up-percent,-50,New form,Ann\n",
      to: "desk/adjustments.csv")
    let run = try Program.run([command, "desk", "--language", "en"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors.contains(
        """
        plan.yaml: nothing tells how much of a contact's time on queue [phone] is [wrap-up], which is to change by itself
          Try: name the columns of its parts in `history`, such as `handling_seconds: {talk: Talk, hold: Hold, wrap-up: ACW}`, or change the whole handling time
        """), "\(run.errors)")
    let indonesian = try Program.run([command, "desk", "--language", "id"], in: folder)
    #expect(
      indonesian.errors.contains(
        "plan.yaml: tidak ada yang menyebutkan bagian [wrap-up] dari waktu kontak pada antrean [phone], yang hendak diubah tersendiri"
      ), "\(indonesian.errors)")
  }

  @Test("a week in review says which part took longer")
  func review() throws {
    let folder = try folder()
    #expect(try Program.run(["plan", "desk", "--iterations", "1"], in: folder).status == 0)
    try folder.write(history(from: 20_780, days: 7, wrapUp: 80), to: "came.csv")
    let run = try Program.run(["review", "desk", "--actual", "came.csv", "--language", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("Handling time by part, of the contacts that came"), "\(run.output)")
    #expect(lines.contains("phone talk 140 140") && lines.contains("phone hold 20 20"), "\(run.output)")
    #expect(lines.contains("phone wrap-up 40 80"), "\(run.output)")
  }
}
