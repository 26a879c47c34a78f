import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { countBoard, listBoard as listRows, listBoardDistricts, type BoardRow } from '#db/queries/posting/board.ts';
import type { AppContext } from '../app-context.ts';
import { meantPostings } from './meant-postings.server.ts';

const boardPerPage = 30;

export interface ListBoardInput {
  readonly text: string;
  readonly kind: PostingKind | null;
  readonly districtKey: string | null;
  /** 1-based. */
  readonly page: number;
}

export interface BoardPage {
  readonly rows: readonly BoardRow[];
  readonly total: number;
  readonly pageCount: number;
  /** Districts with a posting, by name. */
  readonly districts: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

/** One page of the public board: approved postings of verified companies that are still current. For anybody. */
export async function listBoard(app: AppContext, input: ListBoardInput): Promise<BoardPage> {
  const today = dayOf(app.clock.now());
  const { text, kind, districtKey } = input;
  const filter = { text, meant: (await meantPostings(app, text)).meant, kind, districtKey, today };
  const total = await countBoard(app.db, filter);
  const pageCount = Math.max(1, Math.ceil(total / boardPerPage));
  const districts = (await listBoardDistricts(app.db, today)).map((district) => ({
    key: district.districtKey,
    name: app.places.district(district.districtKey)?.name ?? district.districtKey,
    count: district.count,
  }));
  return {
    rows: await listRows(app.db, filter, { page: Math.min(input.page, pageCount), size: boardPerPage }),
    total,
    pageCount,
    districts: districts.sort((a, b) => a.name.localeCompare(b.name, 'de')),
  };
}
