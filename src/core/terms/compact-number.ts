/** A number as it is compared: capitals, without spaces, dots and hyphens. */
export function compactNumber(value: string): string {
  return value.replaceAll(/[\s.-]/g, '').toUpperCase()
}
