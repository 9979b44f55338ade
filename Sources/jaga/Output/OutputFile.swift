/// A file to be written: its name relative to the output folder, and its text.
struct OutputFile {
  let name: String
  let text: String

  /// The folder within the output folder, if it does not lie in that itself.
  var folder: String? {
    let folder = PathParts(name).folder
    return folder == "." ? nil : folder
  }
}
