import Testing

@testable import Reporting

@Suite struct AlignedTableTests {
  private let rows = [["", "agents", "cost"], ["as planned", "2", "606.8"], ["more", "+1", ""]]

  @Test func columnsAreAsWideAsTheirWidestCell() {
    #expect(AlignedTable([["a", "bcd"], ["ef", "g"]]).text == " a  bcd\nef    g\n")
    #expect(
      AlignedTable(rows, isLabelled: true).lines == [
        "            agents   cost", "as planned       2  606.8", "more            +1",
      ])
    #expect(AlignedTable([]).lines.isEmpty)
  }

  @Test func aTableThatIsTooWideIsPartedAndKeepsItsLabels() {
    let table = AlignedTable(rows, isLabelled: true)
    #expect(table.parts(within: 25) == [table.lines])
    let parts = [
      ["            agents", "as planned       2", "more            +1"],
      ["             cost", "as planned  606.8", "more"],
    ]
    #expect(table.parts(within: 24) == parts)
    #expect(table.parts(within: 1) == parts, "a part holds one column at least")
    #expect(AlignedTable([["ab", "cd"]]).parts(within: 3) == [["ab"], ["cd"]])
  }

  @Test func paragraphsAreWrappedAtSpaces() {
    let word = String(repeating: "x", count: 39)
    #expect("\(word) \(word) y".wrapped() == ["\(word) \(word)", "y"])
    #expect("\(word) \(word) y".wrapped(indent: 2) == ["  \(word)", "  \(word) y"])
    let long = String(repeating: "x", count: 100)
    #expect("a \(long) b".wrapped() == ["a", long, "b"])
    #expect("".wrapped().isEmpty)
  }
}
