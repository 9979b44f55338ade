extension Indonesian {
  /// The sentences of the readers and of the command line.
  static let phrases = PhraseBook(
    phrasesOfFiles + phrasesOfHistories + phrasesOfHandlingTimes + phrasesOfTimes + phrasesOfPlans + phrasesOfChecks
      + phrasesOfWorkChecks + phrasesOfFields + phrasesOfRosters + phrasesOfSessions + phrasesOfOnCall
      + phrasesOfTiers + phrasesOfExports
      + phrasesOfScenarios + phrasesOfCommands
      + phrasesOfWorkbooks + phrasesOfTemplates + phrasesOfRuns + phrasesOfAbsences
      + phrasesOfReviews + phrasesOfLedgers + phrasesOfPay)
}
