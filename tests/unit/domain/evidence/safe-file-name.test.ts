import { expect, it } from 'vitest';
import { safeFileName } from '../../../../src/domain/evidence/safe-file-name';

it.each([
  ['Board minutes.pdf', 'Board minutes.pdf'],
  ['Cofnodion Mawrth – ŵ.docx', 'Cofnodion Mawrth – ŵ.docx'],
  ['../../etc/passwd', 'etc-passwd'],
  ['D:\\papers\\plan.xlsx', 'D-papers-plan.xlsx'],
  ['what?*<>|.pdf', 'what-.pdf'],
  // Turned round, it would show as "minutesexe.pdf".
  ['minutes\u202Efdp.exe', 'minutesfdp.exe'],
  ['a\u0000b\nc.txt', 'abc.txt'],
  ['.htaccess', 'htaccess'],
  ['name. . ', 'name'],
  ['con.txt', '_con.txt'],
  ['LPT1', '_LPT1'],
  ['', 'evidence'],
  ['...', 'evidence'],
])('%j is offered as %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('a name that is too long for some systems is cut before its ending', () => {
  const name = safeFileName(`${'ŵ'.repeat(300)}.pdf`);
  expect(name).toMatch(/^ŵ+\.pdf$/);
  expect(name.length).toBe(120);
});
