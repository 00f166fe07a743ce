/** Every address in the app, made in one place so that none is misspelt. The patterns are what the router matches. */
export const patterns = {
  home: '/',
  who: '/who-is-working',
  startSession: '/start-session',
  archivedSessions: '/archived-sessions',
  session: '/sessions/:session',
  item: '/sessions/:session/items/:item',
  allItems: '/sessions/:session/all-on-one-page',
  summary: '/sessions/:session/summary',
  report: '/sessions/:session/report',
  proposals: '/sessions/:session/proposed-actions',
  history: '/sessions/:session/history',
  erase: '/sessions/:session/history/erase/:event',
  details: '/sessions/:session/details',
  joint: '/sessions/:session/joint-session',
  jointItem: '/sessions/:session/joint-session/:item',
  confirmedMarks: '/sessions/:session/confirmed-marks',
  stages: '/sessions/:session/stages',
  attention: '/sessions/:session/needs-attention',
  nextYear: '/sessions/:session/next-year',
  carriedOver: '/sessions/:session/carried-over',
  compare: '/compare/:authority',
  evidenceLibrary: '/evidence/:authority',
  newEvidence: '/evidence/:authority/add',
  pieceOfEvidence: '/evidence/:authority/pieces/:evidence',
  editions: '/editions',
  loadEdition: '/editions/load',
  edition: '/editions/:edition',
  plan: '/plan/:authority',
  printPlan: '/plan/:authority/print',
  newAction: '/plan/:authority/new-action',
  action: '/plan/:authority/actions/:action',
  actionHistory: '/plan/:authority/actions/:action/history',
  eraseInAction: '/plan/:authority/actions/:action/history/erase/:event',
  eraseInEvidence: '/pieces-of-evidence/:evidence/erase/:event',
  eraseName: '/people/:person/erase/:event',
  authority: '/authorities/:authority',
  copies: '/copies',
  storage: '/about-your-data',
} as const;

export const paths = {
  home: '/',
  /** `next`: where to go on to, once somebody has said who they are. */
  who: (next?: string): string => (next ? `${patterns.who}?next=${encodeURIComponent(next)}` : patterns.who),
  startSession: patterns.startSession,
  archivedSessions: patterns.archivedSessions,
  session: (session: string): string => `/sessions/${session}`,
  item: (session: string, item: string): string => `/sessions/${session}/items/${item}`,
  allItems: (session: string): string => `/sessions/${session}/all-on-one-page`,
  summary: (session: string): string => `/sessions/${session}/summary`,
  report: (session: string): string => `/sessions/${session}/report`,
  proposals: (session: string): string => `/sessions/${session}/proposed-actions`,
  history: (session: string): string => `/sessions/${session}/history`,
  erase: (session: string, event: string, path: string): string =>
    `/sessions/${session}/history/erase/${event}?field=${encodeURIComponent(path)}`,
  details: (session: string): string => `/sessions/${session}/details`,
  joint: (session: string): string => `/sessions/${session}/joint-session`,
  jointItem: (session: string, item: string): string => `/sessions/${session}/joint-session/${item}`,
  confirmedMarks: (session: string): string => `/sessions/${session}/confirmed-marks`,
  stages: (session: string): string => `/sessions/${session}/stages`,
  attention: (session: string): string => `/sessions/${session}/needs-attention`,
  nextYear: (session: string): string => `/sessions/${session}/next-year`,
  carriedOver: (session: string): string => `/sessions/${session}/carried-over`,
  compare: (authority: string): string => `/compare/${authority}`,
  /** `show`: one of the library's own filters. */
  evidenceLibrary: (authority: string, show?: string): string =>
    show ? `/evidence/${authority}?show=${show}` : `/evidence/${authority}`,
  /** `from`: the item that the piece is to support. */
  newEvidence: (authority: string, from?: { readonly session: string; readonly item: string }): string =>
    from ? `/evidence/${authority}/add?session=${from.session}&item=${from.item}` : `/evidence/${authority}/add`,
  pieceOfEvidence: (authority: string, evidence: string): string => `/evidence/${authority}/pieces/${evidence}`,
  editions: patterns.editions,
  loadEdition: patterns.loadEdition,
  /** `edition`: the SHA-256 of its content. */
  edition: (edition: string): string => `/editions/${edition}`,
  plan: (authority: string): string => `/plan/${authority}`,
  printPlan: (authority: string): string => `/plan/${authority}/print`,
  /** `from`: the item that the action is to serve. */
  newAction: (authority: string, from?: { readonly session: string; readonly item: string }): string =>
    from ? `/plan/${authority}/new-action?session=${from.session}&item=${from.item}` : `/plan/${authority}/new-action`,
  action: (authority: string, action: string): string => `/plan/${authority}/actions/${action}`,
  actionHistory: (authority: string, action: string): string => `/plan/${authority}/actions/${action}/history`,
  eraseInAction: (authority: string, action: string, event: string, path: string): string =>
    `/plan/${authority}/actions/${action}/history/erase/${event}?field=${encodeURIComponent(path)}`,
  /** `session`: whose history one came from, and goes back to. */
  eraseInEvidence: (evidence: string, event: string, path: string, session: string | undefined): string =>
    `/pieces-of-evidence/${evidence}/erase/${event}?field=${encodeURIComponent(path)}${session ? `&session=${session}` : ''}`,
  eraseName: (person: string, event: string, path: string): string =>
    `/people/${person}/erase/${event}?field=${encodeURIComponent(path)}`,
  authority: (authority: string): string => `/authorities/${authority}`,
  copies: patterns.copies,
  storage: patterns.storage,
} as const;
