/// The name of an agent's file, such as a calendar: `A17.ics`.
///
/// Characters that file names do not bear are written as `%` and two hexadecimal digits. What would be too long for a file
/// name is cut, and ends in `~` and a fingerprint of the id, which no other name does.
struct CalendarFileName {
  /// The longest name that is not cut, in bytes; file systems take 255, some that encrypt names 143.
  private static let limit = 140

  let text: String

  init(id: String, ending: String = ".ics") {
    var name = ""
    var cut = ""
    for byte in id.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 128 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || scalar == "-" || scalar == "_" || (scalar == "." && !name.isEmpty) {
        name.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        name += "%" + (digits.count == 1 ? "0" : "") + digits
      }
      if name.utf8.count <= CalendarFileName.limit - 17 { cut = name }
    }
    text = (name.utf8.count <= CalendarFileName.limit ? name : "\(cut)~\(CalendarFileName.fingerprint(id))") + ending
  }

  /// Sixteen hexadecimal digits.
  ///
  /// ## Source
  /// 64-bit FNV-1a: G. Fowler, L. C. Noll, P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
  private static func fingerprint(_ id: String) -> String {
    let hash = id.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
