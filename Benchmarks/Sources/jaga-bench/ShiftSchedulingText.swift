import Rostering

/// An instance in the text format of schedulingbenchmarks.org: sections of comma-separated lines.
struct ShiftSchedulingText {
  private(set) var records: [String: [(line: Int, fields: [String])]] = [:]
  let path: String

  init(path: String, text: String) throws {
    self.path = path
    var section: String?
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = raw.trimming(" \t\r\u{FEFF}")
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("SECTION_") {
        section = String(line.dropFirst(8))
        records[section ?? ""] = []
        continue
      }
      guard let section else { throw InstanceError(problems: ["\(path):\(index + 1): text before the first section"]) }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimming(" \t")) }
      records[section]?.append((index + 1, fields))
    }
  }

  func problem() throws -> ShiftScheduling {
    var log = InstanceLog(path: path)
    let days = records["HORIZON"]?.first.flatMap { log.number($0.fields[0], $0.line) } ?? 0
    if days < 1 { log.add("SECTION_HORIZON holds no number of days", 1) }
    var types: [ShiftScheduling.ShiftType] = []
    var typeIndex: [String: Int] = [:]
    for record in records["SHIFTS"] ?? [] where log.has(2, record) {
      typeIndex[record.fields[0]] = types.count
      types.append(
        ShiftScheduling.ShiftType(id: record.fields[0], minutes: log.number(record.fields[1], record.line) ?? 0))
    }
    for record in records["SHIFTS"] ?? [] where record.fields.count > 2 {
      guard let first = typeIndex[record.fields[0]] else { continue }
      for name in record.fields[2].split(separator: "|") {
        if let next = log.index(String(name), typeIndex, "shift", record.line) {
          types[first].forbiddenNext.append(next)
        }
      }
    }
    var people: [ShiftScheduling.Person] = []
    var personIndex: [String: Int] = [:]
    for record in records["STAFF"] ?? [] where log.has(8, record) {
      personIndex[record.fields[0]] = people.count
      people.append(person(record, types: types, typeIndex: typeIndex, days: days, log: &log))
    }
    for record in records["DAYS_OFF"] ?? [] {
      guard let index = log.index(record.fields[0], personIndex, "employee", record.line) else { continue }
      for field in record.fields.dropFirst() where !field.isEmpty {
        if let day = log.day(field, days, record.line) { people[index].daysOff.append(day) }
      }
    }
    for (section, isWanted) in [("SHIFT_ON_REQUESTS", true), ("SHIFT_OFF_REQUESTS", false)] {
      for record in records[section] ?? [] where log.has(4, record) {
        guard let index = log.index(record.fields[0], personIndex, "employee", record.line),
          let day = log.day(record.fields[1], days, record.line),
          let type = log.index(record.fields[2], typeIndex, "shift", record.line),
          let weight = log.number(record.fields[3], record.line)
        else { continue }
        people[index].requests.append(
          ShiftScheduling.Request(day: day, type: type, isWanted: isWanted, weight: weight))
      }
    }
    var cover: [ShiftScheduling.Cover] = []
    for record in records["COVER"] ?? [] where log.has(5, record) {
      guard let day = log.day(record.fields[0], days, record.line),
        let type = log.index(record.fields[1], typeIndex, "shift", record.line),
        let required = log.number(record.fields[2], record.line), let under = log.number(record.fields[3], record.line),
        let over = log.number(record.fields[4], record.line)
      else { continue }
      cover.append(
        ShiftScheduling.Cover(day: day, type: type, required: required, shortfallCost: under, surplusCost: over))
    }
    if types.isEmpty || people.isEmpty { log.add("an instance needs shifts and staff", 1) }
    try log.finish()
    return ShiftScheduling(dayCount: days, types: types, people: people, cover: cover)
  }

  private func person(
    _ record: (line: Int, fields: [String]), types: [ShiftScheduling.ShiftType], typeIndex: [String: Int], days: Int,
    log: inout InstanceLog
  ) -> ShiftScheduling.Person {
    var most = [Int](repeating: days, count: types.count)
    for pair in record.fields[1].split(separator: "|") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let type = log.index(String(parts[0]), typeIndex, "shift", record.line),
        let value = log.number(String(parts[1]), record.line)
      else { continue }
      most[type] = value
    }
    let numbers = record.fields[2...7].map { log.number($0, record.line) ?? 0 }
    if numbers[0] < numbers[1] { log.add("MaxTotalMinutes is below MinTotalMinutes", record.line) }
    return ShiftScheduling.Person(
      id: record.fields[0],
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

  mutating func has(_ count: Int, _ record: (line: Int, fields: [String])) -> Bool {
    if record.fields.count >= count { return true }
    add("\(record.fields.count) fields, \(count) expected", record.line)
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
