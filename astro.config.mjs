import { defineConfig } from 'astro/config'
import { siteConfig } from './src/site/site-config.ts'

const project = import.meta.dirname

// "clausier build" and "clausier dev" bring their own folders; this is for Astro's own commands and for editors.
export default defineConfig(
  siteConfig({
    project,
    root: process.env.CLAUSIER_ROOT ?? project,
    outDir: `${project}/dist`,
    cacheFolder: `${project}/.cache/site`,
  }),
)
