/** What becomes of one proposal; `leftOpen`: the posting is over before the company has answered. */
export type Outcome =
  | 'waiting'
  | 'handedOver'
  | 'applied'
  | 'expired'
  | 'withdrawn'
  | 'leftOpen'
  | 'declined'
  | 'withCompany'
  | 'silent'
  | 'call'
  | 'notFit'
  | 'interested'
  | 'refused'
  | 'preparing'
  | 'started'
  | 'lasts'
  | 'ended';

/** Only where the person takes the posting herself. */
export const selfOutcomes: readonly Outcome[] = ['handedOver', 'applied'];

/** Whoever proposed it. */
export const eitherWay: readonly Outcome[] = ['declined', 'notFit', 'refused', 'started', 'lasts', 'ended'];

/** Whoever gets so far has, at least for a while, a seat. */
export const outcomesWithSeat: readonly Outcome[] = ['preparing', 'started', 'lasts', 'ended'];

/** Half a year. */
export const lastingAfterDays = 182;
