import { isIPv6 } from "node:net";

/**
 * What stands for an address when attempts are counted: of IPv6 the first 64 bits, for one subscriber holds them all
 * and could change the others at will.
 */
export function subscriberOf(address: string): string {
  const [plain = ""] = address.split("%");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  // A dotted end fills two groups; only their number counts, as they are beyond the first 64 bits.
  const after = groups(tail ?? "").flatMap((group) => (group.includes(".") ? ["0", "0"] : [group]));
  const before = groups(head).flatMap((group) => (group.includes(".") ? ["0", "0"] : [group]));
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
