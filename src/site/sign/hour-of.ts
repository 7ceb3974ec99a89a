/** The hour of an instant by this machine's clock: `10:42`. */
export function hourOf(instant: Date): string {
  const pair = (n: number) => String(n).padStart(2, '0')
  return `${pair(instant.getHours())}:${pair(instant.getMinutes())}`
}
