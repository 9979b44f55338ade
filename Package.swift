// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: warnings are errors, existentials and imports are explicit.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "jaga",
  products: [
    .executable(name: "jaga", targets: ["jaga"]),
    .library(name: "JagaEngine", targets: ["Workforce", "Rostering", "Verification"]),
    .library(name: "Forecasting", targets: ["Forecasting", "Workforce"]),
    .library(name: "PlanFolders", targets: ["PlanFiles", "PlanModel", "Workforce"]),
    .library(name: "Simulation", targets: ["Simulation"]),
    .library(name: "Queueing", targets: ["Queueing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Level 0
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "CFileSystem"),
    .target(
      name: "CWorkbook",
      linkerSettings: [.linkedLibrary("xlsxwriter"), .linkedLibrary("zip"), .linkedLibrary("expat")]),
    .target(name: "Queueing", swiftSettings: strict),
    // Level 1
    .target(name: "Workforce", dependencies: ["Queueing"], swiftSettings: strict),
    .target(name: "LinearProgramming", dependencies: ["CGLPK"], swiftSettings: strict),
    // Level 2
    .target(name: "WallClock", dependencies: ["Workforce"], swiftSettings: strict),
    .target(name: "Forecasting", dependencies: ["Workforce"], swiftSettings: strict),
    .target(name: "Verification", dependencies: ["Workforce"], swiftSettings: strict),
    .target(name: "DeferredWork", dependencies: ["LinearProgramming"], swiftSettings: strict),
    .target(name: "Simulation", dependencies: ["Queueing", "Workforce"], swiftSettings: strict),
    .target(name: "Workbooks", dependencies: ["CWorkbook", "Workforce"], swiftSettings: strict),
    // Level 3
    .target(name: "PlanModel", dependencies: ["Queueing", "Workforce", "WallClock"], swiftSettings: strict),
    .target(name: "Rostering", dependencies: ["Workforce", "LinearProgramming"], swiftSettings: strict),
    .target(name: "Staffing", dependencies: ["DeferredWork", "Queueing", "Workforce"], swiftSettings: strict),
    // Level 4
    .target(
      name: "PlanFiles", dependencies: ["PlanModel", "Queueing", "Workbooks", "Workforce", "WallClock", yams],
      swiftSettings: strict),
    .target(
      name: "Planning",
      dependencies: ["Forecasting", "Rostering", "Simulation", "Staffing", "Verification", "WallClock", "Workforce"],
      swiftSettings: strict),
    // Level 5
    .target(name: "Batch", dependencies: ["PlanFiles", "PlanModel"], swiftSettings: strict),
    // Level 6
    .target(
      name: "Reporting",
      dependencies: [
        "Batch", "CFileSystem", "DeferredWork", "Forecasting", "PlanFiles", "PlanModel", "Planning", "Queueing",
        "Simulation",
        "Staffing", "Verification", "WallClock", "Workbooks", "Workforce",
      ],
      swiftSettings: strict),
    // Level 7
    .executableTarget(
      name: "jaga",
      dependencies: [
        "Batch", "DeferredWork", "Forecasting", "Planning", "PlanFiles", "PlanModel", "Queueing", "Reporting",
        "Rostering",
        "Simulation", "Staffing", "Verification", "WallClock", "Workbooks", "Workforce", argumentParser,
      ],
      swiftSettings: strict),
    // Tests
    .target(
      name: "TestSupport", dependencies: ["Queueing", "Workforce"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "WorkforceTests", dependencies: ["Queueing", "TestSupport", "Workforce"], swiftSettings: strict),
    .testTarget(name: "WallClockTests", dependencies: ["WallClock", "Workforce"], swiftSettings: strict),
    .testTarget(
      name: "RosteringTests",
      dependencies: ["LinearProgramming", "Queueing", "Rostering", "TestSupport", "Verification", "Workforce"],
      swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests", dependencies: ["LinearProgramming", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "QueueingTests", dependencies: ["Queueing", "TestSupport"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "ForecastingTests", dependencies: ["Forecasting", "TestSupport", "Workforce"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Queueing", "Simulation", "TestSupport", "Workforce"],
      swiftSettings: strict),
    .testTarget(
      name: "StaffingTests", dependencies: ["Queueing", "Staffing", "TestSupport", "WallClock", "Workforce"],
      swiftSettings: strict),
    .testTarget(name: "DeferredWorkTests", dependencies: ["DeferredWork", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "VerificationTests", dependencies: ["Queueing", "TestSupport", "Verification", "Workforce"],
      swiftSettings: strict),
    .testTarget(name: "BatchTests", dependencies: ["Batch", "PlanFiles"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Batch", "DeferredWork", "Forecasting", "PlanFiles", "PlanModel", "Planning", "Queueing", "Reporting",
        "Rostering",
        "Simulation", "Staffing", "TestSupport", "Verification", "WallClock", "Workbooks", "Workforce",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "Workforce"], swiftSettings: strict),
    .testTarget(
      name: "PlanFilesTests",
      dependencies: ["PlanFiles", "PlanModel", "Queueing", "TestSupport", "Workbooks", "Workforce", "WallClock"],
      swiftSettings: strict),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "Workforce"], swiftSettings: strict),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "Queueing", "Rostering", "Simulation", "Staffing", "TestSupport", "Verification", "Workforce",
      ],
      swiftSettings: strict),
    .testTarget(name: "jagaTests", dependencies: ["jaga"], exclude: ["Golden"], swiftSettings: strict),
  ]
)
