import Rostering

/// An instance in the text format of schedulingbenchmarks.org: sections of comma-separated lines.
struct ShiftSchedulingText {
  private var rows: [String: [(line: Int, fields: [String])]] = [:]
  private let path: String

  init(path: String, text: String) throws {
    self.path = path
    var section: String?
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = raw.trimming(" \t\r\u{FEFF}")
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("SECTION_") {
        section = String(line.dropFirst(8))
        rows[section ?? ""] = []
        continue
      }
      guard let section else { throw InstanceError(problems: ["\(path):\(index + 1): text before the first section"]) }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimming(" \t")) }
      rows[section]?.append((index + 1, fields))
    }
  }

  func problem() throws -> ShiftScheduling {
    var log = InstanceLog(path: path)
    let days = rows["HORIZON"]?.first.flatMap { log.number($0.fields[0], $0.line) } ?? 0
    if days < 1 { log.add("SECTION_HORIZON holds no number of days", 1) }
    var types: [ShiftScheduling.ShiftType] = []
    var typeIndex: [String: Int] = [:]
    for row in rows["SHIFTS"] ?? [] where log.has(2, row) {
      typeIndex[row.fields[0]] = types.count
      types.append(ShiftScheduling.ShiftType(id: row.fields[0], minutes: log.number(row.fields[1], row.line) ?? 0))
    }
    for row in rows["SHIFTS"] ?? [] where row.fields.count > 2 {
      guard let first = typeIndex[row.fields[0]] else { continue }
      for name in row.fields[2].split(separator: "|") {
        if let next = log.index(String(name), typeIndex, "shift", row.line) { types[first].forbiddenNext.append(next) }
      }
    }
    var people: [ShiftScheduling.Person] = []
    var personIndex: [String: Int] = [:]
    for row in rows["STAFF"] ?? [] where log.has(8, row) {
      personIndex[row.fields[0]] = people.count
      people.append(person(row, types: types, typeIndex: typeIndex, days: days, log: &log))
    }
    for row in rows["DAYS_OFF"] ?? [] {
      guard let index = log.index(row.fields[0], personIndex, "employee", row.line) else { continue }
      for field in row.fields.dropFirst() where !field.isEmpty {
        if let day = log.day(field, days, row.line) { people[index].daysOff.append(day) }
      }
    }
    for (section, isWanted) in [("SHIFT_ON_REQUESTS", true), ("SHIFT_OFF_REQUESTS", false)] {
      for row in rows[section] ?? [] where log.has(4, row) {
        guard let index = log.index(row.fields[0], personIndex, "employee", row.line),
          let day = log.day(row.fields[1], days, row.line),
          let type = log.index(row.fields[2], typeIndex, "shift", row.line),
          let weight = log.number(row.fields[3], row.line)
        else { continue }
        people[index].requests.append(
          ShiftScheduling.Request(day: day, type: type, isWanted: isWanted, weight: weight))
      }
    }
    var cover: [ShiftScheduling.Cover] = []
    for row in rows["COVER"] ?? [] where log.has(5, row) {
      guard let day = log.day(row.fields[0], days, row.line),
        let type = log.index(row.fields[1], typeIndex, "shift", row.line),
        let required = log.number(row.fields[2], row.line), let under = log.number(row.fields[3], row.line),
        let over = log.number(row.fields[4], row.line)
      else { continue }
      cover.append(
        ShiftScheduling.Cover(day: day, type: type, required: required, shortfallCost: under, surplusCost: over))
    }
    if types.isEmpty || people.isEmpty { log.add("an instance needs shifts and staff", 1) }
    try log.finish()
    return ShiftScheduling(dayCount: days, types: types, people: people, cover: cover)
  }

  private func person(
    _ row: (line: Int, fields: [String]), types: [ShiftScheduling.ShiftType], typeIndex: [String: Int], days: Int,
    log: inout InstanceLog
  ) -> ShiftScheduling.Person {
    var most = [Int](repeating: days, count: types.count)
    for pair in row.fields[1].split(separator: "|") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let type = log.index(String(parts[0]), typeIndex, "shift", row.line),
        let value = log.number(String(parts[1]), row.line)
      else { continue }
      most[type] = value
    }
    let numbers = row.fields[2...7].map { log.number($0, row.line) ?? 0 }
    if numbers[0] < numbers[1] { log.add("MaxTotalMinutes is below MinTotalMinutes", row.line) }
    return ShiftScheduling.Person(
      id: row.fields[0],
      limits: ShiftScheduling.Limits(
        mostOfType: most, minutes: min(numbers[0], numbers[1])...numbers[0], consecutiveShifts: numbers[2],
        fewestConsecutiveShifts: numbers[3], fewestConsecutiveDaysOff: numbers[4], weekends: numbers[5]))
  }
}

/// Collects what is wrong with an instance.
struct InstanceLog {
  let path: String
  private var problems: [String] = []

  init(path: String) {
    self.path = path
  }

  mutating func add(_ problem: String, _ line: Int) { problems.append("\(path):\(line): \(problem)") }

  mutating func has(_ count: Int, _ row: (line: Int, fields: [String])) -> Bool {
    if row.fields.count >= count { return true }
    add("\(row.fields.count) fields, \(count) expected", row.line)
    return false
  }

  mutating func number(_ text: String, _ line: Int) -> Int? {
    if let value = Int(text.trimming(" \t")), (0...1_000_000).contains(value) { return value }
    add("'\(text)' is not a whole number from 0 to 1000000", line)
    return nil
  }

  mutating func day(_ text: String, _ days: Int, _ line: Int) -> Int? {
    guard let value = number(text, line) else { return nil }
    if value < days { return value }
    add("day \(value) is beyond the horizon of \(days) days", line)
    return nil
  }

  mutating func index(_ name: String, _ known: [String: Int], _ what: String, _ line: Int) -> Int? {
    if let index = known[String(name.trimming(" \t"))] { return index }
    add("\(what) '\(name)' is not known", line)
    return nil
  }

  func finish() throws {
    if !problems.isEmpty { throw InstanceError(problems: problems) }
  }
}

extension StringProtocol {
  /// The text without any of these characters at its ends.
  func trimming(_ characters: String) -> Substring {
    var rest = Substring(self)
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }
}
