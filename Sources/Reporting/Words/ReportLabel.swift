/// A text of the report that says the same of every plan.
public enum ReportLabel: Hashable, Sendable, CaseIterable {
  // The page.
  case title, contents, skip, find
  // Headings of parts.
  case headline, changesHeading, forecastHeading, serviceHeading, coverageHeading, rosterHeading, daysHeading
  case agentsHeading, ledgerHeading, payHeading, pressureHeading, findingsHeading
  case scenariosHeading, reviewHeading, provenanceHeading
  // Headline.
  case paidHours, cost, gap, gapNote, shortHours, surplusHours, surplusNote, wishes, changes, service
  // Forecast.
  case pastKey, expectedKey, likelyKey, recentKey, backtestHeading, backtestNote, model, meanError, bias, within80
  case beside, usedModel, naiveModel, unusualHeading, gapsHeading, noGaps, noHistory, allDay
  // Service.
  case queue, promised, expectedLevel, simulatedLevel, abandonment, meanWait, wait95, verdict, agentsOf, presentHours
  case occupancy
  // Coverage.
  case needKey, haveKey, lackKey, shortColumn, surplusColumn, shortHeading, noneShort, when, missingAtWorst,
    whatHoldsBack
  // Roster, agents, findings.
  case agent, team, contract, day, before, now, dayOff, duty, timeOfDay, mealKey, restKey, taskKey, absenceKey
  case duties, payLine, payNote, hoursColumn, sum, source, nights, weekends, shortestRest, finding, noFindings
  // Pictures.
  case hoursOfAgents, nightsOfAgents, weekendsOfAgents
  // Scenarios.
  case scenariosNote, measure
  // Provenance.
  case inputHash, seed, iterations, rosterVersion, reportVersion, command, horizon, timeZone, madeAt
}
