import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlPartsOf } from '../../../src/scan/mhtml.ts';
import { encode } from './streams.ts';

const BOUNDARY = '----MultipartBoundary--x1----';

interface Part {
  readonly header: string;
  readonly body: string;
}

/** A page saved as a single file, as Chromium writes it. */
function message(parts: readonly Part[], { boundary = BOUNDARY, ending = `--${BOUNDARY}--\r\n` } = {}): Uint8Array {
  const head = `From: <Saved by a browser>\r\nSubject: A page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`;
  return encode(`${head}${parts.map(({ header, body }) => `--${boundary}\r\n${header}\r\n\r\n${body}\r\n`).join('')}${ending}`);
}

const html = (body: string, more = ''): Part => ({ header: `Content-Type: text/html${more}`, body });

const textsOf = (file: Uint8Array) => [...(htmlPartsOf(file) ?? [])].map(({ bytes }) => new TextDecoder().decode(bytes));

/** Writes bytes as quoted-printable; where `soft` says so a line is broken without a break being meant. */
function quotedPrintable(bytes: Uint8Array, soft: readonly boolean[]): string {
  return [...bytes].map((byte, index) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${soft.length > 0 && soft[index % soft.length] ? '=\r\n' : ''}`).join('');
}

describe('htmlPartsOf', () => {
  it('gives the page and its frames in their order, and nothing else', () => {
    const picture = { header: 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64', body: 'iVBORw0KGgo=' };
    const file = message([html('<p>page</p>'), picture, html('<p>frame</p>', '; charset=utf-8'), { header: 'Content-Type: text/css', body: 'p{}' }]);
    expect(textsOf(file)).toEqual(['<p>page</p>', '<p>frame</p>']);
    expect([...(htmlPartsOf(file) ?? [])].map(({ charset }) => charset)).toEqual([undefined, 'utf-8']);
  });

  it('reads parts within parts, and a message that is one page', () => {
    const inner = `--inner\n${html('<p>inside</p>').header}\n\n<p>inside</p>\n--inner--`;
    expect(textsOf(message([{ header: 'Content-Type: multipart/alternative; boundary=inner', body: inner }]))).toEqual(['<p>inside</p>']);
    expect(textsOf(encode('MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+\nb25lPC9wPg==\n'))).toEqual(['<p>one</p>']);
  });

  it('keeps what a file that is cut off still gives', () => {
    expect(textsOf(message([html('<p>page</p>'), html('<p>cut')], { ending: '' }))).toEqual(['<p>page</p>', '<p>cut\r\n']);
  });

  it('takes no other file for one', () => {
    for (const file of ['', '\n<p>x</p>', '<!doctype html>\n\n<p>Content-Type: text/html</p>', '<!-- saved from url=(0001)x -->\n\nx', 'Dear: Ann\n\nhello', 'text,author\nContent-Type: multipart/related\n\n']) {
      expect(htmlPartsOf(encode(file))).toBeUndefined();
    }
  });

  it('gives back whatever bytes a part holds, however they are encoded', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 4 }), fc.array(fc.boolean(), { maxLength: 9 }), fc.boolean(), (bodies, soft, isBase64) => {
        const parts = bodies.map((body): Part =>
          isBase64
            ? html(Buffer.from(body).toString('base64').replaceAll(/(.{40})/g, '$1\r\n'), '\r\nContent-Transfer-Encoding: Base64')
            : html(quotedPrintable(body, soft), '\r\nContent-Transfer-Encoding: quoted-printable'),
        );
        expect([...(htmlPartsOf(message(parts)) ?? [])].map((part) => [...part.bytes])).toEqual(bodies.map((body) => [...body]));
      }),
    );
  });

  it('reads quoted-printable that is not as it should be as it stands', () => {
    const read = (body: string) => textsOf(message([html(body, '\r\nContent-Transfer-Encoding: quoted-printable')]));
    expect(read('a=3Cb=c3=A9 =ZZ =4')).toEqual(['a<bé =ZZ =4']);
    expect(read('one=\ntwo=\r\nthree')).toEqual(['onetwothree']);
  });

  it('never fails, whatever a file holds, and gives no more than is in it', () => {
    const piece = fc.constantFrom('--b', '--b--', '\n', '\r\n', 'Content-Type: text/html', 'Content-Type: multipart/related; boundary=b', 'Content-Transfer-Encoding: base64', ': ', '=', 'PHA+', ' ');
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isWhole) => {
        const file = encode(`${isWhole ? 'Content-Type: multipart/mixed; boundary="b"\n\n' : ''}${pieces.join('')}`);
        const length = [...(htmlPartsOf(file) ?? [])].reduce((sum, { bytes }) => sum + bytes.length, 0);
        expect(length).toBeLessThanOrEqual(file.length);
      }),
      { numRuns: 500 },
    );
  });

  it('does not follow parts within parts without end', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'Content-Type: text/html\n\n<p>deep</p>\n' : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--\n`;
    expect(textsOf(encode(nested(3)))).toEqual(['<p>deep</p>\n']);
    expect(textsOf(encode(nested(100)))).toEqual([]);
  });
});
