import { describe, expect, it } from 'vitest';
import { caseSignsIn, isNhsNumber } from '../../../../src/domain/checks/case-text';
import { anActionFor, apiece, aYear, found } from './given';

describe('an NHS number', () => {
  // The number that is printed as an example everywhere, and three worked out by hand from the rule.
  it.each(['9434765919', '4010232137', '7000000007', '9000000009'])('%s has the right check digit', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it.each([
    '9434765918',
    '4010232138',
    '0000000000',
    '7777777777',
    '1234567881',
    '6328796960',
    '943476591',
    '94347659190',
  ])('%s is none', (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });
});

describe('words that look like a person’s case', () => {
  it.each([
    ['nhsNumber', 'Discussed 943 476 5919 at panel'],
    ['nhsNumber', 'NHS no. 943-476-5919.'],
    ['nhsNumber', '(9434765919)'],
    ['dateOfBirth', 'DOB 12/03/2009'],
    ['dateOfBirth', 'Date of birth: 3 March 2009'],
    ['dateOfBirth', 'd.o.b. 12.03.09'],
    ['dateOfBirth', 'Aled Jones, born on 12 March 2009'],
    ['dateOfBirth', 'Aled Jones (12/03/2009) attended'],
    ['dateOfBirth', 'Referral for Siân O’Connor 2009-03-12'],
    ['dateOfBirth', '12/03/1987 – Aled P. Jones'],
    ['caseReference', 'Crime ref 42/12345/23'],
    ['caseReference', 'see crime reference number: EP/20231207/1187'],
    ['caseReference', 'Case no. 48211'],
    ['caseReference', 'Police ref: 1187-07122023'],
    ['caseReference', 'PNC 09/123456A'],
    ['caseReference', 'URN 42AB1234523'],
    ['caseReference', 'CAD 4411 of the day'],
    ['caseReference', 'Channel case 10233 closed'],
  ])('%s: %s', (sign, words) => {
    expect(caseSignsIn(words, 2026)).toContain(sign);
  });

  it.each([
    'Representation from health to be regular (ICB)',
    'The Duty is met, CTSA s36(4)(b), sch 7',
    'Call 01375 652652 or 0300 123 4567 or 07700 900123',
    'Order 9434765918',
    'Account 12345678901234',
    'ISBN 978-0-306-40615-7, ISO 27001',
    'Prevent Board minutes, 12 March 2015',
    'Home Office guidance of 1 July 2015',
    'Partnership Plan 2015-07-01',
    'Report by Ann Smith, 20 February 2024',
    'Training held 12/03/2024: Ann Smith and Bea Jones',
    'Collect the date of birth only where it is needed',
    'Staff born abroad were asked too',
    'Corporate Risk Log- No. 21: Failure to comply with the Prevent Duty 2015',
    'case by case and process now in place',
    'Police and Crime Plan 2021-2025',
    'Police Act 1997',
    'Crime and Disorder Act 1998, section 17',
    'Referral numbers: 1245 in 2023/24',
    'Referral rate 2023/24 and case closures 2022-23',
    'Incident of 12/03/2024',
    'Minute CSP/2024/0312',
    'Kept at Q:\\Prevent\\2023\\01 plan.docx',
    'https://example.org/prevent/9434765919/page',
    '',
  ])('not: %s', (words) => {
    expect(caseSignsIn(words, 2026)).toEqual([]);
  });
});

describe('a person’s case in a session', () => {
  const pasted = 'Aled Jones, DOB 12/03/2009, NHS 943 476 5919';

  it('is named by its place, with the way to erase it, and is not said again', () => {
    const year = aYear({ 'text/training/areas': pasted, 'item/training/agreedReason': 'Crime ref 42/12345/23' });
    const list = found('casework', year, {
      actions: [anActionFor('a1', 'training', { progress: pasted })],
      evidence: [],
    });
    expect(list.map(({ words }) => words)).toEqual([
      'In the areas for development under 6 Training programme there is what looks like an NHS number and a date of birth.',
      'In the reason for a mark for 6 Training programme there is what looks like a police or case reference.',
      'In the progress of the action there is what looks like an NHS number and a date of birth.',
    ]);
    expect(list.map(({ place }) => place)).toMatchObject([
      {
        kind: 'erase',
        record: { kind: 'session', id: 's1' },
        path: 'text/training/areas',
        event: 'text/training/areas-1',
      },
      { kind: 'erase', record: { kind: 'session', id: 's1' }, path: 'item/training/agreedReason' },
      { kind: 'erase', record: { kind: 'action', id: 'a1' }, path: 'progress' },
    ]);
    expect(JSON.stringify(list)).not.toMatch(/Aled|943/);
  });

  it('is found in evidence that the session rests on, in targets and in words about its stages', () => {
    const year = aYear({
      'evidence/training/e1': true,
      'target/training/mark': '4',
      'target/training/reason': pasted,
      heldReason: pasted,
    });
    const evidence = [apiece('e1', { title: pasted, 'version/f1/removed': pasted }), apiece('e2', { title: pasted })];
    expect(found('casework', year, { evidence }).map(({ words }) => words.split(' there ')[0])).toEqual([
      'In the reason for the target of 6 Training programme',
      'In the reason for the step back',
      'In the title of the evidence',
      'In the reason why a file of the evidence was removed',
    ]);
  });

  it('is found in both of two texts that stand side by side, and not in one that was erased', () => {
    expect(found('casework', aYear({ 'text/training/areas': { sides: [pasted, pasted] } }))).toHaveLength(2);
    expect(found('casework', aYear({ 'text/training/areas': undefined }))).toEqual([]);
  });
});
