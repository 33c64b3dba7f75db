import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line: `N passed, N failed`, with what was skipped, and what passed at a second try only. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const again: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") count[state]++;
        if (test.diagnostic()?.flaky) again.push(test.fullName);
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    for (const name of again) console.log(`passed at the second try: ${name}`);
    console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
