import { crc32, deflateRawSync } from 'node:zlib';

type ZipPart = {
  readonly name: string;
  readonly content: Buffer;
  /** What the zip says of the unpacked length, where that is a lie. */
  readonly saysLength?: number;
  readonly encrypted?: boolean;
};

/** A zip of these parts, written by hand so that it can lie about them. */
export const zipOf = (parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, saysLength = content.length, encrypted } of parts) {
    const packed = deflateRawSync(content);
    const flags = encrypted ? 1 : 0;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saysLength, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, entry, Buffer.from(name)]),
    );
    local.push(head);
    at += head.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, listed, end]));
};
