/** The one barrel file: drizzle-kit and `openDatabase` need all tables together. */
export * from './account.ts';
export * from './assistance.ts';
export * from './audit.ts';
export * from './company.ts';
export * from './consent.ts';
export * from './job.ts';
export * from './match.ts';
export * from './mentoring.ts';
export * from './notification.ts';
export * from './outbox.ts';
export * from './posting.ts';
export * from './profile.ts';
export * from './public-profile.ts';
export * from './reference.ts';
export * from './rule.ts';
