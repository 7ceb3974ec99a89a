/** What of Pagefind's own script is used; the build writes it beside the index. */
export type Pagefind = {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>
  readonly debouncedSearch: (
    query: string,
    options: object,
    waitMs: number,
  ) => Promise<{ readonly results: readonly Found[] } | null>
}

/** One page that answers; its text is loaded when it is shown. */
export type Found = { readonly data: () => Promise<FoundPage> }

export type FoundPage = {
  readonly url: string
  readonly meta: { readonly title?: string }
  /** HTML whose only elements are `mark`. */
  readonly excerpt: string
  /** The passages under the page's own headings. */
  readonly sub_results: readonly {
    readonly title: string
    readonly url: string
    readonly excerpt: string
  }[]
}

/** Loads the script and the index of the page's language; `undefined` where none was built. */
export async function loadPagefind(): Promise<Pagefind | undefined> {
  try {
    const path = '/pagefind/pagefind.js'
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind
    await pagefind.options({ excerptLength: 28 })
    return pagefind
  } catch {
    return undefined
  }
}
