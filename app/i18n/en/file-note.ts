import german from '../de/file-note.ts';

/** The page around a note is English; the notes themselves stay German, for the agency's own system. */
export default {
  ...german,
  title: 'File note',
  copy: 'Copy file note',
  copied: 'Copied. You can now paste the note into your own system.',
  language: 'File notes stay German: they are written for the agency’s own system.',
  transferList: 'To transfer today',
  transferred: 'Transferred',
  nothingToTransfer: 'There is nothing to transfer today.',
};
