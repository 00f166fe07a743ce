import type { Item } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { answersOf, areasIn, readItem } from '../../../domain/session/session';
import { LongText } from '../../../ui/long-text';
import { answerWords } from '../mark-words';
import type { Scoring } from '../../../state/marking/use-scoring';
import { EvidenceWords, fieldWords } from './evidence-words';
import { GivenMarks } from './given-marks';

type Props = { readonly scoring: Scoring; readonly item: Item; readonly part: Folded };

/** An item of an archived session: everything that was given, to read. */
export const ItemReading = ({ scoring, item, part }: Props) => {
  const { evidence, scale } = scoring;
  const { strengths, areas, evidence: ids, marks } = readItem(part, item.id);
  const answers = answersOf(part, item.id);
  const pieces = ids.flatMap((id) => evidence.get(id) ?? []);
  const isMarked = Object.values(marks).some(({ mark }) => mark.is !== 'empty');
  const answered = item.indicators.flatMap(({ id, statement }) => {
    const answer = answers[id];
    return answer ? [{ id, words: `${statement.text} ${answerWords[answer]}.` }] : [];
  });
  return (
    <>
      <h2 className="govuk-heading-m">The mark</h2>
      {isMarked ? (
        <GivenMarks scale={scale} part={part} item={item} />
      ) : (
        <p className="govuk-body">No mark was given.</p>
      )}
      <Lines title="Strengths" text={fieldWords(strengths)} />
      <Lines title="Areas for development" text={fieldWords(areas)} listed />
      {pieces.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Evidence</h2>
          <ul className="govuk-list govuk-list--spaced">
            {pieces.map((piece) => (
              <li key={piece.id}>
                <EvidenceWords piece={piece} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answered.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Indicators answered</h2>
          <ul className="govuk-list govuk-list--bullet">
            {answered.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

type LinesProps = { readonly title: string; readonly text: string; readonly listed?: boolean };

const Lines = ({ title, text, listed }: LinesProps) => (
  <>
    <h2 className="govuk-heading-m">{title}</h2>
    {text === '' ? (
      <p className="govuk-body">None written.</p>
    ) : listed ? (
      <ul className="govuk-list govuk-list--bullet">
        {areasIn(text).map((area, index) => (
          <li key={index}>
            <LongText text={area} />
          </li>
        ))}
      </ul>
    ) : (
      text.split('\n').map((line, index) => (
        <p className="govuk-body" key={index}>
          <LongText text={line} />
        </p>
      ))
    )}
  </>
);
