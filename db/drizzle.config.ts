import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` writes the next migration from the schema; never `push`. */
export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: ['./db/schema/index.ts', './db/vault/schema.ts'],
  out: './db/migrations',
});
