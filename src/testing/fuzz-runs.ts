/** How often a property is tried: a number fit for every run, or `FUZZ_RUNS` times as many as usual. */
export function runs(usual: number): { numRuns: number } {
  const factor = Number(process.env['FUZZ_RUNS'] ?? 1)
  return { numRuns: Math.max(1, Math.round(usual * factor)) }
}
