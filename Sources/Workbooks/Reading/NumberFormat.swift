/// What a number of a cell stands for, by the format that shows it: nothing else in a workbook tells a date from a number.
///
/// ## Source
/// ECMA-376, part 1, section 18.8.30 (formats without a code) and 18.8.31 (codes).
enum NumberFormat: Hashable {
  /// A number.
  case number
  /// A number that is shown a hundredfold with a sign of per cent.
  case percent
  /// A whole number with zeros before it, up to so many digits.
  case padded(Int)
  /// A day, a time of day, or both; whether seconds are shown.
  case moment(hasDay: Bool, hasTime: Bool, hasSeconds: Bool)
  /// Hours, minutes or seconds beyond the day; whether seconds are shown.
  case elapsed(hasSeconds: Bool)

  /// The format with a number and, unless it is one of those that everybody knows, a code.
  init(id: Int, code: String?) {
    if let code {
      self.init(code: code)
      return
    }
    switch id {
    case 9, 10: self = .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .moment(hasDay: true, hasTime: false, hasSeconds: false)
    case 18, 20, 32, 34, 55: self = .moment(hasDay: false, hasTime: true, hasSeconds: false)
    case 19, 21, 33, 35, 45, 47, 56: self = .moment(hasDay: false, hasTime: true, hasSeconds: true)
    case 22: self = .moment(hasDay: true, hasTime: true, hasSeconds: false)
    case 46: self = .elapsed(hasSeconds: true)
    default: self = .number
    }
  }

  /// The format of a code, of which the part for positive numbers counts.
  init(code: String) {
    let signs = NumberFormat.signs(of: code)
    if signs.elapsed {
      self = .elapsed(hasSeconds: signs.letters.contains("s"))
    } else if signs.letters.isEmpty {
      let isPadded = code.count > 1 && code.allSatisfy { $0 == "0" }
      self = isPadded ? .padded(code.count) : signs.isPercent ? .percent : .number
    } else {
      let hasTime = signs.letters.contains("h") || signs.letters.contains("s")
      // An m is a month, unless it stands beside hours or seconds.
      let hasDay = signs.letters.contains { "ydg".contains($0) } || (!hasTime && signs.letters.contains("m"))
      self = .moment(hasDay: hasDay, hasTime: hasTime, hasSeconds: signs.letters.contains("s"))
    }
  }

  /// The letters of dates and times in a code's first part, in their order; whether hours, minutes or seconds count beyond their
  /// limit; whether a sign of per cent stands in it.
  private static func signs(of code: String) -> (letters: [Character], elapsed: Bool, isPercent: Bool) {
    var (letters, elapsed, isPercent): ([Character], Bool, Bool) = ([], false, false)
    var rest = Substring(code.lowercased())
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inner.count + 1)
        if let first = inner.first, "hms".contains(first), inner.allSatisfy({ $0 == first }) {
          elapsed = true
          letters.append(first)
        }
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
      case "a" where rest.hasPrefix("/p"): rest = rest.dropFirst(2)
      // A number in powers of ten; a Japanese or Buddhist year otherwise.
      case "e" where rest.first == "+" || rest.first == "-": rest = rest.dropFirst()
      case "e", "b": letters.append("y")
      case "y", "m", "d", "h", "s", "g": letters.append(sign)
      case "%": isPercent = true
      default: break
      }
    }
    return (letters, elapsed, isPercent)
  }
}
