import type { SuggestedBand as Suggestion } from '../../../domain/session/suggestion';
import { InsetText } from '../../../ui/inset-text';

/** The band that the answers suggest, with its reason in words; never a number. */
export const SuggestedBand = ({ suggestion }: { readonly suggestion: Suggestion | undefined }) => (
  <InsetText>
    {suggestion ? (
      <>
        {suggestion.suggests && (
          <>
            <strong>Suggested band: {suggestion.suggests}.</strong>{' '}
          </>
        )}
        {suggestion.reason}
      </>
    ) : (
      'No band is suggested, because it is not known what kind of authority this is.'
    )}
  </InsetText>
);
