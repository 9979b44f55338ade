import PlanFiles
import Reporting

/// A page or a picture: a file that was named, or one beside the roster, where nobody else writes meanwhile.
struct DrawnFile {
  /// As the user named it, if so.
  let named: String?
  /// The place beside the roster.
  let usual: InputFile

  /// Where it is written to.
  var path: String { named ?? usual.path }

  /// Writes it whole.
  ///
  /// - Throws: Exit code 73.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(FileWriteError) {
      let claim = named == nil ? try OutputClaim(usual.folder, for: [usual.name], bytes: bytes.count) : nil
      defer { withExtendedLifetime(claim) {} }
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw CommandFailure(error)
    }
  }
}
