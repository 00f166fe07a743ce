import type { Field } from '../../domain/record/field';
import { areasIn } from '../../domain/session/session';

/** What was written in a field, a line each. Of two people's versions both are given, and what was erased is said. */
export const linesOf = (field: Field<string>): string[] => {
  switch (field.is) {
    case 'empty':
      return [];
    case 'set':
      return areasIn(field.value);
    case 'conflict':
      return field.sides.flatMap(({ value }, index) =>
        areasIn(value).map((line) => `${line} (version ${index + 1} of ${field.sides.length}, side by side)`),
      );
    case 'erased':
      return ['(erased)'];
    case 'withheld':
      return ['(withheld from this copy)'];
  }
};
