import Rostering
import Workforce

extension ShiftSchedulingText {
  /// Whether it is an instance with several tasks in a shift.
  var hasTasks: Bool { records["TASKS"] != nil }

  /// The instance as a multi-activity problem: days, tasks, people with their minutes, people wanted by quarter and task.
  ///
  /// - Throws: ``InstanceError`` with every problem found.
  func multiActivity() throws -> MultiActivityScheduling {
    var log = InstanceLog(path: path)
    func number(_ section: String) -> Int {
      guard let record = records[section]?.first, let value = log.number(record.fields[0], record.line) else {
        return 0
      }
      if value < 1 { log.add("SECTION_\(section) holds [\(value)]", record.line) }
      return max(0, value)
    }
    let (days, tasks) = (number("HORIZON"), number("TASKS"))
    if days < 1 || tasks < 1 { log.add("SECTION_HORIZON or SECTION_TASKS holds no number", 1) }
    var people: [MultiActivityScheduling.Person] = []
    for record in records["STAFF"] ?? [] where log.has(3, record) {
      guard let least = log.number(record.fields[1], record.line), let most = log.number(record.fields[2], record.line)
      else { continue }
      if least < 0 || least > most {
        log.add("[\(least)] to [\(most)] minutes", record.line)
      } else {
        people.append(MultiActivityScheduling.Person(id: record.fields[0], minutes: least...most))
      }
    }
    try log.finish()
    var cover = [[ClosedRange<Int>?]](repeating: [ClosedRange<Int>?](repeating: nil, count: days * 96), count: tasks)
    for record in records["COVER"] ?? [] where log.has(5, record) {
      let numbers = [0, 2, 3, 4].map { log.number(record.fields[$0], record.line) ?? 0 }
      guard let quarter = MultiActivityTable.quarter(day: numbers[0], span: record.fields[1]),
        (0..<days * 96).contains(quarter), (1...tasks).contains(numbers[1]), numbers[2] >= 0, numbers[2] <= numbers[3]
      else {
        log.add("no quarter, task or number of people of the instance", record.line)
        continue
      }
      if cover[numbers[1] - 1][quarter] != nil { log.add("a quarter and task that stand above", record.line) }
      cover[numbers[1] - 1][quarter] = numbers[2]...numbers[3]
    }
    if cover.contains(where: { $0.contains(nil) }) { log.add("quarters and tasks without people wanted", 1) }
    try log.finish()
    return MultiActivityScheduling(dayCount: days, people: people, cover: cover.map { $0.compactMap { $0 } })
  }
}

/// A roster of a multi-activity problem as its checker reads it, a line a shift.
struct MultiActivityTable {
  let problem: MultiActivityScheduling

  /// `agent,day,start,end,tasks`.
  func text(_ roster: Roster) -> String {
    let rows = zip(problem.people, roster.duties).flatMap { person, duties in
      duties.map { duty in
        let tasks = duty.activities.map { "\((($0.queues.first) ?? -1) + 1):\($0.minutes.count)" }
        return [
          person.id, "\(duty.day + 1)", time(duty.start), time(duty.end), tasks.joined(separator: "|"),
        ].joined(separator: ",")
      }
    }
    return (["agent,day,start,end,tasks"] + rows).joined(separator: "\n") + "\n"
  }

  private func time(_ minute: Int) -> String {
    let clock = (minute + MultiActivityScheduling.opening) % 1440
    return "\(clock / 60 < 10 ? "0" : "")\(clock / 60):\(clock % 60 < 10 ? "0" : "")\(clock % 60)"
  }

  /// The quarter of the horizon of a day, from 1, and a span such as `06:15-06:30`; `nil` for anything else.
  static func quarter(day: Int, span: String) -> Int? {
    let times = span.split(separator: "-").map { $0.split(separator: ":").compactMap { Int($0) } }
    guard times.count == 2, times[0].count == 2, (0..<24).contains(times[0][0]), times[0][1] % 15 == 0,
      (1...100_000).contains(day)
    else { return nil }
    let minute = (day - 1) * 1440 + times[0][0] * 60 + times[0][1] - MultiActivityScheduling.opening
    return minute >= 0 ? minute / 15 : nil
  }
}
