// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of jaga never fetch or build what only benchmarks need.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "jaga", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // What benchmarks share with tests: a link to Tests/TestSupport.
    .target(
      name: "BenchmarkSupport",
      dependencies: [.product(name: "JagaEngine", package: "jaga"), .product(name: "Queueing", package: "jaga")],
      path: "Sources/TestSupport"),
    .executableTarget(
      name: "jaga-bench",
      dependencies: [
        "BenchmarkSupport",
        .product(name: "JagaEngine", package: "jaga"),
        .product(name: "Queueing", package: "jaga"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "forecast-bench",
      dependencies: [
        "BenchmarkSupport",
        .product(name: "Forecasting", package: "jaga"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    // Coverage-guided fuzzing of every reader; Scripts/fuzz builds it with libFuzzer.
    .executableTarget(
      name: "jaga-fuzz", dependencies: [.product(name: "PlanFolders", package: "jaga")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(name: "staffing-bench", dependencies: [.product(name: "Queueing", package: "jaga")]),
    .executableTarget(
      name: "simulation-bench",
      dependencies: [.product(name: "Simulation", package: "jaga"), .product(name: "JagaEngine", package: "jaga")]),
  ]
)
