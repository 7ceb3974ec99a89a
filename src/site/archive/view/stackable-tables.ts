/**
 * Makes the wide tables of a sheet fit for a phone, where their rows stand as blocks: each cell is told the heading of
 * its column, and roles keep the table a table for those who hear it. No word is added to the text.
 */
export function stackableTables(html: string): string {
  return html.replace(wideTable, (_, name: string, inner: string) => {
    const [head = '', body = ''] = inner.split('</thead>')
    const labels = [...head.matchAll(cell)].map(([, , , content]) =>
      (content ?? '').replace(/<[^>]*>/g, ''),
    )
    return `<table class="${name} stacks" role="table">${withRoles(head)}</thead>${labelled(withRoles(body), labels)}</table>`
  })
}

const wideTable = /<table class="(services|written)">(<thead>.*?)<\/table>/gs
const cell = /<(t[hd])([^>]*)>(.*?)<\/t[hd]>/gs

function withRoles(rows: string): string {
  return rows
    .replaceAll('<tr>', '<tr role="row">')
    .replaceAll('<td', '<td role="cell"')
    .replaceAll('<th scope="row"', '<th role="rowheader" scope="row"')
    .replaceAll('<th scope="col"', '<th role="columnheader" scope="col"')
}

function labelled(body: string, labels: readonly string[]): string {
  return body
    .split('<tr role="row">')
    .map((row) => {
      let column = 0
      return row.replace(
        /<td /g,
        () => `<td data-label="${(labels[++column] ?? '').replaceAll('"', '&quot;')}" `,
      )
    })
    .join('<tr role="row">')
}
