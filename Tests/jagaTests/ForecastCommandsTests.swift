import Foundation
import Testing

/// `forecast` and `backtest` on the tiny scenario.
@Suite("Forecasts that explain themselves")
struct ForecastCommandsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
  }

  /// Leaves only the last days of the history, so that no models are judged and the program is quick.
  private func shorten(days: Int) throws {
    let rows = try folder.text("tiny/history.csv").split(separator: "\n")
    try folder.write((rows[..<1] + rows.suffix(24 * days)).joined(separator: "\n"), to: "tiny/history.csv")
  }

  @Test("the summary says what was chosen and why, beside seasonal naive")
  func explained() throws {
    try folder.write(
      """
      queue,from,to,action,value,reason,author
      phone,2026-11-25 10:00,2026-11-25 12:00,total,100,Webinar,Bob

      """, to: "tiny/adjustments.csv")
    let run = try Program.run(["forecast", "tiny"], in: folder)
    #expect(run.status == 0)
    for line in [
      "  why: each model counts by its errors at earlier origins; ", "  weights: double-seasonal-smoothing ",
      "  adjustments:\n    2026-11-25 10:00 to 2026-11-25 12:00 total 100: ", " -> 100.0 contacts; Webinar (Bob)\n",
      "backtest of phone: ", "    seasonal-naive ", "  combination, by lead ", "    8-14 days ",
      "  combination, by hour ", "    19:00 ", "written to tiny/output/forecast.csv\n",
    ] {
      #expect(run.output.contains(line), "\(line) in \(run.output)")
    }
    let json = try object(try Program.run(["forecast", "tiny", "--json"], in: folder).output)
    let queue = try #require((json["queues"] as? [[String: Any]])?.first)
    #expect((queue["adjustments"] as? [[String: Any]])?.first?["author"] as? String == "Bob")
    #expect((queue["backtest"] as? [String: Any])?["seasonal_naive_by_lead"] != nil)
  }

  @Test("the backtest is told as a table, as CSV and as JSON")
  func backtest() throws {
    try shorten(days: 42)
    let arguments = ["backtest", "tiny", "--origins", "2", "--horizon", "7"]
    let table = try Program.run(arguments, in: folder)
    #expect(table.status == 0)
    #expect(table.output.hasPrefix("phone: 2 origins, 2026-11-13 to 2026-11-16\n"), "\(table.output)")
    #expect(!folder.exists("tiny/output"))
    let csv = try Program.run(arguments + ["--format", "csv"], in: folder).output.split(separator: "\n")
    #expect(csv[0] == "queue,part,label,model,intervals,wape,bias,mase,pinball,coverage_80,coverage_90")
    #expect(csv[1].hasPrefix("phone,all,,combination,336,0."), "\(csv[1])")
    #expect(csv.count == 1 + 4 + 2 * (3 + 12))
    #expect(csv.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 11 })
    let json = try Program.run(arguments + ["--format", "json"], in: folder).output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(document[0]["origins"] as? [String] == ["2026-11-13", "2026-11-16"])
  }

  @Test("a history that is too short for a backtest ends with 65")
  func shortHistory() throws {
    try shorten(days: 20)
    let run = try Program.run(["backtest", "tiny"], in: folder)
    #expect(run.status == 65)
    #expect(
      run.errors == """
        warning: the history of queue [phone] is too short: 28 days and the 14 days of the horizon are the least
        error: no queue has a history long enough for a backtest

        """)
  }

  @Test("staffing at a quantile asks for more, and not of a forecast made elsewhere")
  func quantile() throws {
    try shorten(days: 28)
    func hours(_ arguments: [String]) throws -> Double {
      let json = try object(try Program.run(["staff", "tiny", "--json"] + arguments, in: folder).output)
      return try #require((json["queues"] as? [[String: Any]])?.first?["agent_hours"] as? Double)
    }
    let careful = try hours(["--quantile", "0.8"])
    #expect(careful > (try hours([])))
    try folder.replace("rules:\n", with: "staffing: {quantile: 0.8}\nrules:\n", in: "tiny/plan.yaml")
    #expect(try hours([]) == careful)
    let run = try Program.run(["staff", "tiny", "--quantile", "0.8", "--forecast", "calm.csv"], in: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("plan.yaml: the forecast of queue [phone] was made elsewhere and has no quantiles\n"))
    let plan = try Program.run(["staff", "tiny", "--forecast", "calm.csv"], in: folder)
    #expect(
      plan.errors.hasPrefix("warning: the staffing quantile is not used: a forecast made elsewhere has no quantiles\n"))
  }

  @Test("quantiles are written, and read back they staff the same")
  func quantilesInTheFile() throws {
    try shorten(days: 28)
    #expect(try Program.run(["forecast", "tiny", "--output", "mine", "--quiet"], in: folder).status == 0)
    let header = try #require(try folder.text("mine/forecast.csv").split(separator: "\n").first)
    #expect(header == "start,queue,contacts,handling_seconds,q05,q10,q20,q25,q50,q75,q80,q90,q95")
    let own = try Program.run(["staff", "tiny", "--quantile", "0.8", "--output", "a", "--quiet"], in: folder)
    let read = try Program.run(
      ["staff", "tiny", "--quantile", "0.8", "--output", "b", "--quiet", "--forecast", "mine/forecast.csv"], in: folder)
    #expect(own.status == 0 && read.status == 0, "\(own.errors)\(read.errors)")
    func agents(_ name: String) throws -> Double {
      try folder.text("\(name)/requirement.csv").split(separator: "\n").dropFirst()
        .reduce(0) { $0 + (Double($1.split(separator: ",")[2]) ?? 0) }
    }
    let (first, second) = (try agents("a"), try agents("b"))
    #expect(abs(first / second - 1) < 1e-4)
  }

  @Test("adjustments change a forecast made elsewhere once")
  func adjustedElsewhere() throws {
    try folder.write(
      """
      queue,from,to,action,value,reason,author
      phone,2026-11-23,2026-11-29,percent,100,Webinar,Bob

      """, to: "tiny/adjustments.csv")
    func total(_ file: String) throws -> Double {
      let run = try Program.run(["staff", "tiny", "--json", "--forecast", file], in: folder)
      // The scenario has no shrinkage, which is all that is to be said.
      #expect(run.status == 0 && run.errors.hasPrefix("warning: the plan has no shrinkage"), "\(run.errors)")
      return try #require((try object(run.output)["queues"] as? [[String: Any]])?.first?["agent_hours"] as? Double)
    }
    let doubled = try total("calm.csv")
    let rows = try folder.text("calm.csv").split(separator: "\n")
    try folder.write(
      ([rows[0] + ",adjusted"] + rows.dropFirst().map { $0 + ",yes" }).joined(separator: "\n"), to: "own.csv")
    #expect(try total("own.csv") < doubled)
    try folder.write(try folder.text("calm.csv"), to: "tiny/calm.csv")
    try folder.replace("history:\n  - file: history.csv\n", with: "forecast: calm.csv\n", in: "tiny/plan.yaml")
    let run = try Program.run(["forecast", "tiny"], in: folder)
    #expect(run.output.contains("  adjustments:\n    2026-11-23 to 2026-11-29 percent +100: "), "\(run.output)")
    #expect(try folder.text("tiny/output/forecast.csv").hasPrefix("start,queue,contacts,handling_seconds,adjusted\n"))
  }

  @Test(
    "a wrong use ends with 64 and says what is wrong",
    arguments: [
      (["forecast", "tiny", "--as-of", "noon"], "--as-of [noon] is not a date with a time such as 2026-11-23T10:30."),
      (["backtest", "tiny", "--origins", "0"], "--origins must be from 1 to 200."),
      (["backtest", "tiny", "--horizon", "57"], "--horizon must be from 1 to 56 days."),
      (["staff", "tiny", "--quantile", "0.99"], "--quantile must be from 0.05 to 0.95."),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
