import type { FastifyRequest } from "fastify";
import type { Sender, Upload, Uploads } from "../uploads/uploads.js";
import { Refused } from "../refusals/refused.js";
import { actorOf } from "./access/identity.js";

/** Bytes of a form around its file. */
const around = 4096;

/** Parts of a form that are no file say little, and there are few of them. */
export const formLimits = {
  files: 1,
  fields: 10,
  parts: 11,
  fieldNameSize: 100,
  fieldSize: 1000,
  headerPairs: 50,
  // Counted where the bytes are written.
  fileSize: Number.MAX_SAFE_INTEGER,
} as const;

/** Longest line between the parts of a form (RFC 2046, 5.1.1), which the form's reader takes for a fault of its own. */
const longestBoundary = 70;
const boundary = /;\s*boundary=(?:"([^"]*)"|([^\s;]*))/i;

const senderOf = ({ identity }: FastifyRequest): Sender => ({
  by: actorOf(identity),
  account: identity.name ?? "",
});

/** What the form's reader says of one with too much in it. */
const tooMany: ReadonlySet<string> = new Set(["FST_FILES_LIMIT", "FST_PARTS_LIMIT", "FST_FIELDS_LIMIT"]);

/** What is said, by the form's reader and by streams, of a form that is none, or whose sender left. */
const broken = /^(?:FST_|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET)|multipart|boundary|part header|terminated early/i;

/** Refuses a form that is too large, by what it says of itself, before any of it is read. @throws Refused */
export async function admitForm(uploads: Uploads, request: FastifyRequest): Promise<void> {
  const { headers } = request;
  const type = headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw new Refused("unsupported-media-type", { about: type.slice(0, 80) });
  const [, quoted, plain] = boundary.exec(type) ?? [];
  const line = quoted ?? plain ?? "";
  if (line === "" || line.length > longestBoundary) throw new Refused("broken-upload");
  await uploads.admit(Math.max(0, Number(headers["content-length"] ?? 0) - around), senderOf(request));
}

/** Takes the one file of a form in. @throws Refused, and then nothing of it stays */
export async function receiveForm(uploads: Uploads, request: FastifyRequest): Promise<Upload> {
  let upload: Upload | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === "file") upload = await uploads.receive(part.file, part.filename ?? "", senderOf(request));
    }
    if (!upload) throw new Refused("one-file");
    return upload;
  } catch (failure) {
    if (upload) await uploads.remove(upload.id);
    if (failure instanceof Refused) throw failure;
    const { code = "" } = failure as NodeJS.ErrnoException;
    if (tooMany.has(code)) throw new Refused("one-file");
    if (broken.test(`${code} ${(failure as Error).message}`)) throw new Refused("broken-upload");
    throw failure;
  }
}
