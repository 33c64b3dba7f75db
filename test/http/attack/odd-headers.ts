import fc from "fast-check";
import { oddText } from "./oddities.js";

/** Headers that mean something to a server, or to those before it. */
const names = `accept accept-encoding accept-language authorization content-encoding content-type cookie expect host
if-match if-modified-since if-none-match origin range sec-fetch-site transfer-encoding upgrade x-forwarded-for
x-http-method-override x-maillage-csrf __proto__`.split(/\s+/);

const values: readonly string[] = [
  "bytes=0-",
  "bytes=9-1,-5",
  "Bearer ",
  "Bearer mlg_x",
  "Basic Og==",
  "evil.example",
  "en;q=x",
  '"v0"',
  'W/"v1"',
  "maillage-4810=x; maillage-4810=y",
  "gzip;q=0, *",
  "100-continue",
  "application/json;",
  "application/xml",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "*/*",
];

/** A few headers with what does not belong there, but for the ends of lines: they would begin another header. */
export const oddHeaders: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(
      oddText.map((text) => text.replaceAll(/[\r\n]/g, "")),
      fc.constantFrom(...values),
    ),
  ),
  { minLength: 1, maxLength: 3 },
);
