// Archives and documents made by hand, byte for byte the same each time.
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  /** What the archive states of the size, where that is not true. */
  readonly statedSize?: number;
};

/** A zip of these files. */
export function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text, isStored = false, isEncrypted = false, statedSize } of entries) {
    const plain = Buffer.from(text as string);
    const packed = isStored ? plain : deflateRawSync(plain);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(isStored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(statedSize ?? plain.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), head, entry, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\u0005\u0006'), end]);
}

/** A tar of these files, in the old form. */
export function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write('0000644\0', 100);
    head.write(body.length.toString(8).padStart(11, '0') + '\0', 124);
    head.write('00000000000\0', 136);
    head.write('        0', 148);
    head.write('ustar\u000000', 257);
    const sum = head.reduce((all, byte) => all + byte, 0);
    head.write(sum.toString(8).padStart(6, '0') + '\0 ', 148);
    return [head, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** Text at a place of a page of a PDF, in points from the lower left. */
export type PlacedText = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
};

/** A PDF of these pages, in Helvetica; texts in Latin-1. */
export function pdfOf(...pages: readonly (readonly PlacedText[])[]): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  objects.push(font);
  const kids: number[] = [];
  for (const page of pages) {
    const content = page
      .map(
        ({ x, y, text, size = 10 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}

type Plist = string | Buffer | { readonly [key: string]: Plist };

/** A binary property list of dictionaries, ASCII strings and data. */
export function bplistOf(root: Plist): Buffer {
  const objects: Buffer[] = [];
  const sized = (mark: number, length: number): Buffer =>
    length < 15
      ? Buffer.from([mark | length])
      : Buffer.from([mark | 15, 0x12, ...[24, 16, 8, 0].map((bits) => (length >> bits) & 255)]);
  const add = (value: Plist): number => {
    const index = objects.length;
    objects.push(Buffer.alloc(0));
    if (typeof value === 'string')
      objects[index] = Buffer.concat([sized(0x50, value.length), Buffer.from(value, 'latin1')]);
    else if (Buffer.isBuffer(value))
      objects[index] = Buffer.concat([sized(0x40, value.length), value]);
    else {
      const keys = Object.keys(value).map(add);
      const values = Object.values(value).map(add);
      objects[index] = Buffer.concat([sized(0xd0, keys.length), Buffer.from([...keys, ...values])]);
    }
    return index;
  };
  add(root);
  let at = 8;
  const table = Buffer.alloc(objects.length * 4);
  objects.forEach((object, index) => {
    table.writeUInt32BE(at, index * 4);
    at += object.length;
  });
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 1;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}
