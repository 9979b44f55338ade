public import ArgumentParser
public import Queueing
public import Reporting
public import Simulation

// Enumerations of the library that options take by their stable names.

extension ErlangModel: ExpressibleByArgument {}

extension ServiceLevelDefinition: ExpressibleByArgument {}

extension Shrinkage.Mode: ExpressibleByArgument {}

extension SimulationAssumptions.Routing: ExpressibleByArgument {}

extension AgentChoice: ExpressibleByArgument {}

extension PlotSheet.Subject: ExpressibleByArgument {}
