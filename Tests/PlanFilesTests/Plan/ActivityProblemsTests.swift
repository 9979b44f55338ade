import Testing
import Workforce

@testable import PlanFiles

/// What is said about mistakes in activities: the whole text, place and fix included.
@Suite struct ActivityProblemsTests {
  private static let plan = SmallPlan().yaml(
    "history:", "  - {id: chat, skill: chat, goals: {mean-wait: 30 s}}\nhistory:"
  ).file(
    "agents.csv", "id,name,skills,contract,activities\na1,Ann,phone|chat,full-time,\na2,Bob,phone,full-time,\n")

  private static func said(_ activities: String) -> SmallPlan {
    plan.yaml("rules:", "activities: \(activities)\nrules:")
  }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no list", said("open"),
      [
        "plan.yaml:30:13: activities [open] is not a list\n  Try: write its entries below it, each after a dash"
      ]),
    ProblemCase(
      "an empty list", said("[]"),
      [
        "plan.yaml:30:13: activities is empty\n  Try: add an activity such as `- {id: open, queues: all}`"
      ]),
    ProblemCase(
      "no id", said("[{queues: all}]"),
      [
        "plan.yaml:30:14: activities[1] lacks the key `id`\n  Try: add such as `id: activity-1`"
      ]),
    ProblemCase(
      "no queues", said("[{id: open}]"),
      [
        "plan.yaml:30:14: activities[1] lacks the key `queues`\n  Try: add such as `queues: all`"
      ]),
    ProblemCase(
      "a queue that is none", said("[{id: open, queues: [phone, chatt]}]"),
      [
        "plan.yaml:30:41: activities[1].queues[2] [chatt] is not a queue of the plan\n  Try: did you mean [chat]?"
      ]),
    ProblemCase(
      "no queue at all", said("[{id: open, queues: []}]"),
      [
        "plan.yaml:30:33: activities[1].queues is empty\n  Try: name a queue, or write `all`"
      ]),
    ProblemCase(
      "a queue twice", said("[{id: open, queues: [phone, phone]}]"),
      [
        "plan.yaml:30:41: activities[1].queues[2] names phone a second time\n  Try: name each queue once"
      ]),
    ProblemCase(
      "an id twice", said("[{id: open, queues: all}, {id: open, queues: phone}]"),
      [
        "plan.yaml:30:44: activities[2].id [open] stands twice\n  Try: give every activity an id of its own"
      ]),
    ProblemCase(
      "a word of rosters as id", said("[{id: meal, queues: all}]"),
      [
        "plan.yaml:30:19: activities[1].id [meal] is a word of the format\n  Try: call it such as [meal-activity]"
      ]),
    ProblemCase(
      "an id that is none", said("[{id: \"=a\", queues: all}]"),
      [
        "plan.yaml:30:19: activities[1].id [=a] contains `=`\n  Try: use letters, digits and - _ . @ + only"
      ]),
    ProblemCase(
      "a key that is none", said("[{id: open, queue: all}]"),
      [
        "plan.yaml:30:14: activities[1] lacks the key `queues`\n  Try: add such as `queues: all`",
        "plan.yaml:30:25: [queue] is not a key of activities[1]\n  Try: did you mean [queues]?",
      ]),
    ProblemCase(
      "a longest stretch shorter than the shortest",
      said("[{id: open, queues: all, shortest-stretch: 2h, longest-stretch: 90 min}]"),
      [
        "plan.yaml:30:77: activities[1].longest-stretch [1h30] is less than `shortest-stretch` [2h]\n  Try: raise it to 2h, or lower `shortest-stretch`"
      ]),
    ProblemCase(
      "less a day than in one go",
      said("[{id: open, queues: all, shortest-stretch: 2h, most-per-day: 90 min}]"),
      [
        "plan.yaml:30:74: activities[1].most-per-day [1h30] is less than `shortest-stretch` [2h]\n  Try: raise it to 2h, or lower `shortest-stretch`"
      ]),
    ProblemCase(
      "a day of no minutes, and one between the grid's",
      said("[{id: open, queues: all, most-per-day: 0}, {id: calls, queues: phone, most-per-day: 7}]"),
      [
        "plan.yaml:30:52: activities[1].most-per-day [0] is not in 5 min … 24h",
        "plan.yaml:30:97: activities[2].most-per-day [7] is not a multiple of 5 minutes",
      ]),
    ProblemCase(
      "limits by day that can be used up in too many ways",
      said(
        "[{id: open, queues: all, most-per-day: 6h}, {id: calls, queues: phone, most-per-day: 5h}, {id: chats, queues: chat}]"
      ),
      [
        "agents.csv:2: agent [a1] may be given activities whose `most-per-day` can be used up in more than [250] ways, in steps of [15 min]\n  Try: limit fewer activities of one agent, or let shifts and breaks begin in longer steps"
      ]),
    ProblemCase(
      "stretches of no minutes, of a day and more, and a step between the grid's",
      said("[{id: open, queues: all, shortest-stretch: 0, longest-stretch: 25h, step: 12}]"),
      [
        "plan.yaml:30:56: activities[1].shortest-stretch [0] is not in 5 min … 24h",
        "plan.yaml:30:76: activities[1].longest-stretch [25h] is not in 5 min … 24h",
        "plan.yaml:30:87: activities[1].step [12] is not a multiple of 5 minutes",
      ]),
    ProblemCase(
      "all in a list", said("[{id: open, queues: [all]}]"),
      [
        "plan.yaml:30:34: activities[1].queues[1] `all` stands in a list\n  Try: write `queues: all`"
      ]),
    ProblemCase(
      "a contract with an activity that is none",
      said("[{id: open, queues: all}]").yaml("days: [4, 5]", "days: [4, 5]\n    activities: [opn]"),
      [
        "plan.yaml:22:18: contracts[1].activities[1] [opn] is not an activity of the plan\n  Try: did you mean [open]?"
      ]),
    ProblemCase(
      "a contract with none",
      said("[{id: open, queues: all}]").yaml("days: [4, 5]", "days: [4, 5]\n    activities: []"),
      [
        "plan.yaml:22:17: contracts[1].activities is empty\n  Try: name an activity, or remove the key to allow all"
      ]),
    ProblemCase(
      "a contract with an activity in a plan without", plan.yaml("days: [4, 5]", "days: [4, 5]\n    activities: calls"),
      [
        "plan.yaml:22:17: contracts[1].activities [calls] is not an activity of the plan\n  Try: add it under `activities`"
      ]),
    ProblemCase(
      "an agent with an activity that is none",
      said("[{id: open, queues: all}]").file(
        "agents.csv", "id,name,skills,contract,activities\na1,Ann,phone|chat,full-time,opne\na2,Bob,phone,full-time,\n"),
      [
        "agents.csv:2: activities [opne] is not an activity of the plan\n  Try: did you mean [open]?"
      ]),
    ProblemCase(
      "an agent who may be given nothing", said("[{id: chats, queues: chat}]"),
      [
        "agents.csv:3: agent [a2] may be given [chats] only, of whose queues it has no skill\n  Try: name an activity with queue [phone], or give the skill"
      ]),
    ProblemCase(
      "an agent whose own activity needs another skill",
      said("[{id: open, queues: all}, {id: chats, queues: chat}]").file(
        "agents.csv", "id,name,skills,contract,activities\na1,Ann,phone|chat,full-time,\na2,Bob,phone,full-time,chats\n"
      ),
      [
        "agents.csv:3: agent [a2] may be given [chats] only, of whose queues it has no skill\n  Try: name an activity with queue [phone], or give the skill"
      ]),
  ]

  @Test(arguments: cases) func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }

  @Test("who may not go on and has nothing to change to is warned of") func nothingToChangeTo() throws {
    let plan = Self.said(
      "[{id: calls, queues: phone, longest-stretch: 2h}, {id: open, queues: all, longest-stretch: 90}]")
    let loaded = try FolderOnDisk(plan.files).load()
    #expect(
      loaded.warnings.filter { $0.contains("nothing to change") } == [
        "agents.csv:3: agent [a2] has the skill for [phone] in activities of 2h at most, and for nothing to change to: no stretch of work between breaks can be longer"
      ])
    let agents = loaded.plan.agents
    let stretches = try #require(loaded.plan.openStretches(of: agents[0]))
    #expect(stretches.map(\.queues) == [[0], [0, 1]])
    #expect(stretches.map(\.minutes) == [1...120, 1...90] && stretches.map(\.step) == [30, 30])
    #expect(loaded.plan.openStretches(of: agents[1])?.map(\.queues) == [[0], [0]])
  }

  @Test("stretches that fit nowhere are warned of") func nowhere() throws {
    let plan = Self.said(
      "[{id: open, queues: all}, {id: calls, queues: phone, shortest-stretch: 20h}, {id: chats, queues: chat, longest-stretch: 10}]"
    )
    let warnings = try FolderOnDisk(plan.files).load().warnings.filter { $0.contains("nobody is given it") }
    #expect(
      warnings == [
        "plan.yaml:30: activities[2] asks for [20h] in one go, and no shift has more than [8h30]: nobody is given it",
        "plan.yaml:30: activities[3] has no length that is a multiple of [15 min], in which shifts and breaks begin: nobody is given it",
      ])
  }

  @Test("a most a day that limits nothing is warned of; of several the most generous counts") func limitsNothing()
    throws
  {
    let loaded = try FolderOnDisk(
      Self.said("[{id: open, queues: all, most-per-day: 9h}, {id: calls, queues: phone, most-per-day: 4h}]").files
    ).load()
    #expect(
      loaded.warnings.filter { $0.contains("limits nothing") } == [
        "plan.yaml:30: activities[1] allows [9h] a day, and no shift is longer than [8h30]: it limits nothing"
      ])
    #expect(loaded.plan.openStretches(of: loaded.plan.agents[0])?.map(\.mostPerDay) == [nil, 240])
    #expect(loaded.plan.openStretches(of: loaded.plan.agents[1])?.map(\.mostPerDay) == [nil, nil])
  }

  @Test("activities are read, by plan, contract and agent") func read() throws {
    let text = """
      - {id: open, queues: all}
        - {id: calls, queues: phone}
      """
    let plan = Self.plan.yaml("rules:", "activities:\n  \(text)\nrules:")
      .yaml("days: [4, 5]", "days: [4, 5]\n    activities: [open]")
      .file(
        "agents.csv",
        "id,name,skills,contract,activities\na1,Ann,phone|chat,full-time,\na2,Bob,phone|chat,full-time,calls|open\n")
    let loaded = try FolderOnDisk(plan.files).load().plan
    #expect(loaded.activities == [OpenActivity(id: "open", queues: nil), OpenActivity(id: "calls", queues: [0])])
    #expect(loaded.contracts[0].activities == [0] && loaded.agents[1].activities == [0, 1])
    #expect(loaded.openQueues(of: loaded.agents[0]) == [[0, 1]])
    #expect(loaded.openQueues(of: loaded.agents[1]) == [[0, 1], [0]])
  }
}
