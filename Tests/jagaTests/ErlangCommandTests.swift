import Foundation
import Testing

/// `jaga erlang`. The exact values are those of the tables that the formulas themselves are tested with.
@Suite("Calculator")
struct ErlangCommandTests {
  private let load = ["--contacts-per-hour", "200", "--handling-time", "180", "--within", "20"]

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(["erlang"] + arguments + ["--json"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return try object(run.output)
  }

  private func expect(_ answer: [String: Any], _ name: String, _ value: Double) {
    let found = answer[name] as? Double
    #expect(found.map { abs($0 / value - 1) < 1e-4 } == true, "\(name): \(String(describing: found))")
  }

  @Test("Erlang C: agents to what contacts experience; what does not apply is absent")
  func erlangC() throws {
    let found = try answer(["--model", "c", "--agents", "14"] + load)
    expect(found, "erlangs", 10)
    expect(found, "occupancy", 0.714286)
    expect(found, "probability_of_waiting", 0.174132)
    expect(found, "service_level", 0.888350)
    expect(found, "mean_wait", 7.83594)
    #expect(found["blocking"] == nil && found["probability_of_abandoning"] == nil && found["agents"] == nil)
    #expect(found["service_level_definition"] as? String == "of-offered")
  }

  @Test("Erlang B blocks, and nobody waits")
  func erlangB() throws {
    let found = try answer(["--model", "b", "--agents", "14"] + load)
    expect(found, "blocking", 0.0568191)
    expect(found, "occupancy", 0.673701)
    #expect(Set(found.keys) == ["erlangs", "occupancy", "blocking"])
    let lines = try answer(["--model", "b", "--erlangs", "10", "--max-blocking", "0.01"])
    #expect(lines["agents"] as? Int == 18)
    let most = try answer(["--model", "b", "--agents", "18", "--max-blocking", "0.01"])
    expect(most, "erlangs", 10.437)
    expect(
      try answer(["--model", "b", "--agents", "18", "--max-blocking", "0.01", "--handling-time", "180"]),
      "contacts_per_hour", 208.74)
  }

  @Test("With limited lines it is said whose mean wait it is")
  func admitted() throws {
    let lines = ["--agents", "8", "--lines", "12"] + load
    #expect(try answer(lines)["mean_wait_of"] as? String == "contacts that get in")
    #expect(try Program.run(["erlang"] + lines).output.contains("\nmean wait of contacts that get in\n"))
    #expect(try answer(["--agents", "14"] + load)["mean_wait_of"] == nil)
  }

  @Test("Erlang A is what a patience asks for")
  func erlangA() throws {
    let found = try answer(["--agents", "14", "--patience", "300"] + load)
    expect(found, "probability_of_abandoning", 0.0139837)
    expect(found, "service_level", 0.916792)
    expect(found, "mean_wait", 4.19512)
    let named = try answer(["--model", "a", "--agents", "14", "--patience", "300"] + load)
    #expect(NSDictionary(dictionary: found) == NSDictionary(dictionary: named))
  }

  @Test("goals give the least agents, whole and fractional, and what they achieve")
  func reverse() throws {
    let found = try answer(["--model", "c", "--service-level", "0.8"] + load)
    #expect(found["agents"] as? Int == 14)
    expect(found, "fractional_agents", 13.0372)
    expect(found, "service_level", 0.888350)
    let shrunk = try answer(
      ["--service-level", "0.8", "--shrinkage-out", "0.2", "--shrinkage-in", "0.1"] + load)
    expect(shrunk, "rostered_agents", 13.0372 / 0.72)
    let busy = try answer(["--max-occupancy", "0.5"] + load)
    #expect(busy["agents"] as? Int == 20)
  }

  @Test("limited lines, trying again and several chats at once have their own answers")
  func otherModels() throws {
    let limited = try answer(["--agents", "10", "--lines", "12", "--patience", "300"] + load)
    #expect(limited["blocking"] as? Double ?? 0 > 0.05)
    let retrials = try answer(["--agents", "9", "--retry-share", "0.5", "--patience", "120"] + load)
    #expect(retrials["attempts_per_hour"] as? Double ?? 0 > 200)
    let chat = try answer(["--agents", "6", "--concurrency", "3", "--slowdown", "0.2", "--patience", "300"] + load)
    #expect(chat["service_level"] as? Double ?? 0 > 0.5)
  }

  @Test("five definitions of the service level are at choice")
  func definitions() throws {
    let arguments = ["--agents", "10", "--patience", "60", "--short-abandon", "5"] + load
    let levels = try [
      "of-answered", "of-offered", "without-short-abandons", "late-abandons-only", "abandons-in-time-met",
    ]
    .map { name in
      let found = try answer(arguments + ["--definition", name])
      #expect(found["service_level_definition"] as? String == name)
      return try #require(found["service_level"] as? Double)
    }
    #expect(Set(levels).count == 5)
  }

  @Test("overload is said in words, without numbers that do not exist")
  func overload() throws {
    let found = try answer(["--agents", "10"] + load)
    #expect(Set(found.keys) == ["erlangs", "overload"])
    #expect(
      found["overload"] as? String == "the queue grows without end: 10 agents cannot serve 10 erlangs")
    let text = try Program.run(["erlang", "--agents", "9"] + load)
    #expect(text.output.contains("overload: the queue grows without end: 9 agents cannot serve 10 erlangs"))
  }

