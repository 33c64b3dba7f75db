import fc from "fast-check";
import { Members, Written, type Json } from "./json.js";

/** Texts that have broken software before. */
const texts: readonly string[] = [
  "",
  " ",
  "\t\n",
  "\0",
  "a\0b",
  "\u0007\u001b[31m",
  "\ud800",
  "\udfff\ud83d",
  "a\udc00b",
  "\ufeff",
  "\ufffe\uffff",
  "\u2028\u2029",
  "\u202egnp.exe",
  "\u200b\u200d\u2060",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "e\u0301\u0327".repeat(60),
  "Z" + "\u0335\u0489".repeat(200),
  "ﬀ İı ẞ ǆ Å",
  "٣٤٥",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "/etc/passwd",
  "file:///etc/passwd",
  "%",
  "%zz",
  "%00",
  "%2e%2e%2f",
  "'; DROP TABLE users; --",
  "' OR 1=1",
  '"',
  "<script>alert(1)</script>",
  "${7*7}{{7*7}}",
  "$(id)`id`",
  "null",
  "undefined",
  "true",
  "NaN",
  "Infinity",
  "-Infinity",
  "1e999",
  "-1e999",
  "1e-400",
  "-0",
  "0x10",
  "1_000",
  " 5",
  "5.0000000000000001",
  "9007199254740993",
  "99999999999999999999",
  "-1",
  "[]",
  "{}",
  "[object Object]",
  ",",
  ",,,",
  "a,,b",
  ":",
  "sector:1e999,ties:Infinity",
  "sector:0.0000001,ties:99999999999999999999999",
  "sector:1,sector:2",
  "2026-02-30",
  "0000-00-00",
  "2026-13-01T25:61:61Z",
  "+002026-01-01",
  "*",
  "a*a*a*a*a*a*a*a*a*b",
  "(((((((((((((((((((",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
];

/** Lengths at the limits of the schemas, of a URL, of headers and of a body. */
const lengths = [60, 61, 200, 201, 300, 301, 400, 1001, 4001, 15_000, 20_000, 262_000, 300_000];

const long = fc
  .tuple(fc.constantFrom("a", "é", "\ud83d\ude00", "\0", "\ud800", ",", "%", "a "), fc.constantFrom(...lengths))
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));

export const oddText = fc.oneof(
  { arbitrary: fc.constantFrom(...texts), weight: 8 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 2 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }), weight: 1 },
  { arbitrary: long, weight: 1 },
);

/** Numbers at the limits and beyond, as they are written: JSON has no other way to say most of them. */
const oddNumber = fc
  .oneof(
    fc.constantFrom("0", "-0", "-1", "0.5", "1e999", "-1e999", "1e-999", "1e21", "9007199254740993", "4294967296"),
    fc.constantFrom("2147483648", "-2147483649", "25000.000001", "501", "1799", "2201", "1.0000000000000001"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  )
  .map((text) => new Written(text));

const deep = fc
  .tuple(fc.constantFrom("[", '{"a":'), fc.constantFrom(50, 1000, 20_000))
  .map(([open, depth]) => new Written(open.repeat(depth) + "1" + (open === "[" ? "]" : "}").repeat(depth)));

/** Names that mean something to JavaScript. */
const prototypeMember = fc.constantFrom<Json>(
  new Members([["__proto__", new Members([["admin", true]])]]),
  new Members([["constructor", new Members([["prototype", new Members([["admin", true]])]])]]),
  new Members([["toString", null]]),
  new Members([["length", 1e9]]),
);

/** Anything JSON can say, and some that it cannot. */
export const oddValue: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: oddText, weight: 4 },
  { arbitrary: oddNumber, weight: 4 },
  { arbitrary: fc.constantFrom<Json>(true, false, null, [], new Members([])), weight: 3 },
  { arbitrary: fc.array(oddText, { maxLength: 3 }), weight: 1 },
  {
    arbitrary: fc.constantFrom("NaN", "Infinity", "undefined", "01", "'a'").map((text) => new Written(text)),
    weight: 1,
  },
  { arbitrary: prototypeMember, weight: 1 },
  { arbitrary: deep, weight: 1 },
);
