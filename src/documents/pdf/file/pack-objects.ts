type StoredObject = { readonly number: number; readonly body: string };
type Trailer = { readonly root: number; readonly info: number };

const objectsPerStream = 200;

/**
 * Rewrites a file of jsPDF so that everything but its streams is kept in compressed object streams (PDF 1.5):
 * the structure tree of a long table is four fifths of the file otherwise. Gives the file a new information
 * dictionary, and an identifier that depends on nothing but its content.
 * Source and result of `compress` hold one character for each byte.
 */
export function packObjects(
  source: string,
  information: string,
  compress: (data: string) => string,
): Uint8Array<ArrayBuffer> {
  const { objects, trailer } = readObjects(source);
  const replaced = objects.map((object) =>
    object.number === trailer.info ? { ...object, body: information } : object,
  );
  const streams = replaced.filter(({ body }) => body.endsWith('endstream'));
  const plain = replaced.filter(({ body }) => !body.endsWith('endstream'));
  const count = Math.max(...objects.map(({ number }) => number)) + 1;

  let file = source.slice(0, source.indexOf('\n', source.indexOf('\n') + 1) + 1);
  const table = new Map<number, readonly [kind: number, place: number, index: number]>([[0, [0, 0, 0xffff]]]);
  const put = (number: number, body: string): void => {
    table.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  };
  for (const { number, body } of streams) put(number, body);
  let next = count;
  for (let start = 0; start < plain.length; start += objectsPerStream) {
    const group = plain.slice(start, start + objectsPerStream);
    group.forEach(({ number }, index) => table.set(number, [2, next, index]));
    put(next, objectStream(group, compress));
    next += 1;
  }
  const start = file.length;
  table.set(next, [1, start, 0]);
  file += `${next} 0 obj\n${crossReferences(table, next + 1, trailer, identifier(file), compress)}\nendobj\n`;
  file += `startxref\n${start}\n%%EOF\n`;
  return toBytes(file);
}

function readObjects(source: string): { readonly objects: readonly StoredObject[]; readonly trailer: Trailer } {
  const xref = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(source)?.[1]);
  const end = source.slice(xref);
  const root = Number(/\/Root (\d+) 0 R/.exec(end)?.[1]);
  const info = Number(/\/Info (\d+) 0 R/.exec(end)?.[1]);
  if (!end.startsWith('xref\n') || Number.isNaN(root + info)) throw new Error('The PDF writer made an unknown trailer');
  const offsets = [...end.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  const order = offsets.map((offset, index) => ({ offset, number: index + 1 })).sort((a, b) => a.offset - b.offset);
  const objects = order.map(({ offset, number }, index) => {
    const text = source.slice(offset, order[index + 1]?.offset ?? xref).trimEnd();
    const head = `${number} 0 obj\n`;
    if (!text.startsWith(head) || !text.endsWith('endobj'))
      throw new Error(`The PDF writer misplaced object ${number}`);
    return { number, body: text.slice(head.length, -'endobj'.length).trimEnd() };
  });
  return { objects, trailer: { root, info } };
}

function objectStream(group: readonly StoredObject[], compress: (data: string) => string): string {
  let head = '';
  let bodies = '';
  for (const { number, body } of group) {
    head += `${number} ${bodies.length} `;
    bodies += `${body}\n`;
  }
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, head + bodies, compress);
}

function crossReferences(
  table: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  { root, info }: Trailer,
  id: string,
  compress: (data: string) => string,
): string {
  let rows = '';
  for (let number = 0; number < size; number += 1) {
    const [kind, place, index] = table.get(number) ?? [0, 0, 0];
    rows += bytes(kind, 1) + bytes(place, 4) + bytes(index, 2);
  }
  const entries = `/Type /XRef /Size ${size} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`;
  return stream(entries, rows, compress);
}

function stream(entries: string, data: string, compress: (data: string) => string): string {
  const packed = compress(data);
  return `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream`;
}

function toBytes(file: string): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(file.length);
  for (let i = 0; i < file.length; i += 1) result[i] = file.charCodeAt(i);
  return result;
}

const bytes = (value: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode((value >>> (8 * (length - 1 - i))) & 0xff)).join('');

/** Four FNV-1a hashes of the content: enough to tell two files apart, which is all that the identifier is for. */
function identifier(content: string): string {
  const hashes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let i = 0; i < content.length; i += 1) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return hashes.join('').toUpperCase();
}
