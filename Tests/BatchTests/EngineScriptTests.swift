import Batch
import Testing

@Suite("Scripts for engines")
struct EngineScriptTests {
  private func script(pack: Int = 4, head: BatchHead = BatchManifestTests.head()) throws -> EngineScript {
    EngineScript(
      manifest: try BatchManifest(head), folder: "/shared/it's %d", program: "/shared/bin/jaga", pack: pack, jobs: 3)
  }

  @Test("packs hold every cell of a week once; those that are settled are left out")
  func packs() {
    #expect(CellPacks.packs(of: 6..<12, size: 4) == [6..<10, 10..<12])
    #expect(CellPacks.packs(of: 6..<12, size: 4) { $0 < 10 } == [10..<12])
    #expect(CellPacks.text(6..<10) == "6-9")
    #expect(CellPacks.size(for: 10_000, jobs: 2) == 200 && CellPacks.size(for: 3, jobs: 8) == 1)
  }

  @Test("GNU parallel gets the packs of each week, one week after the other")
  func parallel() throws {
    let (text, tasks) = try script().parallel(hosts: "/h", isSettled: { $0 < 4 })
    #expect(tasks.map(\.name) == ["week-1.tasks", "week-2.tasks"])
    #expect(tasks.map(\.text) == ["4-5\n", "6-9\n10-11\n"])
    #expect(
      text == """
        #!/usr/bin/env bash
        # Written by jaga batch submit; may be run again.
        set -euo pipefail
        run='/shared/it'\\''s %d'
        jaga='/shared/bin/jaga'
        task=$(printf '%q ' "$jaga" batch task "$run" --cells)
        parallel --will-cite --jobs 3 --retries 3 --termseq INT,60000,TERM,1000,KILL,25 --sshloginfile '/h' --joblog "$run/engine/week-1.tasks.log" "$task" {} < "$run/engine/week-1.tasks" || true
        parallel --will-cite --jobs 3 --retries 3 --termseq INT,60000,TERM,1000,KILL,25 --sshloginfile '/h' --joblog "$run/engine/week-2.tasks.log" "$task" {} < "$run/engine/week-2.tasks" || true
        exec "$jaga" batch merge "$run"

        """)
  }

  @Test("Slurm gets a job array a week, after that of the week before, and a merge after the last")
  func slurm() throws {
    let demand = TaskDemand(size: 10_000, effort: BatchEffort(iterations: 100), standardSeconds: 60)
    let (submit, task) = try script().slurm(demand, options: ["--partition=long"])
    #expect(
      submit == """
        #!/usr/bin/env bash
        # Written by jaga batch submit; may be run again.
        set -euo pipefail
        run='/shared/it'\\''s %d'
        after=()
        array() {
          local job
          job=$(sbatch --parsable "${after[@]}" --array="0-$3%3" "$run/engine/task.sh" "$1" "$2")
          after=(--dependency="afterany:${job%%;*}")
        }
        array 0 5 1
        array 6 11 1
        sbatch --parsable "${after[@]}" --job-name=jaga-merge --output="$run/engine/logs/merge-%j.log" "$run/engine/merge.sh"

        """)
    #expect(task.contains("#SBATCH --requeue\n#SBATCH --open-mode=append\n#SBATCH --signal=B:INT@30\n"))
    #expect(task.contains("#SBATCH --partition=long\nfirst=$(($1 + SLURM_ARRAY_TASK_ID * 4))\n"))
    #expect(task.contains("exec '/shared/bin/jaga' batch task '/shared/it'\\''s %d' --cells \"$first-$last\"\n"))
  }

  @Test("no array has more than a thousand tasks")
  func widest() throws {
    let head = BatchHead(
      program: "1", effort: BatchEffort(timeLimit: 60), seeds: Array(1...2500), weeks: nil,
      plans: [BatchPlan(name: "a", input: "", scenarios: [])])
    let demand = TaskDemand(size: 1, effort: head.effort, standardSeconds: 60)
    let (submit, task) = try script(pack: 1, head: head).slurm(demand, options: [])
    #expect(submit.contains("array 0 2499 833\n"))
    #expect(task.contains("last=$((first + 2))\n"))
    #expect(demand.minutes(pack: 3) == 6 && demand.megabytes == 128)
  }
}
