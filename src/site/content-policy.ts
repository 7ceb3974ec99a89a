/** What a page may do besides showing itself: nothing, load data of its own site, or search it. */
export type PageNeeds = 'nothing' | 'data' | 'search'

const always = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

const more: Readonly<Record<PageNeeds, readonly string[]>> = {
  nothing: ["script-src 'self'"],
  data: ["script-src 'self'", "connect-src 'self'"],
  // Pagefind is WebAssembly: it can be compiled only where this is allowed, so that one page allows it and no other.
  search: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"],
}

/** The content security policy of a page of the archive: its own files, and nothing written into it. */
export function contentPolicy(needs: PageNeeds): string {
  return [...always, ...more[needs]].join('; ')
}
