/** How much there is of everything. */
export interface DemoSize {
  readonly people: number;
  readonly companies: number;
  readonly postings: number;
  readonly volunteers: number;
}

/** A real Jobcenter with its employer service. */
export const jobcenterSize: DemoSize = { people: 3300, companies: 160, postings: 420, volunteers: 260 };
