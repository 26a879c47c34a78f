import { setImmediate as nextTurn } from 'node:timers/promises';
import { traitFigures, type ComparedTrait, type Homogeneity } from '#app/domain/disclosure/homogeneity.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { piecesOf } from '#db/pieces.ts';
import { countPopulation } from '#db/queries/disclosure/attack-pool.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { DeployedPool } from './read-deployed-pool.server.ts';

/** Papers of so many people are unsealed in one piece: well below 50 ms. */
const peoplePerPiece = 100;

/**
 * How alike the people of each class are by first language, papers and housing. Reads papers through a grant of the system,
 * which the log shows, and keeps counts only.
 */
export async function measureHomogeneity(app: AppContext, { shown, languages }: DeployedPool): Promise<Homogeneity> {
  const { side, published } = shown;
  const papers = new Map<string, { readonly residenceStatus: string | null; readonly housing: string | null }>();
  const ids = [...side.placings.keys()];
  for (const piece of piecesOf(ids, peoplePerPiece)) {
    const grant = grantForSystem('homogeneity', piece, ['status']);
    const revealed = await write(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ['status']));
    for (const [id, { status }] of revealed)
      papers.set(id, { residenceStatus: status.residenceStatus, housing: status.housing });
    await nextTurn();
  }
  const traitOf = (id: string, trait: ComparedTrait) => {
    if (trait === 'language') return languages.get(id) ?? null;
    const known = papers.get(id);
    return (trait === 'papers' ? known?.residenceStatus : known?.housing) ?? null;
  };
  return {
    traits: traitFigures(side, traitOf),
    published: published.size,
    population: await countPopulation(app.db),
  };
}
