import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/documents/report/file-name';
import { appVersion, madeWith } from '../../../src/documents/report/made-with';
import { productName } from '../../../src/ui/product-name';
import { projectRoot } from '../../architecture/source-files';

describe('the name of a file', () => {
  it.each([
    [['Thurrock Council', 'Prevent toolkit 2018', '2022/23'], 'thurrock-council-prevent-toolkit-2018-2022-23'],
    [['Cyngor Sir Ynys Môn', 'Ŵyl'], 'cyngor-sir-ynys-mon-wyl'],
    [['King’s Lynn & West Norfolk'], 'kings-lynn-west-norfolk'],
    [['../../etc/passwd', 'a\u0000b'], 'etc-passwd-a-b'],
    [['東京', ''], 'report'],
  ])('of %j is safe and readable', (parts, name) => {
    expect(fileNameOf(...parts)).toBe(name);
  });

  it('holds only letters, digits and single hyphens, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        const name = fileNameOf(...parts);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

it('a report names the app and the version that made it', () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  expect(appVersion).toBe(version);
  expect(madeWith).toContain(`${productName} ${version}`);
});