  @Test("a quantile of the wait on demand")
  func quantile() throws {
    let found = try answer(["--agents", "14", "--quantile", "0.9"] + load)
    // h / (n − A) · ln(P(wait) / 0.1).
    expect(found, "wait_quantile", 45 * log(1.7413193))
  }

  @Test("limited lines and trying again have their fewest agents too, by the same measures")
  func fewestAgents() throws {
    let limited = ["--lines", "30", "--patience", "300"] + load
    let wanted = try answer(["--service-level", "0.8", "--max-blocking", "0.001"] + limited)
    let agents = try #require(wanted["agents"] as? Int)
    #expect(wanted["service_level"] as? Double ?? 0 >= 0.8 && wanted["fractional_agents"] == nil)
    let fewer = try answer(["--agents", "\(agents - 1)"] + limited)
    #expect(fewer["service_level"] as? Double ?? 1 < 0.8)
    let retrials = ["--retry-share", "0.6", "--patience", "120", "--within", "20"] + load[..<4]
    let again = try answer(["--max-abandonment", "0.02"] + retrials)
    let count = try #require(again["agents"] as? Int)
    #expect(again["probability_of_abandoning"] as? Double ?? 1 <= 0.02)
    #expect(try answer(["--agents", "\(count - 1)"] + retrials)["probability_of_abandoning"] as? Double ?? 0 > 0.02)
    let run = try Program.run(["erlang", "--lines", "5", "--max-blocking", "0.01"] + load)
    #expect(run.status == 64 && run.errors.contains("even 5 agents miss the goals"), "\(run.errors)")
  }

  @Test("several quantiles are a grid")
  func quantiles() throws {
    let csv = try Program.run(["erlang", "--agents", "14", "--quantile", "0.5,0.9", "--format", "csv"] + load).output
    let rows = csv.split(separator: "\n").map { $0.split(separator: ",") }
    let column = try #require(rows[0].firstIndex(of: "wait_quantile"))
    let last = try #require(Double(rows[2][column]))
    #expect(rows.count == 3 && rows[1][column] == "0" && abs(last - 45 * log(1.7413193)) < 0.001)
  }

  @Test("agents and goals give the largest load, and its requirement gives the agents back")
  func largestLoad() throws {
    let found = try answer(["--handling-time", "180", "--agents", "14", "--service-level", "0.8", "--patience", "300"])
    let contacts = try #require(found["contacts_per_hour"] as? Double)
    expect(found, "service_level", 0.8)
    let back = try answer([
      "--handling-time", "180", "--contacts-per-hour", "\(contacts)", "--service-level", "0.8", "--patience", "300",
    ])
    expect(back, "fractional_agents", 14)
    let none = try Program.run([
      "erlang", "--handling-time", "180", "--agents", "14", "--max-occupancy", "1", "--patience", "9",
    ])
    #expect(none.status == 64 && none.errors.contains("the goals limit no load: any is within them"))
  }

  @Test("a day takes every definition, a floor by interval, and goals that each interval must meet")
  func dayFloors() throws {
    let arguments = [
      "--day", "--contacts-per-hour", "10,100,200", "--handling-time", "180", "--service-level", "0.8", "--patience",
      "60",
    ]
    func agents(_ more: [String]) throws -> [Int] { try #require(try answer(arguments + more)["agents"] as? [Int]) }
    let plain = try agents([])
    #expect(try agents(["--floor", "4,0,0"])[0] == 4)
    let floored = try agents(["--floor-service-level", "0.75"])
    let alone = try arguments[2].split(separator: ",").map { load in
      try #require(
        try answer(["--contacts-per-hour", "\(load)", "--service-level", "0.75"] + arguments[3...4] + arguments[7...])[
          "agents"] as? Int)
    }
    #expect(zip(floored, alone).allSatisfy { $0 >= $1 } && floored.reduce(0, +) >= plain.reduce(0, +))
    let answered = try answer(arguments + ["--definition", "of-answered"])
    #expect(answered["service_level_definition"] as? String == "of-answered")
    #expect(answered["total_agents"] as? Int ?? 99 < plain.reduce(0, +))
  }

