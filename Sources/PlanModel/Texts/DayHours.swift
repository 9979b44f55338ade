/// Opening hours of one date on its wall clock, from midnight to midnight: `08:00-14:00`, several with commas between them.
public struct DayHours: CodableText {
  /// As written.
  public let description: String
  /// The stretches in minutes of the day, within `0..<1440`, in the order written.
  public let minutes: [Range<Int>]

  /// Reads a text; `nil` for anything else.
  public init?(_ text: String) {
    guard let hours = try? DayHours(reading: text) else { return nil }
    self = hours
  }

  /// Reads a text.
  ///
  /// - Throws: `WeeklyHours.Mistake` when it is not hours, or when they pass midnight.
  init(reading text: String) throws(WeeklyHours.Mistake) {
    var found: [Range<Int>] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      do throws(WeeklyHours.Mistake) {
        found.append(try WeeklyHours.minutes(of: part))
      } catch {
        throw WeeklyHours.Mistake(
          message: error.message,
          fix: "write hours such as [08:00-14:00], several with commas between them, or `closed: true` for none")
      }
      if let last = found.last, last.upperBound > 1440 {
        throw WeeklyHours.Mistake(
          message: "[\(part)] pass midnight", fix: "end them at 24:00; what comes after belongs to the next date")
      }
    }
    if found.isEmpty {
      throw WeeklyHours.Mistake(message: "[\(text)] names no hours", fix: "write hours such as [08:00-14:00]")
    }
    description = text
    minutes = found
  }

  /// Whether all edges are multiples of an interval.
  func isAligned(intervalMinutes: Int) -> Bool {
    minutes.allSatisfy { $0.lowerBound % intervalMinutes == 0 && $0.upperBound % intervalMinutes == 0 }
  }
}
