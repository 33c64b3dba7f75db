import fc from "fast-check";
import { bodyOf } from "./bodies.js";
import { oddText } from "./oddities.js";
import { oddHeaders } from "./odd-headers.js";
import type { Operation } from "./operations.js";
import { almostText, mostly, type Known } from "./values.js";

/** Who sends it, and with which header against forged requests. */
export interface Credentials {
  readonly who: "nobody" | "reader" | "adviser" | "administrator";
  readonly csrf: "right" | "wrong" | "missing";
}

/** A bad request, but for who sends it. */
export interface Attack extends Credentials {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
}

/** Percent-encodes also what is no Unicode text: a lone surrogate by its own three bytes. */
const encoded = (text: string): string =>
  text.replace(/[^A-Za-z0-9_.~*-]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character);
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
      .map((byte) => `%${byte.toString(16)}`)
      .join("");
  });

/** Mostly as it must be written, at times as it came. */
const inTarget = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.integer({ min: 0, max: 15 }))
    .map(([each, raw]) => (raw === 0 ? each.slice(0, 400) : encoded(each)));

const others = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "BREW"];

/** Bad requests of one operation; some are good by chance. */
export function attacksOn(operation: Operation, known: Known): fc.Arbitrary<Attack> {
  const named = (place: string) => operation.parameters.filter((each) => each.in === place);
  const path = fc
    .tuple(...named("path").map(({ name, schema }) => inTarget(almostText(schema, known, name))))
    .map((values) => {
      const left = [...values];
      return operation.path.replaceAll(/\{[^}]*\}/g, () => left.shift() ?? "");
    });
  const pair = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
    fc.tuple(inTarget(name), inTarget(value)).map(([key, text]) => [`${key}=${text}`]);
  const declared = named("query").map(({ name, schema }) =>
    mostly(fc.constant<string[]>([]), pair(fc.constant(name), almostText(schema, known, name)), 3),
  );
  const anyName = fc.oneof(oddText, fc.constantFrom("q", "top", "id", ...named("query").map(({ name }) => name)));
  const query = fc
    .tuple(...declared, mostly(fc.constant<string[]>([]), pair(anyName, oddText), 4))
    .map((parts) => parts.flat().join("&"));
  const ifMatch = named("header").map(({ name, schema }) =>
    mostly(fc.constant("*"), almostText(schema, known, name), 4).map(
      (value) => [name, value.replaceAll(/[\r\n]/g, "")] as const,
    ),
  );
  return fc
    .record({
      who: fc.constantFrom("nobody", "reader", "adviser", "adviser", "administrator", "administrator"),
      csrf: mostly(fc.constant("right"), fc.constantFrom("wrong", "missing"), 7),
      method: mostly(fc.constant(operation.method), fc.constantFrom(...others), 12),
      target: fc.tuple(path, query).map(([where, asked]) => (asked === "" ? where : `${where}?${asked}`)),
      type: mostly(fc.constant("application/json"), fc.constantFrom("text/plain", "application/xml", "", "a/b/c"), 12),
      odd: mostly(fc.constant([]), oddHeaders, 5),
      own: fc.tuple(...ifMatch),
      body: bodyOf(operation, known),
    })
    .map(({ type, odd, own, ...attack }) => {
      const typed = attack.body === undefined ? [] : [["content-type", type] as const];
      return { ...attack, headers: [...typed, ...own, ...odd] };
    });
}
