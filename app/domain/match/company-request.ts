/** interest: a card or a detailed profile the company has read. suggestions: "please propose somebody for this posting". */
export const companyRequestKinds = ['interest', 'suggestions'] as const;
export type CompanyRequestKind = (typeof companyRequestKinds)[number];

/** `open`: the employer service acts. The others end it. */
export const companyRequestStates = ['open', 'proposing', 'nobody', 'takenBack'] as const;
export type CompanyRequestState = (typeof companyRequestStates)[number];

/** What the officer can answer. To the company neither tells who, how many, or what anybody decided. */
export const companyRequestAnswers = ['proposing', 'nobody'] as const satisfies readonly CompanyRequestState[];
export type CompanyRequestAnswer = (typeof companyRequestAnswers)[number];

/** More open requests for one posting than this help nobody: the employer service calls instead. */
export const MOST_OPEN_REQUESTS = 10;
