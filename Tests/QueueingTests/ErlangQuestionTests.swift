import Queueing
import Testing

@Suite("The calculator's questions") struct ErlangQuestionTests {
  /// 200 contacts an hour of 180 s each.
  var question: ErlangQuestion {
    var question = ErlangQuestion()
    question.contactsPerHour = 200
    question.handlingSeconds = 180
    return question
  }

  @Test("A patience asks for Erlang A, its absence for Erlang C, and a formula named outright for itself")
  func model() throws {
    var asked = question
    asked.agents = 14
    #expect(try asked.answer().probabilityOfAbandoning == nil)
    asked.patienceSeconds = 300
    #expect(try asked.answer().probabilityOfAbandoning != nil)
    asked.model = .c
    #expect(try asked.answer().probabilityOfAbandoning == nil)
  }

  @Test("Goals give the least agents, agents and goals the largest load, and the two agree") func reverse() throws {
    var asked = question
    asked.serviceLevel = 0.8
    let fewest = try #require(try asked.answer().agents)
    asked.contactsPerHour = nil
    asked.agents = Double(fewest)
    let most = try #require(try asked.answer().contactsPerHour)
    #expect(most >= 200)
    asked.agents = Double(fewest - 1)
    let less = try #require(try asked.answer().contactsPerHour)
    #expect(less < 200)
  }

  @Test("Lines and a limit on blocking give the largest load; contacts only with a handling time") func lines() throws {
    var asked = ErlangQuestion()
    asked.model = .b
    asked.agents = 18
    asked.blocking = 0.01
    let found = try asked.answer()
    #expect(abs(found.erlangs - 10.437) < 0.001)
    #expect(abs((found.blocking ?? 0) - 0.01) < 1e-9)
    #expect(found.contactsPerHour == nil)
    asked.handlingSeconds = 180
    #expect(abs((try asked.answer().contactsPerHour ?? 0) - 208.74) < 0.01)
    asked.blocking = nil
    #expect(throws: QueueingError.self) { try asked.answer() }
  }

  @Test("With limited lines the mean wait is that of those who get in") func admitted() throws {
    var asked = question
    asked.agents = 8
    #expect(!(try asked.answer().isWaitOfAdmitted))
    asked.lines = 12
    let found = try asked.answer()
    #expect(found.isWaitOfAdmitted)
    // Little's law: everybody who waits got in.
    let admitted = 200 * (1 - (found.blocking ?? 0)) / 3600
    #expect(abs((found.meanWait ?? 0) * admitted - (found.queueLength ?? 1)) < 1e-9)
  }

  @Test("Overload is a fact with its numbers") func overload() throws {
    var asked = question
    asked.agents = 9
    #expect(try asked.answer().overload == .agents(9, erlangs: 10))
    asked.agents = 11
    #expect(try asked.answer().overload == nil)
  }

  @Test("A grid has a row for every combination, the last quantity varying fastest") func grid() throws {
    let grid = ErlangGrid(question) { quantity in
      switch quantity {
      case .handlingTime: [120, 180]
      case .agents: [11, 12, 13]
      case .within: [10]
      default: nil
      }
    }
    #expect(grid.rowCount == 6)
    let rows = try grid.rows()
    #expect(
      rows.map { $0.place.map(\.value) }
        == [[120, 11], [120, 12], [120, 13], [180, 11], [180, 12], [180, 13]])
    #expect(rows[0].place.map(\.quantity) == [.handlingTime, .agents])
    var last = question
    last.agents = 13
    last.thresholdSeconds = 10
    #expect(try rows[5].answer == last.answer())
  }

  @Test("A day's question takes one handling time or one for each interval, and floors from goals") func day() throws {
    let goal = ServiceGoals.ServiceLevel(share: 0.8, seconds: 20)
    var day = DayQuestion(volumes: .contactsPerHour([40, 120]), handlingSeconds: [180], goal: goal)
    let plain = try day.answer()
    day.volumes = .erlangs([2, 6])
    #expect(try day.answer() == plain)
    day.handlingSeconds = [180, 180]
    #expect(try day.answer() == plain)
    day.floors = [7, 0]
    #expect(try day.answer().agents[0] == 7)
    day.floors = [0]
    day.floorGoals = ServiceGoals(maximumOccupancy: 0.5)
    #expect(try day.answer().agents.elementsEqual([4, 12], by: >=))
  }
}
