/** A text in lines that fit a terminal, further lines indented. A word longer than a line stays whole. */
export function wrapLines(text: string, width: number, indent = '  '): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? word : indent + word)
  }
  return lines
}
