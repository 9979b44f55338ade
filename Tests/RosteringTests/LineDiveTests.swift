import Testing
import Workforce

@testable import Rostering

@Suite("Dives from the relaxation")
struct LineDiveTests {
  private func setting(agents: Int) throws -> SolvedRelaxation { try SolvedRelaxation(agents: agents) }

  /// Cost of the roster whose lines a dive has fixed, by group.
  private func cost(_ lines: [[Line]], _ setting: SolvedRelaxation) -> Int {
    setting.cost(setting.problem.linesByAgent(lines))
  }

  @Test("Either manner gives every agent a legal line of its own class", arguments: [LineDive.Manner.plain, .strong])
  func everybodyHasALine(manner: LineDive.Manner) throws {
    let setting = try setting(agents: 4)
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try dive.run(manner, shouldStop: { false }))
    #expect(dive.left == 0)
    #expect(dive.lines.map(\.count) == setting.problem.classes.map(\.agents.count))
    for (index, lines) in dive.lines.enumerated() {
      #expect(lines.allSatisfy { setting.problem.keepsLimits($0.types, ofClass: index) })
    }
    #expect(cost(dive.lines, setting) >= setting.generation.lowerBound ?? Int.min)
  }

  @Test("With broken ties a dive ends with a roster that costs what the relaxation is worth or more")
  func perturbed() throws {
    let setting = try setting(agents: 4)
    try setting.generation.master.perturb()
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try dive.run(.strong, shouldStop: { false }))
    #expect(dive.lines.map(\.count) == setting.problem.classes.map(\.agents.count))
    #expect(Double(cost(dive.lines, setting)) >= setting.value - 1)
  }

  @Test("A retreat opens the agents fixed last, and the dive can go on from there")
  func retreat() throws {
    let setting = try setting(agents: 4)
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try dive.run(.strong, shouldStop: { false }))
    for open in [1, 3] {
      let before = dive.duties
      try dive.retreat(to: open)
      #expect(dive.left == open)
      let standing = dive.duties
      #expect(standing.count == 4 - open)
      #expect(standing.allSatisfy(before.contains))
      #expect(try dive.run(.strong, shouldStop: { false }))
      #expect(dive.lines.map(\.count) == setting.problem.classes.map(\.agents.count))
    }
    // Everybody open again: the master is the relaxation that it was.
    try dive.retreat(to: 4)
    #expect(try setting.generation.master.solve(.primal, shouldStop: { false }) == .optimal)
    #expect(abs(setting.generation.master.objective - setting.value) < 1e-3)
  }

  @Test("Where duties come first no line stands before all of them do, and the lines then have those duties")
  func dutiesFirst() throws {
    let setting = try setting(agents: 4)
    let fixed = FixedLines(setting.generation, aspects: [.duties])
    func settleLargest() throws {
      let shares = fixed.openShares()
      #expect(abs(shares.reduce(0, +) - Double(fixed.left)) < 1e-6)
      try fixed.fix(#require(shares.indices.max { shares[$0] < shares[$1] }))
      try fixed.close()
      #expect(try setting.generation.master.solve(.dual, shouldStop: { false }) == .optimal)
    }
    while fixed.left > 0 {
      try settleLargest()
      #expect(fixed.lines.flatMap { $0 }.isEmpty)
    }
    let duties = fixed.duties
    #expect(duties.count == 4)
    #expect(fixed.beginNext())
    #expect(fixed.left == 4)
    while fixed.left > 0 { try settleLargest() }
    #expect(Set(fixed.lines.flatMap { $0.map(\.types) }) == Set(duties))
    #expect(fixed.lines.map(\.count) == setting.problem.classes.map(\.agents.count))
  }

  @Test("The bound beside fixed lines lies between the relaxation and the roster that the dive ends with")
  func boundBesideSettledLines() throws {
    let setting = try setting(agents: 4)
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try dive.run(.strong, shouldStop: { false }))
    let fresh = try self.setting(agents: 4)
    var fixed = ColumnGeneration.Fixed(open: setting.problem.classes.map(\.agents.count))
    for (group, lines) in dive.lines.enumerated() where fixed.lines.count < 3 {
      for line in lines.prefix(1) {
        fixed.lines.append((group, line))
        fixed.open[group] -= 1
      }
    }
    let bound = try #require(try fresh.generation.price(weights: [0.5, 0], beside: fixed).bound)
    #expect(bound <= cost(dive.lines, setting))
    #expect(Double(bound) >= fresh.value - 1e-3 * abs(fresh.value))
  }

  @Test("A cutoff below the relaxation and a stop both end a dive at once")
  func endsEarly() throws {
    let setting = try setting(agents: 4)
    let dive = LineDive(setting.generation, random: RandomSource(seed: 3))
    #expect(try !dive.run(.plain, cutoff: setting.value - 1000, shouldStop: { false }))
    #expect(dive.left == 4)
    #expect(try !dive.run(.strong, shouldStop: { true }))
    #expect(dive.left == 4)
  }
}
