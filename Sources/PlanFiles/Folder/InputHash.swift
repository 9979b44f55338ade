/// A fingerprint of bytes: 64-bit FNV-1a.
///
/// Tells whether two results were made from the same input. It is no protection against forgery.
///
/// ## Source
/// G. Fowler, L. C. Noll, P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
package struct InputHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Makes the fingerprint of nothing.
  package init() {}

  /// Takes in more bytes.
  package mutating func add(_ bytes: some Collection<UInt8>) {
    func run(_ buffer: UnsafeBufferPointer<UInt8>) {
      var hash = value
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      value = hash
    }
    if bytes.withContiguousStorageIfAvailable({ run($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { run($0) }
    }
  }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The fingerprint of bytes.
  package static func text(of bytes: [UInt8]) -> String {
    var hash = InputHash()
    hash.add(bytes)
    return hash.text
  }
}
