/// The program's version, as people, documents and `--version` read it.
enum ProgramVersion {
  static let current = "0.1.0"
}
