import { Details } from '../../../ui/details';
import { LongText } from '../../../ui/long-text';

/** Longer than this, a statement leaves no room at 32 pixels for what is to be decided under it. None that comes with the
 *  app is as long; one that was loaded may be many times. */
const longest = 420;
/** What is shown of a longer one, with the line that opens all of it. */
const room = 300;

/** The first lines of a statement that is too long for the wall, up to a whole word; undefined for any other. */
export const firstLinesOf = (statement: string): string | undefined => {
  if (statement.length <= longest) return undefined;
  const start = statement.slice(0, room);
  const end = start.lastIndexOf(' ');
  return `${(end > room / 2 ? start.slice(0, end) : start).trimEnd()}…`;
};

/** What the item says, for the back of the room: never smaller than 32 pixels on a projector, and never so long that what
 *  is to be decided goes out of sight before somebody asks to read all of it. */
export const StatementOnWall = ({ id, statement }: { readonly id: string; readonly statement: string }) => {
  const first = firstLinesOf(statement);
  return (
    <>
      <p id={id} className="app-projector__statement">
        <LongText text={first ?? statement} />
      </p>
      {first !== undefined && (
        <Details summary="Read all of it">
          <p className="app-projector__statement">
            <LongText text={statement} />
          </p>
        </Details>
      )}
    </>
  );
};
