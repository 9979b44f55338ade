// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "jaga", path: "..")],
  targets: [
    .executableTarget(
      name: "forecast-bench", dependencies: [.product(name: "Forecasting", package: "jaga")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
