import * as z from 'zod'

// Zod makes functions from text where it may, and tries so as soon as a schema is made; a page under a strict policy may
// not. Imported before everything that makes one.
z.config({ jitless: true })
