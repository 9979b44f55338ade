import Foundation

/// Feeds one of jaga's readers, named by the environment's `JAGA_FUZZ`, with whatever libFuzzer thinks up, guided by what the
/// reader's code does with it. `main` is libFuzzer's own; `Scripts/fuzz` builds and runs it.
///
/// ## Source
/// LLVM, "libFuzzer – a library for coverage-guided fuzz testing".
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  target.read(Array(UnsafeBufferPointer(start: bytes, count: length)))
  return 0
}

/// The reader that is fed.
private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["JAGA_FUZZ"] ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    FileHandle.standardError.write(Data("JAGA_FUZZ [\(name)] is not one of \(names)\n".utf8))
    exit(64)
  }
  return target
}()
