/** One thing to choose; `hint` explains it in a sentence. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
