import WallClock

// A pattern the other way round: what a text that it wrote says.

extension MomentPattern {
  /// The parts of a date and a time that its texts say.
  package var given: Set<MomentParts.Part> {
    Set(parts.compactMap { if case .letters(let letters) = $0 { MomentPattern.part(letters) } else { nil } })
  }

  /// Letters whose texts may have one digit or two, with further digits behind them: nobody can tell where they end.
  package var endlessLetters: String? {
    for (part, next) in zip(written, written.dropFirst()) {
      if case .letters(let letters) = part, ["M", "d", "H", "h"].contains(letters), MomentPattern.isDigits(next) {
        return letters
      }
    }
    return nil
  }

  /// What a text says; `nil` when the pattern does not write such a text. Leading zeros may be missing where nothing else tells, as
  /// spreadsheets leave them out.
  package func parts(of text: String) -> MomentParts? {
    var rest = text[...]
    var found = MomentParts()
    let written = written
    for (position, part) in written.enumerated() {
      let isLast = position == written.count - 1
      switch part {
      case .plain(let plain):
        // Blanks at the edges of a field are no part of what tables say.
        var wanted = plain[...]
        if position == 0 { wanted = wanted.drop { $0 == " " } }
        while isLast, wanted.last == " " { wanted.removeLast() }
        guard rest.hasPrefix(wanted) else { return nil }
        rest = rest.dropFirst(wanted.count)
      case .letters(let letters):
        let isFollowed = !isLast && MomentPattern.isDigits(written[position + 1])
        guard let value = MomentPattern.value(of: letters, isFollowed: isFollowed, &rest),
          found.add(MomentPattern.part(letters), value)
        else { return nil }
      }
    }
    return rest.isEmpty ? found : nil
  }

  /// The parts that leave something in a text.
  private var written: [Part] { parts.filter { $0 != .plain("") } }

  private static func isDigits(_ part: Part) -> Bool {
    switch part {
    case .plain(let plain): plain.first.map { ("0"..."9").contains($0) } ?? false
    case .letters(let letters): letters != "a" && letters != "xxx"
    }
  }

  private static func part(_ letters: String) -> MomentParts.Part {
    let single: [String: MomentParts.Part] = ["M": .month, "d": .day, "H": .hour, "h": .hourOfHalfDay]
    return single[letters] ?? MomentParts.Part(rawValue: letters) ?? .offset
  }

  /// The value that a text begins with, which it loses.
  private static func value(of letters: String, isFollowed: Bool, _ rest: inout Substring) -> Int? {
    switch letters {
    case "a":
      let word = rest.prefix(2).uppercased()
      guard word == "AM" || word == "PM" else { return nil }
      rest = rest.dropFirst(2)
      return word == "AM" ? 0 : 1
    case "xxx":
      if rest.first == "Z" {
        rest = rest.dropFirst()
        return 0
      }
      let sign = rest.first == "-" ? -1 : rest.first == "+" ? 1 : 0
      let clock = rest.dropFirst().prefix(5)
      guard sign != 0, clock.count == 5, let ahead = ClockText.minutes(clock), ahead <= 18 * 60 else { return nil }
      rest = rest.dropFirst(6)
      return sign * ahead
    default:
      let most = letters == "yyyy" ? 4 : 2
      let digits = rest.prefix(most).prefix { ("0"..."9").contains($0) }
      let mayBeShort = !isFollowed && !["yyyy", "yy", "mm", "ss"].contains(letters)
      let isWhole = digits.count == most || mayBeShort && !digits.isEmpty
      guard isWhole, let value = Int(digits), limits(of: letters).contains(value) else { return nil }
      rest = rest.dropFirst(digits.count)
      return value
    }
  }

  private static func limits(of letters: String) -> ClosedRange<Int> {
    switch letters {
    case "MM", "M": 1...12
    case "dd", "d": 1...31
    case "HH", "H": 0...23
    case "hh", "h": 1...12
    case "mm", "ss": 0...59
    default: 0...9999
    }
  }
}
