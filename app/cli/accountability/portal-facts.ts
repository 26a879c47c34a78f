import { houseTextPages, type HouseTextPage } from '#app/domain/account/house-text.ts';
import type { OrganisationKind } from '#app/domain/account/role.ts';
import { SMALLEST_K } from '#app/domain/disclosure/k-rule.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import type { Clock } from '#app/use-cases/app-context.ts';
import { missingHouseTexts } from '#app/use-cases/account/house-text-drafting.server.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { isDatabaseServer, type Database } from '#db/client.ts';
import { listSignInRules } from '#db/queries/account/sign-in-provider.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { enteredOn } from '#db/seed/reference/rule-row.ts';
import { ruleRows } from '#db/seed/reference/rules.ts';
import type { Env } from '../../env.server.ts';

/** What papers are filled with: settings, rules and houses of one installation. Nothing about anybody. */
export interface PortalFacts {
  /** Null: what a release brings, before there is a portal. */
  readonly portal: {
    readonly name: string | null;
    readonly origin: string | null;
    readonly organisations: readonly {
      readonly name: string;
      readonly kind: OrganisationKind;
      /** From this day on its staff needs a second factor; null: nobody asks for one. */
      readonly secondFactorFrom: Day | null;
      /** Its staff may sign in with the account of the house. */
      readonly hasSignInService: boolean;
    }[];
    readonly isOnServer: boolean;
    readonly hasSearchServer: boolean;
    readonly sendsMails: boolean;
    readonly notesAuditHeads: boolean;
    readonly isBehindProxy: boolean;
  } | null;
  readonly smallestClass: number;
  readonly book: RuleBook;
  readonly missingTexts: readonly HouseTextPage[];
}

/** What a new portal starts with: the rows of the release, on the day they were entered. */
export function factsOfRelease(): PortalFacts {
  return {
    portal: null,
    smallestClass: SMALLEST_K,
    book: { day: enteredOn, rules: ruleRows },
    missingTexts: houseTextPages,
  };
}

/** What holds in this portal today. Reads only; opens no name. */
export async function factsOfPortal(db: Database, env: Env, clock: Clock): Promise<PortalFacts> {
  const organisations = await listSignInRules(db);
  return {
    portal: {
      name: env.houseName,
      origin: env.origin,
      organisations,
      isOnServer: isDatabaseServer(env.databaseUrl),
      hasSearchServer: env.meilisearch !== null,
      sendsMails: env.mail !== null,
      notesAuditHeads: env.auditHeadFile !== null,
      isBehindProxy: env.trustProxy,
    },
    smallestClass: env.smallestClass,
    book: await rulesAt(db, dayOf(clock.now())),
    missingTexts: await missingHouseTexts(db),
  };
}
