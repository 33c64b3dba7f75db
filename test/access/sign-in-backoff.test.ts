import fc from "fast-check";
import { expect, test } from "vitest";
import { subscriberOf } from "@maillage/server/accounts/address.js";
import { backoffRules, createSignInBackoff } from "@maillage/server/accounts/sign-in-backoff.js";
import { testClock } from "./clock.js";

function opened(capacity?: number) {
  const clock = testClock();
  const attempts = createSignInBackoff(() => clock.now().getTime(), capacity);
  /** @returns the seconds to wait, 0 when the attempt went on */
  const fail = (name: string, address: string) => {
    const begun = attempts.begin({ name, address });
    return "wait" in begun ? begun.wait : 0;
  };
  const succeed = (name: string, address: string) => {
    const begun = attempts.begin({ name, address });
    if ("wait" in begun) return false;
    begun.succeeded();
    return true;
  };
  return { clock, fail, succeed };
}

test("after the free attempts on a name from one address, each waits twice as long as the one before, up to the longest", () => {
  const { clock, fail } = opened();
  const { free, most } = backoffRules.name;
  for (let attempt = 0; attempt < free; attempt++) expect(fail("alex", "192.0.2.1")).toBe(0);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    const wait = fail("alex", "192.0.2.1");
    waits.push(wait);
    expect(fail("alex", "192.0.2.1")).toBe(wait);
    clock.pass(wait - 1);
    expect(fail("alex", "192.0.2.1")).toBe(1);
    clock.pass(1);
    expect(fail("alex", "192.0.2.1")).toBe(0);
  }
  expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32]);
  expect(waits.at(-1)).toBe(most);
});

test("one address that tries many names waits too, and the others do not", () => {
  const { fail } = opened();
  for (let attempt = 0; attempt < backoffRules.address.free; attempt++) {
    expect(fail(`name${attempt}`, "192.0.2.1")).toBe(0);
  }
  expect(fail("another", "192.0.2.1")).toBeGreaterThan(0);
  expect(fail("another", "192.0.2.2")).toBe(0);
});

test("a good password clears the name, and takes back its own attempt only from the address", () => {
  const { clock, fail, succeed } = opened();
  for (let attempt = 0; attempt < backoffRules.name.free - 1; attempt++) fail("alex", "192.0.2.1");
  expect(succeed("alex", "192.0.2.1")).toBe(true);
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) expect(fail("alex", "192.0.2.2")).toBe(0);

  // A good account between the others does not free the address from which they are tried.
  let waited = 0;
  for (let attempt = 0; attempt < 60; attempt++) {
    waited = Math.max(waited, fail(`name${attempt}`, "192.0.2.1"));
    clock.pass(waited);
    succeed("good", "192.0.2.1");
  }
  expect(waited).toBeGreaterThan(60);
});

test("whoever knows their password is not kept out by what others guess from elsewhere", () => {
  const { clock, fail, succeed } = opened();
  for (let attempt = 0; attempt < 500; attempt++) {
    fail("alex", `192.0.2.${attempt % 50}`);
    if (attempt % 50 === 0) clock.pass(1);
  }
  expect(fail("alex", "192.0.2.1")).toBeGreaterThan(0);
  expect(succeed("alex", "198.51.100.1")).toBe(true);
});

test("many at once are counted one by one", () => {
  const { fail } = opened();
  const answers = Array.from({ length: 100 }, () => fail("alex", "192.0.2.1"));
  expect(answers.filter((wait) => wait === 0)).toHaveLength(backoffRules.name.free);
});

test("counts are forgotten after an hour without an attempt", () => {
  const { clock, fail } = opened();
  for (let attempt = 0; attempt <= backoffRules.name.free; attempt++) fail("alex", "192.0.2.1");
  expect(fail("alex", "192.0.2.1")).toBeGreaterThan(0);
  clock.pass(3600);
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) expect(fail("alex", "192.0.2.1")).toBe(0);
});

test("memory is bounded, and a flood of names does not free the one that failed often", () => {
  const { fail } = opened(50);
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) fail("alex", "192.0.2.1");
  for (let name = 0; name < 500; name++) fail(`name${name}`, `203.0.113.${name}`);
  expect(fail("alex", "192.0.2.1")).toBeGreaterThan(0);
});

test("beyond its bound, memory forgets the name with the fewest failures", () => {
  const { fail } = opened(50);
  const { free } = backoffRules.name;
  for (let attempt = 0; attempt < free - 1; attempt++) fail("alex", "192.0.2.1");
  for (let name = 0; name < 60; name++) {
    for (let attempt = 0; attempt < free; attempt++) fail(`name${name}`, `203.0.113.${name}`);
  }
  expect(fail("alex", "192.0.2.1")).toBe(0);
  expect(fail("alex", "192.0.2.1")).toBe(0);
});

test("what is forgotten makes room for what is not", () => {
  const { clock, fail } = opened(10);
  const { free } = backoffRules.name;
  const often = (name: string) => {
    for (let attempt = 0; attempt < free; attempt++) fail(name, `192.0.2.${name}`);
  };
  for (let name = 0; name < 10; name++) often(`name${name}`);
  clock.pass(3600);
  for (let name = 0; name < 3; name++) fail(`new${name}`, `198.51.100.${name}`);
  for (let name = 0; name < 3; name++) {
    for (let attempt = 1; attempt < free; attempt++) fail(`new${name}`, `198.51.100.${name}`);
    expect(fail(`new${name}`, `198.51.100.${name}`)).toBeGreaterThan(0);
  }
});

test("an address of IPv6 counts with all that its subscriber holds", () => {
  expect(subscriberOf("192.0.2.7")).toBe("192.0.2.7");
  expect(subscriberOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(subscriberOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(subscriberOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(subscriberOf("::1")).toBe("0:0:0:0::/64");
  expect(subscriberOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 }),
      fc.ipV6(),
      (network, host) => {
        const head = network.map((group) => group.toString(16)).join(":");
        expect(subscriberOf(`${head}:0:0:0:1`)).toBe(subscriberOf(`${head}:ffff:0:1:2`));
        expect(subscriberOf(host)).toBe(subscriberOf(host.toUpperCase()));
      },
    ),
  );
});

test("where memory is full, a new name and a new address are counted all the same", () => {
  const { fail } = opened(50);
  for (let name = 0; name < 500; name++) fail(`name${name}`, `203.0.113.${name}`);
  for (let attempt = 0; attempt < backoffRules.name.free; attempt++) fail("alex", "192.0.2.1");
  expect(fail("alex", "192.0.2.1")).toBeGreaterThan(0);
});
