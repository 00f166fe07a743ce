/** Longer than this, a statement leaves no room at 32 pixels for what is to be decided under it. None that comes with the
 *  app is as long. */
const longest = 420;

/** At 32 pixels, for the back of the room, unless not all of it would then be in sight. */
export const statementClass = (statement: string): string =>
  statement.length > longest ? 'app-projector__statement app-projector__statement--long' : 'app-projector__statement';
