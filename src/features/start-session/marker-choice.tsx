import { type Marker, markers } from '../../domain/session/mark';
import { Radios } from '../../ui/radios';
import { fieldIds } from './field-ids';
import { markerChoices } from './marker-words';

type MarkerChoiceProps = {
  readonly value: Marker | undefined;
  readonly onChange: (marker: Marker) => void;
  readonly error: string | undefined;
};

/** Whose mark is being given. Asked, never assumed: one person's mark must not stand as another's. */
export const MarkerChoice = ({ value, onChange, error }: MarkerChoiceProps) => (
  <Radios
    id={fieldIds.marker}
    legend="Which mark are you giving?"
    legendSize="m"
    hint="All four are kept side by side. You can give a different one later."
    error={error}
    value={value}
    onChange={onChange}
    items={markers.map((marker) => ({ value: marker, ...markerChoices[marker] }))}
  />
);
