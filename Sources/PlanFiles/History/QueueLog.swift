/// The log of Asterisk's queues as a table with one row a call: `start`, `queue`, `id` and `handling_seconds`.
///
/// A line of the log is `time|call|queue|agent|event|…` with the time in seconds since 1970. A call begins with
/// `ENTERQUEUE`; `COMPLETECALLER` and `COMPLETEAGENT` say its waiting and its talking time, transfers the same behind two more
/// fields. The row of a call stands on the line on which the call began.
///
/// ## Source
/// Asterisk documentation, "Queue Logs".
enum QueueLog {
  private struct Call {
    var time: ArraySlice<UInt8>
    var queue: ArraySlice<UInt8>
    var id: ArraySlice<UInt8>
    var seconds: ArraySlice<UInt8> = []
  }

  /// The table of a log, its header on a line before the first.
  static func table(_ bytes: [UInt8]) -> [UInt8] {
    var rows: [Call?] = []
    var open: [String: Int] = [:]
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      rows.append(nil)
      let content = line.last == 13 ? line.dropLast() : line
      let fields = content.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      guard fields.count >= 5 else { continue }
      let key = String(decoding: fields[1], as: UTF8.self) + "|" + String(decoding: fields[2], as: UTF8.self)
      switch String(decoding: fields[4], as: UTF8.self) {
      case "ENTERQUEUE":
        rows[rows.count - 1] = Call(time: fields[0], queue: fields[2], id: fields[1])
        open[key] = rows.count - 1
      case "COMPLETECALLER", "COMPLETEAGENT":
        if let row = open[key], fields.count > 6 { rows[row]?.seconds = fields[6] }
      case "TRANSFER", "BLINDTRANSFER":
        if let row = open[key], fields.count > 8 { rows[row]?.seconds = fields[8] }
      default: continue
      }
    }
    var table = Array("start|queue|id|handling_seconds\n".utf8)
    for row in rows {
      if let row {
        for (position, field) in [row.time, row.queue, row.id, row.seconds].enumerated() {
          if position > 0 { table.append(UInt8(ascii: "|")) }
          table += field
        }
      }
      table.append(10)
    }
    return table
  }
}
