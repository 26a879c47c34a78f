/** Words of a profile the vocabulary does not know, kept as they were typed or listed. */
export interface ProfileWords {
  readonly field: 'occupation' | 'skill';
  readonly words: string;
}
