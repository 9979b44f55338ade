internal import CWorkbook
import Foundation

/// The parts of a file that is a ZIP archive, unpacked piece by piece and no further than is bearable.
///
/// ## Source
/// APPNOTE.TXT of PKWARE; read by libzip.
final class ZipArchive {
  /// The most bytes that all parts may have together, unpacked.
  static let sizeLimit = 400_000_000
  private static let entryLimit: zip_int64_t = 10_000
  private static let chunkSize = 1 << 18

  private let archive: OpaquePointer
  private let content: UnsafeMutableRawBufferPointer
  private var rest = sizeLimit

  /// Opens an archive.
  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    let content = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    content.copyBytes(from: bytes)
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(content.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      content.deallocate()
      throw .damaged(part: "", at: nil)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      content.deallocate()
      throw .damaged(part: "", at: nil)
    }
    self.archive = archive
    self.content = content
    guard zip_get_num_entries(archive, 0) <= ZipArchive.entryLimit else { throw .damaged(part: "", at: nil) }
  }

  deinit {
    zip_discard(archive)
    content.deallocate()
  }

  /// Whether there is a part of that name.
  func has(_ part: String) -> Bool { zip_name_locate(archive, part, 0) >= 0 }

  /// Unpacks a part, a piece at a time, until there is none left or nobody wants more.
  ///
  /// - Parameters:
  ///   - part: Its name.
  ///   - take: Takes a piece, the last one empty; says whether to go on.
  /// - Throws: ``WorkbookFault``, also where too much was unpacked of all parts together.
  func unpack(_ part: String, _ take: (UnsafeRawBufferPointer) throws(WorkbookFault) -> Bool) throws(WorkbookFault) {
    guard let file = zip_fopen(archive, part, 0) else { throw .damaged(part: part, at: nil) }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: ZipArchive.chunkSize, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
      guard count >= 0 else { throw .damaged(part: part, at: nil) }
      rest -= Int(count)
      guard rest >= 0 else { throw .tooLarge(bytes: ZipArchive.sizeLimit) }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)])
      guard try take(piece), count > 0 else { return }
    }
  }
}
