import Testing

/// What is said about mistakes in agents, absences and wishes: the whole text, place and fix included.
@Suite struct TableProblemsTests {
  private static let plan = SmallPlan()

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no table of agents",
      plan.file("agents.csv", nil),
      [
        """
        agents.csv: the file does not exist
          Try: write a table of agents with that name
        """
      ]),
    ProblemCase(
      "a table of agents by another name that is not there",
      plan.adding("plan.yaml", "agents: people.csv\n"),
      [
        """
        plan.yaml:31:9: agents [people.csv] does not exist
          Try: write a table of agents with that name
        """
      ]),
    ProblemCase(
      "an empty table",
      plan.file("agents.csv", ""),
      [
        """
        agents.csv:1: the file is empty
          Try: write a header line first
        """
      ]),
    ProblemCase(
      "a header and no agents",
      plan.file("agents.csv", "id,skills,contract\n"),
      [
        """
        agents.csv: the table has no agents
          Try: add a row for each agent below the header
        """
      ]),
    ProblemCase(
      "a NUL byte",
      plan.with("agents.csv", "Ann", "A\u{0}n"),
      [
        """
        agents.csv:2: a NUL byte stands in the file
          Try: save it as plain UTF-8 text
        """
      ]),
    ProblemCase(
      "a column missing",
      plan.file("agents.csv", "id,name,skills\na1,Ann,phone\n"),
      [
        """
        agents.csv:1: the column [contract] is missing
          Try: add it; the columns are id, contract, skills, name, team, first_day, last_day, availability, activities, email, group, payroll_id, language, secondary
        """
      ]),
    ProblemCase(
      "a column that is none",
      plan.with("agents.csv", "skills", "skils"),
      [
        """
        agents.csv:1: the column [skills] is missing
          Try: add it; the columns are id, contract, skills, name, team, first_day, last_day, availability, activities, email, group, payroll_id, language, secondary
        """,
        """
        agents.csv:1: [skils] is not a column of this table
          Try: did you mean [skills]?
        """,
      ]),
    ProblemCase(
      "a column without a name",
      plan.file("agents.csv", "id,,skills,contract\na1,x,phone,full-time\n"),
      [
        """
        agents.csv:1: column 2 has no name
          Try: name it, or remove the delimiter
        """
      ]),
    ProblemCase(
      "a value below no name",
      plan.file("agents.csv", "id,skills,contract,\na1,phone,full-time,x\n"),
      [
        """
        agents.csv:2: the row has 4 fields, the header 3
          Try: add or remove delimiters so that every row has 3 fields, or quote a field that holds one
        """
      ]),
    ProblemCase(
      "a row too short",
      plan.adding("agents.csv", "a3,Cem\n"),
      [
        """
        agents.csv:4: the row has 2 fields, the header 5
          Try: add or remove delimiters so that every row has 5 fields, or quote a field that holds one
        """
      ]),
    ProblemCase(
      "text after a quote",
      plan.adding("agents.csv", "a3,\"Cem\" the third,phone,full-time,\n"),
      [
        """
        agents.csv:4: text follows the closing quote of a field
          Try: quote the whole field, and double the quotes within it
        """
      ]),
    ProblemCase(
      "a quote that never ends",
      plan.adding("agents.csv", "a3,\"Cem,phone,full-time,\n"),
      [
        """
        agents.csv:4: a quoted field that begins here never ends
          Try: close it with a "
        """
      ]),
    ProblemCase(
      "an agent twice",
      plan.adding("agents.csv", "a1,Ann,phone,full-time,\n"),
      [
        """
        agents.csv:4: id [a1] stands twice
          Try: give every agent an id of its own
        """
      ]),
    ProblemCase(
      "an agent with a path for an id",
      plan.adding("agents.csv", "a/b,Cem,phone,full-time,\n"),
      [
        """
        agents.csv:4: id [a/b] contains `/`
          Try: use letters, digits and - _ . @ + only
        """
      ]),
    ProblemCase(
      "an agent without an id",
      plan.adding("agents.csv", ",Cem,phone,full-time,\n"),
      [
        """
        agents.csv:4: id is empty
          Try: write a value, or remove the row
        """
      ]),
    ProblemCase(
      "a contract that is none",
      plan.adding("agents.csv", "a3,Cem,phone,fulltime,\n"),
      [
        """
        agents.csv:4: contract [fulltime] is not a contract of the plan
          Try: did you mean [full-time]?
        """
      ]),
    ProblemCase(
      "a skill that is none",
      plan.adding("agents.csv", "a3,Cem,phone|chat,full-time,\n"),
      [
        """
        agents.csv:4: skills [chat] is not the skill of a queue
          Try: the skills are phone
        """
      ]),
    ProblemCase(
      "an agent without a skill",
      plan.adding("agents.csv", "a3,Cem,,full-time,\n"),
      [
        """
        agents.csv:4: skills is empty
          Try: write a value, or remove the row
        """
      ]),
    ProblemCase(
      "availability in words",
      plan.adding("agents.csv", "a3,Cem,phone,full-time,mornings\n"),
      [
        """
        agents.csv:4: availability: [mornings] are not days of the week
          Try: write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between \
        them
        """
      ]),
    ProblemCase(
      "an agent who can never work",
      plan.adding("agents.csv", "a3,Cem,phone,full-time,sat 18:00-22:00\n"),
      [
        """
        agents.csv:4: agent [a3] can never work: no shift of contract [full-time] lies within the agent's \
        availability
          Try: widen the availability, or give the contract a shift that fits it
        """
      ]),
    ProblemCase(
      "an agent with too few days for the contract",
      plan.adding("agents.csv", "a3,Cem,phone,full-time,mon-wed\n"),
      [
        """
        agents.csv:4: agent [a3] cannot keep contract [full-time] in the week of 2026-11-23: 32h … 40h on 4 … 5 \
        days are asked for, shifts fit on 3 days only
          Try: widen the availability, correct the absences, or give the agent another contract
        """
      ]),
    ProblemCase(
      "an employment that ends before it begins",
      plan.file("agents.csv", "id,skills,contract,first_day,last_day\na1,phone,full-time,2026-12-01,2026-11-01\n"),
      [
        """
        agents.csv:2: last_day [2026-11-01] lies before first_day [2026-12-01]
          Try: swap the two
        """
      ]),
    ProblemCase(
      "a first day that does not exist",
      plan.file("agents.csv", "id,skills,contract,first_day\na1,phone,full-time,2026-02-29\n"),
      [
        """
        agents.csv:2: first_day [2026-02-29] does not exist in the calendar
          Try: write YYYY-MM-DD
        """
      ]),
    ProblemCase(
      "more agents than the format holds",
      plan.adding("agents.csv", (3...20_100).map { "b\($0),,phone,full-time,\n" }.joined()),
      [
        """
        agents.csv:20002: the file has more than 20000 rows
          Try: keep at most 20000 rows
        """
      ]),
    ProblemCase(
      "an absence of nobody known",
      plan.adding("absences.csv", "a7,2026-11-24,2026-11-24,leave\n"),
      [
        """
        absences.csv:2: agent [a7] is not an agent of the plan
          Try: did you mean [a1]?
        """
      ]),
    ProblemCase(
      "an absence that ends before it begins",
      plan.adding("absences.csv", "a1,2026-11-26,2026-11-24,leave\n"),
      [
        """
        absences.csv:2: to [2026-11-24] lies before from [2026-11-26]
          Try: swap the two
        """
      ]),
    ProblemCase(
      "an absence on a day that does not exist",
      plan.adding("absences.csv", "a1,2026-11-31,2026-12-01,leave\n"),
      [
        """
        absences.csv:2: from [2026-11-31] does not exist in the calendar
          Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM
        """
      ]),
    ProblemCase(
      "an absence in an ambiguous order",
      plan.adding("absences.csv", "a1,03/04/2026,04/04/2026,leave\n"),
      [
        """
        absences.csv:2: from [03/04/2026] is not a date
          Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM
        """,
        """
        absences.csv:2: to [04/04/2026] is not a date
          Try: write YYYY-MM-DD or YYYY-MM-DD HH:MM
        """,
      ]),
    ProblemCase(
      "an absence that begins in a skipped hour",
      plan.yaml("2026-11-23", "2026-03-23")
        .adding("absences.csv", "a1,2026-03-29 02:30,2026-03-29 12:00,leave\n"),
      [
        """
        absences.csv:2: from [2026-03-29 02:30] does not exist in Europe/Amsterdam: clocks skip it
          Try: write a time before or after the clock change
        """
      ]),
    ProblemCase(
      "an absence paid perhaps",
      plan.file("absences.csv", "agent,from,to,kind,paid\na1,2026-11-24,2026-11-24,leave,maybe\n"),
      [
        """
        absences.csv:2: paid [maybe] is not yes or no
        """
      ]),
    ProblemCase(
      "half days blocked that leave too few days",
      plan.with("plan.yaml", "[4, 5]", "5")
        .adding(
          "absences.csv",
          """
          a1,2026-11-23 12:00,2026-11-23 18:00,blocked
          a1,2026-11-24 12:00,2026-11-24 18:00,blocked
          a1,2026-11-25 12:00,2026-11-25 18:00,blocked

          """),
      [
        """
        agents.csv:2: agent [a1] cannot keep contract [full-time] in the week of 2026-11-23: 32h … 40h on 5 \
        days are asked for, shifts fit on 4 days only
          Try: widen the availability, correct the absences, or give the agent another contract
        """
      ]),
    ProblemCase(
      "a wish that is none",
      plan.adding("wishes.csv", "a1,want,early,,1\n"),
      [
        """
        wishes.csv:2: wish [want] is not wants or avoids
          Try: did you mean [wants]?
        """
      ]),
    ProblemCase(
      "a wish for a shift that is none",
      plan.adding("wishes.csv", "a1,wants,earyl,,1\n"),
      [
        """
        wishes.csv:2: what [earyl] is not `day`, a shift of the plan or hours
          Try: did you mean [early]?
        """
      ]),
    ProblemCase(
      "a wish for a day without the day",
      plan.adding("wishes.csv", "a1,avoids,day,,1\n"),
      [
        """
        wishes.csv:2: day is empty
          Try: write a date or a weekday
        """
      ]),
    ProblemCase(
      "a wish with a weight below zero",
      plan.adding("wishes.csv", "a1,avoids,day,sunday,-1\n"),
      [
        """
        wishes.csv:2: weight [-1] is not in 0 … 1000000000
        """
      ]),
    ProblemCase(
      "a wish for hours without length",
      plan.adding("wishes.csv", "a1,avoids,14:00-14:00,,1\n"),
      [
        """
        wishes.csv:2: what the hours [14:00-14:00] have no length
          Try: write [00:00-24:00] for the whole day, or remove them
        """
      ]),
    ProblemCase(
      "a wish on a day that does not exist",
      plan.adding("wishes.csv", "a1,avoids,day,2026-11-31,1\n"),
      [
        """
        wishes.csv:2: day [2026-11-31] does not exist in the calendar
          Try: write YYYY-MM-DD or days of the week such as [sat,sun]
        """
      ]),
    ProblemCase(
      "a previous roster that is not there",
      plan.adding("plan.yaml", "previous-roster: last.csv\n"),
      [
        """
        plan.yaml:31:18: previous-roster [last.csv] does not exist
          Try: correct the name, or remove the key `previous-roster`
        """
      ]),
    ProblemCase(
      "a previous roster from the future",
      plan.file(
        "previous-roster.csv",
        """
        agent,activity,queue,start,end
        a1,work,phone,2026-11-24T07:00:00+01:00,2026-11-24T12:00:00+01:00

        """),
      [
        """
        previous-roster.csv:2: agent [a1] has a duty on [2026-11-24], which the horizon plans
          Try: keep only duties that start before 2026-11-23
        """
      ]),
    ProblemCase(
      "a previous roster of strangers",
      plan.file(
        "previous-roster.csv",
        """
        agent,activity,queue,start,end
        zz,work,phone,2026-11-20T07:00:00+01:00,2026-11-20T12:00:00+01:00

        """),
      [
        """
        previous-roster.csv:2: agent [zz] is not an agent of the plan
          Try: the plan has a1, a2
        """
      ]),
    ProblemCase(
      "a previous roster with an unknown activity",
      plan.file(
        "previous-roster.csv",
        """
        agent,activity,queue,start,end
        a1,wrok,phone,2026-11-20T07:00:00+01:00,2026-11-20T12:00:00+01:00

        """),
      [
        """
        previous-roster.csv:2: activity [wrok] is not work, meal, break or gap
          Try: did you mean [work]?
        """
      ]),
    ProblemCase(
      "a previous roster in a repeated hour without an offset",
      plan.yaml("2026-11-23", "2026-10-26")
        .file(
          "previous-roster.csv",
          """
          agent,activity,queue,start,end
          a1,work,phone,2026-10-25 02:30,2026-10-25 09:00

          """),
      [
        """
        previous-roster.csv:2: start [2026-10-25 02:30] happens twice in Europe/Amsterdam
          Try: write the offset, such as 2026-10-25 02:30+01:00
        """
      ]),
  ]

  @Test(arguments: cases)
  func says(_ mistake: ProblemCase) throws {
    #expect(try mistake.found() == mistake.problems)
  }
}
