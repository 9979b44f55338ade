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
    var line: Int
    var time: ArraySlice<UInt8>
    var queue: ArraySlice<UInt8>
    var id: ArraySlice<UInt8>
    var seconds: ArraySlice<UInt8> = []
  }

  /// The table of a log, its header on a line before the first.
  static func table(_ bytes: [UInt8]) -> [UInt8] {
    var calls: [Call] = []
    var open: [String: Int] = [:]
    var line = -1
    var rest = bytes[...]
    while !rest.isEmpty {
      line += 1
      let whole = rest.prefix { $0 != 10 }
      rest = rest.dropFirst(whole.count + 1)
      let content = whole.last == 13 ? whole.dropLast() : whole
      // No event has what is asked for behind its ninth field.
      let fields = content.split(separator: UInt8(ascii: "|"), maxSplits: 9, omittingEmptySubsequences: false)
      guard fields.count >= 5 else { continue }
      let key = String(decoding: fields[1], as: UTF8.self) + "|" + String(decoding: fields[2], as: UTF8.self)
      switch String(decoding: fields[4], as: UTF8.self) {
      case "ENTERQUEUE":
        open[key] = calls.count
        calls.append(Call(line: line, time: fields[0], queue: fields[2], id: fields[1]))
      case "COMPLETECALLER", "COMPLETEAGENT":
        if let call = open[key], fields.count > 6 { calls[call].seconds = fields[6] }
      case "TRANSFER", "BLINDTRANSFER":
        if let call = open[key], fields.count > 8 { calls[call].seconds = fields[8] }
      default: continue
      }
    }
    var table = Array("start|queue|id|handling_seconds\n".utf8)
    var lines = 0
    for call in calls {
      table += repeatElement(10, count: call.line - lines)
      for field in [call.time, call.queue, call.id] {
        table += field
        table.append(UInt8(ascii: "|"))
      }
      table += call.seconds
      table.append(10)
      lines = call.line + 1
    }
    return table
  }
}
