import type { Tone } from '../documents/report/report';
import { LongText } from './long-text';

type RagProps = {
  readonly tone: Tone;
  /** The word: "Green", "3 (amber)", "Met". Always in sight. */
  readonly text: string;
};

/** A rating: its word with its shape (● green, ▲ amber, ■ red), never a colour alone. Neutral has no shape. */
export function Rag({ tone, text }: RagProps) {
  return (
    <span className={`app-rag app-rag--${tone}`}>
      {tone !== 'neutral' && <RagShape tone={tone} />}
      <span>
        <LongText text={text} />
      </span>
    </span>
  );
}

/** The shape alone, hidden from screen readers: only ever beside its word. */
export function RagShape({ tone }: { readonly tone: Exclude<Tone, 'neutral'> }) {
  return (
    <svg className={`app-rag__shape app-rag__shape--${tone}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {tone === 'green' && <circle cx="6" cy="6" r="6" />}
      {tone === 'amber' && <path d="M6 0.5 12 11.5H0z" />}
      {tone === 'red' && <rect x="0.5" y="0.5" width="11" height="11" />}
    </svg>
  );
}
