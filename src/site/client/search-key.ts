/** The key `/` leads to the page's own field, or to the page that searches everything. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if ((event.target as Element).closest('input, select, textarea')) return
  const field = document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]')
  event.preventDefault()
  if (field) field.focus()
  else document.querySelector<HTMLAnchorElement>('a[data-search-page]')?.click()
})
