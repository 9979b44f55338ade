import WallClock
public import Workforce

/// How an export writes dates and times: letters stand for parts of them, everything else for itself.
///
/// `yyyy` `yy` the year, `MM` `M` the month, `dd` `d` the day, `HH` `H` the hour from 0 to 23, `hh` `h` that from 1 to 12, `mm` the minute, `ss` the
/// second, `a` AM or PM, `xxx` the offset from UTC as `+07:00`. A letter between single quotes stands for itself, as in `yyyy-MM-dd'T'HH:mm`.
public struct MomentPattern: Hashable, Sendable {
  enum Part: Hashable {
    case plain(String)
    case letters(String)
  }

  private static let ofDates = ["yyyy", "yy", "MM", "M", "dd", "d"]
  private static let ofTimes = ["HH", "H", "hh", "h", "mm", "ss", "a", "xxx"]

  let parts: [Part]

  /// Reads a pattern.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - hasTime: Whether there is a time to write.
  /// - Throws: The letters that it does not know.
  init(_ text: String, hasTime: Bool) throws(FieldFault) {
    let known = MomentPattern.ofDates + (hasTime ? MomentPattern.ofTimes : [])
    var (parts, rest): ([Part], Substring) = ([], text[...])
    while let letter = rest.first {
      if letter == "'" {
        let inner = rest.dropFirst().prefix { $0 != "'" }
        guard rest.dropFirst(inner.count + 1).first == "'" else {
          throw FieldFault(
            code: "wrong-expression", message: "[\(text)] has a quote that is not closed",
            fix: "write a quote at its end")
        }
        parts.append(.plain(String(inner)))
        rest = rest.dropFirst(inner.count + 2)
        continue
      }
      let run = rest.prefix { $0 == letter }
      if letter.isASCII && letter.isLetter {
        guard known.contains(String(run)) else {
          throw FieldFault(
            code: "wrong-expression",
            message: hasTime ? "[\(run)] is no part of a date or a time" : "[\(run)] is no part of a date",
            fix: "write some of \(known.joined(separator: ", ")), other letters between single quotes")
        }
        parts.append(.letters(String(run)))
      } else {
        parts.append(.plain(String(run)))
      }
      rest = rest.dropFirst(run.count)
    }
    self.parts = parts
  }

  /// A date and a minute of it, as the pattern writes them.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - minute: Minutes since its midnight.
  ///   - offset: Minutes that its clocks are ahead of UTC.
  /// - Returns: The text.
  public func text(_ date: CivilDate, minute: Int = 0, offset: Int = 0) -> String {
    let (year, month, day) = date.parts
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return parts.map { part in
      guard case .letters(let letters) = part else {
        if case .plain(let text) = part { return text }
        return ""
      }
      return switch letters {
      case "yyyy": padded(year, 4)
      case "yy": padded(year % 100, 2)
      case "MM", "M": padded(month, letters.count)
      case "dd", "d": padded(day, letters.count)
      case "HH", "H": padded(hour, letters.count)
      case "hh", "h": padded((hour + 11) % 12 + 1, letters.count)
      case "mm": padded(rest, 2)
      case "ss": "00"
      case "a": hour < 12 ? "AM" : "PM"
      default: (offset < 0 ? "-" : "+") + ClockText.hoursAndMinutes(abs(offset))
      }
    }.joined()
  }
}
