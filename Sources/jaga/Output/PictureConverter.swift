import Foundation

/// Makes other forms of a picture by `rsvg-convert`, which every distribution has.
struct PictureConverter {
  /// What a picture becomes.
  enum Form: String, CaseIterable {
    case svg, png, pdf
  }

  let form: Form

  /// A picture's bytes in that form.
  ///
  /// - Throws: Exit code 73 when the program is not there or fails.
  func bytes(of svg: String) throws(CommandFailure) -> [UInt8] {
    guard form != .svg else { return Array(svg.utf8) }
    guard let program = PictureConverter.program else {
      throw CommandFailure(
        .cannotWrite,
        "error: --format \(form.rawValue) needs the program rsvg-convert, which is not there\n"
          + "  Try: install the package librsvg2-bin (librsvg on other systems), or write --format svg")
    }
    let process = Process()
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--format", form.rawValue]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    // The same picture gives the same bytes.
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = environment["SOURCE_DATE_EPOCH"] ?? "0"
    process.environment = environment
    do {
      try process.run()
      // It reads all of the picture before it writes.
      try input.fileHandleForWriting.write(contentsOf: Data(svg.utf8))
      try input.fileHandleForWriting.close()
      let made = try output.fileHandleForReading.readToEnd() ?? Data()
      let told = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0, !made.isEmpty else {
        throw CommandFailure(.cannotWrite, "error: rsvg-convert failed: \(String(decoding: told, as: UTF8.self))")
      }
      return [UInt8](made)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.cannotWrite, "error: rsvg-convert cannot be run: \(error)")
    }
  }

  /// Where the program lies, by `PATH`.
  private static var program: String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/rsvg-convert" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
