import Planning
import TestSupport
import Testing
import Workforce

@Suite("A duty that passes to somebody else") struct DutyHandoverTests {
  private func centre() -> PlanBuilder {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    for id in ["phone", "chat", "mail"] { centre.addQueue(id) }
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480, breakStep: 60)])
    centre.addContract("any", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgent("A")
    centre.addAgent("B", queues: [1, 2])
    return centre
  }

  private func duty(
    queues: [Int] = [0], breaks: [PlacedBreak] = [], sessions: [PlacedSession] = []
  ) -> Duty {
    Duty(day: 0, family: 0, start: 480, minutes: 480, breaks: breaks, sessions: sessions, queues: queues)
  }

  private func taken(_ duty: Duty, _ plan: Plan) -> Duty { DutyHandover(of: duty, from: 0, to: 1, in: plan).taken }

  @Test("Without activities it stays as it is, whatever the taker can") func asItIs() {
    let meal = PlacedBreak(start: 240, minutes: 60, isPaid: false, kind: .meal)
    for queues in [[0], [1]] {
      #expect(taken(duty(queues: queues, breaks: [meal]), centre().plan) == duty(queues: queues, breaks: [meal]))
    }
  }

  @Test("With activities the taker serves those queues of his that are most like the giver's") func activities() {
    var plan = centre().plan
    plan.activities = [
      OpenActivity(id: "all", queues: nil), OpenActivity(id: "written", queues: [1, 2]),
      OpenActivity(id: "mail", queues: [2]),
    ]
    #expect(taken(duty(queues: [0, 1, 2]), plan).queues == [1, 2])
    #expect(taken(duty(queues: [2]), plan).queues == [2])
    #expect(taken(duty(queues: [2, 1]), plan).queues == [2, 1], "in the giver's order where it is the same set")
    #expect(taken(duty(queues: [0]), plan).queues == [0], "for the rules to refuse")
    plan.agents[1].activities = [2]
    #expect(taken(duty(queues: [1, 2]), plan).queues == [2])
  }

  @Test("A session of the giver's alone becomes contacts; one of both stays") func sessions() {
    var plan = centre().plan
    let coaching = PlacedSession(id: "coaching", start: 60, minutes: 60, isPaid: true)
    let given = duty(sessions: [coaching])
    #expect(taken(given, plan) == given, "a plan without sessions judges none")
    plan.sessions = [Session(id: "coaching", minutes: 60, starts: [540])]
    plan.agents[0].sessions = [SessionShare(session: 0, weeks: [0...1])]
    #expect(taken(given, plan) == duty())
    plan.agents[1].sessions = plan.agents[0].sessions
    #expect(taken(given, plan) == given)
    let whole = duty(sessions: [PlacedSession(id: "coaching", start: 0, minutes: 480, isPaid: true)])
    plan.agents[1].sessions = []
    #expect(taken(whole, plan) == whole, "where there are no contacts there is nothing else to do")
  }

  @Test("Pauses for appointments are each agent's own") func appointments() {
    var plan = centre().plan
    func appointment(_ hour: Int) -> Unavailability {
      Unavailability(minutes: hour * 60..<hour * 60 + 60, reason: .absence("doctor"), isInterruptible: true)
    }
    func pause(_ hour: Int) -> PlacedBreak {
      PlacedBreak(start: hour * 60 - 480, minutes: 60, isPaid: true, kind: .rest)
    }
    plan.agents[0].unavailable = [appointment(10)]
    #expect(taken(duty(breaks: [pause(10)]), plan) == duty())
    plan.agents[1].unavailable = [appointment(13)]
    #expect(taken(duty(breaks: [pause(10)]), plan) == duty(breaks: [pause(13)]))
    plan.agents[1].unavailable = [appointment(10)]
    #expect(taken(duty(breaks: [pause(10)]), plan) == duty(breaks: [pause(10)]))
    let meal = PlacedBreak(start: 300, minutes: 60, isPaid: false, kind: .meal)
    plan.agents[1].unavailable = [appointment(13)]
    #expect(taken(duty(breaks: [meal]), plan) == duty(breaks: [meal]), "nothing takes a meal's place")
  }

  @Test("Three pass duties round, at once; who gives and takes on a day has one duty there") func ring() {
    let plan = centre().plan
    let (one, two) = (duty(), duty(queues: [1]))
    let swap = DutySwap([
      DutyHandover(of: one, from: 0, to: 1, in: plan), DutyHandover(of: two, from: 1, to: 0, in: plan),
    ])
    #expect(swap.agents == [0, 1] && swap.touchedDays == 2)
    #expect(swap.applied(to: Roster(duties: [[one], [two]])) == Roster(duties: [[two], [one]]))
    #expect(DutySwap([swap.handovers[0]]).applied(to: Roster(duties: [[one], []])) == Roster(duties: [[], [one]]))
  }
}
