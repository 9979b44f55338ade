/// A file of a run that could not be written: the disk is full, or the folder is gone. To try again may help.
public struct StoreFailure: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// The system's number for what stands in the way.
  public let number: Int32

  /// Makes a failure.
  public init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }
}