  @Test("a goal of the whole day moves agents from cheap intervals to dear ones")
  func day() throws {
    let arguments = ["--contacts-per-hour", "10,100,200", "--handling-time", "180", "--service-level", "0.8"]
    let day = try answer(["--day"] + arguments)
    let agents = try #require(day["agents"] as? [Int])
    let single = try arguments[1].split(separator: ",").map { load in
      try #require(try answer(["--contacts-per-hour", "\(load)"] + arguments.dropFirst(2))["agents"] as? Int)
    }
    #expect(agents.count == 3 && agents.reduce(0, +) < single.reduce(0, +))
    #expect(day["is_proven_least"] as? Bool == true && day["total_agents"] as? Int == agents.reduce(0, +))
    #expect(day["service_level"] as? Double ?? 0 >= 0.8)
    let floored = try answer(["--day", "--floor", "9"] + arguments)
    #expect(try #require(floored["agents"] as? [Int]).allSatisfy { $0 >= 9 })
    let csv = try Program.run(["erlang", "--day", "--format", "csv"] + arguments).output
    #expect(csv.hasPrefix("interval,agents\n0,\(agents[0])\n"))
    let text = try Program.run(["erlang", "--day"] + arguments).output
    #expect(text.hasSuffix("none meets it with fewer\n"))
  }

  @Test("several numbers make a grid: a list for programs, rows of a table or of comma-separated values")
  func grid() throws {
    let arguments = ["erlang", "--agents", "9:13:2", "--patience", "100,300"] + load
    let csv = try Program.run(arguments + ["--format", "csv"]).output.split(separator: "\n")
    #expect(csv.count == 7)
    #expect(csv[0].hasPrefix("patience,agents,erlangs,occupancy,"))
    #expect(csv[1].hasPrefix("100,9,10,") && csv[6].hasPrefix("300,13,10,"))
    let json = try Program.run(arguments + ["--json"]).output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.map { $0["agents"] as? Double } == [9, 11, 13, 9, 11, 13])
    let table = try Program.run(["erlang", "--agents", "9:13:2"] + load).output
    #expect(table.hasSuffix("1 row without a long run: the queue grows without end\n"))
    #expect(table.split(separator: "\n")[1].contains(" - "))
  }

  @Test(
    "a wrong use ends with 64 and says what is wrong",
    arguments: [
      (["--agents", "14"], "Give the load: either --contacts-per-hour or --erlangs."),
      (["--erlangs", "10", "--agents", "14"], "Give the mean handling time: --handling-time in seconds."),
      (["--erlangs", "10", "--handling-time", "180"], "Give either --agents or a goal such as --service-level 0.8."),
      (["--erlangs", "10", "--handling-time", "180", "--model", "a", "--agents", "3"], "Erlang A needs --patience"),
      (["--erlangs", "10", "--handling-time", "180", "--service-level", "1.5"], "service level (1.5) must be a share"),
      (["--erlangs", "-1", "--handling-time", "180", "--agents", "3"], "Missing value for '--erlangs <number>'"),
      (["--erlangs=-1", "--handling-time", "180", "--agents", "3"], "load (-1.0 erlangs) must be zero or more"),
      (["--erlangs", "5:3", "--handling-time", "180", "--agents", "3"], "The value '5:3' is invalid"),
      (["--erlangs", "3", "--handling-time", "180", "--agents", "3.5", "--lines", "5"], "need whole --agents"),
      (
        ["--erlangs", "3", "--model", "b", "--service-level", "0.8"], "Erlang B takes either --agents or --max-blocking"
      ),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(["erlang"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("a patience that the model does not know is left out with a warning")
  func patienceLeftOut() throws {
    let run = try Program.run(["erlang", "--model", "c", "--agents", "14", "--patience", "300", "--json"] + load)
    #expect(run.errors == "warning: Erlang C knows no patience: --patience is left out\n")
    expect(try object(run.output), "service_level", 0.888350)
  }

  @Test("A grid that nobody could wait for is refused, however large")
  func hugeGrid() throws {
    let series = "1:10000"
    let run = try Program.run([
      "erlang", "--contacts-per-hour", series, "--handling-time", series, "--patience", series, "--within", series,
      "--agents", series,
    ])
    #expect(run.status == 64)
    #expect(run.errors.contains("The grid has 1e+20 rows; 1000000 are the most."), "\(run.errors)")
  }
}
