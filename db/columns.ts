import { integer, text } from 'drizzle-orm/sqlite-core';
import { drawBytes } from './draw-bytes.ts';

/** 128 random bits, URL-safe: an id tells nothing about order or time. */
export function newId(): string {
  return Buffer.from(drawBytes(16)).toString('base64url');
}

/** Random primary key. */
export const id = () => text().primaryKey().$defaultFn(newId);
/** An instant, stored as milliseconds since 1970. */
export const instant = () => integer({ mode: 'timestamp_ms' });
/** A calendar day, stored as ISO text (`2026-11-23`). */
export const day = () => text();
export const flag = () => integer({ mode: 'boolean' });
/** JSON with a type; never queried into, only read and written whole. */
export const json = <T>() => text({ mode: 'json' }).$type<T>();
/** Optimistic lock: every editable table has one; updates say `where version = ?` and set `version + 1`. */
export const version = () => integer().notNull().default(1);
