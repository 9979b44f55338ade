/// The bytes of a forecast, read once, and what to call it.
public struct ForecastFile: Hashable, Sendable {
  /// Its name, relative to its folder, for messages.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Makes a file from bytes that were read elsewhere.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - name: Its name, relative to the folder.
  ///   - folder: Path of the folder that holds it.
  /// - Throws: ``PlanError`` when it cannot be read.
  public init(_ name: String, in folder: String) throws(PlanError) {
    let log = ProblemLog()
    let files = FolderFiles(directory: folder, log: log)
    let bytes = files.bytes(name, mention: nil, missing: "correct its name, or put it into the plan folder")
    try log.throwIfAny()
    self.init(name: name, bytes: bytes ?? [])
  }
}
