import { describe, expect, it } from 'vitest';
import { isTypeScript, sourceFiles, textOf } from '../../architecture/source-files';

/** Everything by which a page can hand a file to a person. */
const waysOut: readonly RegExp[] = [
  /\bcreateObjectURL\b/,
  /\bdownload\b\s*[=}>]/,
  /['"]download['"]/,
  /\bshowSaveFilePicker\b/,
  /\bshowDirectoryPicker\b/,
  /\bmsSave(OrOpen)?Blob\b/,
  /['"`]data:[a-z]+\//,
  /\.save\(\s*['"`]/,
  /\boutput\(\s*['"`](save|blob|bloburl|bloburi|datauri|dataurl|dataurlnewwindow|datauristring|dataurlstring|pdfobjectnewwindow|pdfjsnewwindow)/,
  /\bnavigator\.(share|sendBeacon)\b/,
  /\bwindow\.open\b/,
  /\bnew (XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/,
];

const canMakeADownload = (text: string): boolean => waysOut.some((way) => way.test(text));

describe('what can leave the app', () => {
  it('leaves it by one place only', () => {
    const places = sourceFiles('src').filter((path) => isTypeScript(path) && canMakeADownload(textOf(path)));
    expect(places).toEqual(['src/app/save-file.ts']);
  });

  it.each([
    `const address = URL.createObjectURL(blob);`,
    `link.download = name;`,
    `<a href={address} download>Save</a>`,
    `<a href={address} download="plan.csv">Save</a>`,
    `link.setAttribute('download', name);`,
    `const handle = await window.showSaveFilePicker();`,
    `doc.save('report.pdf');`,
    `doc.output('bloburl');`,
    'link.href = `data:text/csv,${text}`;',
  ])('would be noticed in: %s', (line) => {
    expect(canMakeADownload(line)).toBe(true);
  });
});
