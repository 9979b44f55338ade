/// Documents in the compound format of old office programs, which also holds new ones that were encrypted.
///
/// ## Source
/// Microsoft, [MS-CFB], section 2.2 (the header), and [MS-OFFCRYPTO], section 1.3 (`EncryptedPackage`).
enum OldDocument {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// What such a document is, by the names of its streams; `nil` when it is none.
  static func kind(of bytes: [UInt8]) -> WorkbookFault.OtherKind? {
    guard bytes.starts(with: signature) else { return nil }
    if holds("EncryptedPackage", bytes) { return .encrypted }
    return holds("Workbook", bytes) || holds("Book", bytes) ? .old : .document
  }

  /// Whether a name stands somewhere in UTF-16, as the directory of streams spells it.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    // Entries of the directory begin at multiples of 128 bytes.
    return stride(from: 0, through: bytes.count - wanted.count, by: 128).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
