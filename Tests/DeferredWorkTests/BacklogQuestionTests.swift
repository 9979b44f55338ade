import DeferredWork
import Testing

@Suite("Questions about work that may wait") struct BacklogQuestionTests {
  /// Twelve contacts of half an hour in the first of four intervals, due two hours later.
  let question = BacklogQuestion(
    contacts: [12, 0, 0, 0], handlingSeconds: 1800, responseMinutes: [120, 120, 120, 120])

  @Test("The least agents spread the work over its response time") func least() throws {
    let answer = try question.answer()
    #expect(abs(answer.agentHours - 6) < 1e-9)
    #expect(abs(answer.peakAgents - 3) < 1e-9)
    #expect(answer.shareInTime == 1)
    #expect(answer.shortage == nil)
  }

  @Test("Under given agents the rest is left, late and old") func given() throws {
    var asked = question
    asked.agents = [2, 2, 2, 2]
    let answer = try asked.answer()
    #expect(answer.intervals.map(\.backlogHours) == [5, 4, 3, 2])
    #expect(answer.intervals.map(\.lateHours) == [0, 0, 0, 2])
    #expect(answer.greatestAgeMinutes == 120)
    #expect(answer.mostBacklogHours == 5)
  }

  @Test("Where even the most agents are too few, the answer says where and by how much") func shortage() throws {
    var asked = question
    asked.mostAgents = [2, 2, 2, 2]
    let answer = try asked.answer()
    let shortage = try #require(answer.shortage)
    #expect(shortage.interval == 3)
    #expect(abs(shortage.missingHours - 2) < 1e-9)
    #expect(answer.intervals.map(\.agents) == [2, 2, 2, 2])
  }

  @Test("Contacts that wait came in the interval before and are due one interval earlier") func waiting() throws {
    var asked = BacklogQuestion(
      contacts: [0, 0], handlingSeconds: 1800, responseMinutes: [60, 60], waiting: 4, agents: [0, 0])
    #expect(try asked.answer().intervals.map(\.lateHours) == [2, 2])
    asked.waiting = 0
    #expect(try asked.answer().shareInTime == nil)
  }
}
