import type { UploadedFile } from '../check/message.ts';
import { problem } from '../errors.ts';

interface Multipart {
  /** The text of `payload_json`, if there is one. */
  payloadJson: string | undefined;
  files: UploadedFile[];
}

/** Reads multipart/form-data as discord.js and Discord use it: `payload_json` and `files[n]`. Throws 50035-like 400s when malformed. */
export function readMultipart(body: Buffer, contentType: string): Multipart {
  const match = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw problem('invalidForm', 'multipart without a boundary');
  const result: Multipart = { payloadJson: undefined, files: [] };
  for (const part of splitParts(body, boundary)) {
    const headersEnd = part.indexOf('\r\n\r\n');
    if (headersEnd < 0) throw problem('invalidForm', 'a multipart part without headers');
    const headers = part.toString('utf8', 0, headersEnd);
    const data = part.subarray(headersEnd + 4);
    const name = unescapeName(/name="([^"]*)"/i.exec(headers)?.[1] ?? '');
    const filename = /filename="([^"]*)"/i.exec(headers)?.[1];
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json') result.payloadJson = data.toString('utf8');
    else if (index !== undefined && filename !== undefined)
      result.files.push({
        index: Number(index),
        name: unescapeName(filename),
        contentType: /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1]?.trim() ?? 'application/octet-stream',
        data: Buffer.from(data),
      });
    else throw problem('notImplemented', `multipart field "${name}" (only payload_json and files[n])`);
  }
  return result;
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let start = body.indexOf(mark);
  while (start >= 0) {
    const from = start + mark.length;
    // Two dashes after the boundary end the body.
    if (body.toString('latin1', from, from + 2) === '--') return parts;
    const next = body.indexOf(mark, from);
    if (next < 0) break;
    // Without the line breaks after the boundary and before the next one.
    parts.push(body.subarray(from + 2, next - 2));
    start = next;
  }
  throw problem('invalidForm', 'multipart body is cut off');
}

/** Browsers and fetch escape these three in names (HTML: multipart form data). */
function unescapeName(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n');
}
