import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkNewPassword } from "@maillage/server/accounts/password-rules.js";
import { advisedCost, createPasswords } from "@maillage/server/accounts/passwords.js";
import { createConcurrencyLimit, TooBusy } from "@maillage/server/accounts/concurrency-limit.js";

const cheap = { ln: 4, r: 8, p: 1 };

test("passwords cost what OWASP advises, or more", () => {
  expect(advisedCost.ln).toBeGreaterThanOrEqual(17);
  expect(advisedCost).toMatchObject({ r: 8, p: 1 });
});

test("at the advised cost, an unknown name takes as long as a wrong password, and the event loop goes on", async () => {
  const passwords = createPasswords();
  const kept = await passwords.hash("un mot de passe long");
  expect(kept).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
  const took = async (known: string | undefined) => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      expect(await passwords.matches("un autre mot de passe", known)).toBe(false);
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const [known, unknown] = [await took(kept), await took(undefined)];
  clearInterval(beat);
  expect(known).toBeGreaterThan(50);
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
  expect(longest).toBeLessThan(known);
});

test("a password matches its own hash only, and the same password is never kept twice alike", async () => {
  const passwords = createPasswords(cheap);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (one, other) => {
      const kept = await passwords.hash(one);
      expect(await passwords.matches(one, kept)).toBe(true);
      expect(await passwords.matches(other, kept)).toBe(one.normalize("NFKC") === other.normalize("NFKC"));
      expect(await passwords.matches(one, undefined)).toBe(false);
      expect(await passwords.hash(one)).not.toBe(kept);
    }),
  );
});

test("a letter composed otherwise is the same letter", async () => {
  const passwords = createPasswords(cheap);
  expect(await passwords.matches("e\u0301te\u0301 a\u0300 la plage", await passwords.hash("été à la plage"))).toBe(
    true,
  );
});

test("a hash of another cost still matches, and is told to be outdated", async () => {
  const before = createPasswords(cheap);
  const now = createPasswords({ ...cheap, ln: 5 });
  const kept = await before.hash("un mot de passe long");
  expect(await now.matches("un mot de passe long", kept)).toBe(true);
  expect(now.outdated(kept)).toBe(true);
  expect(before.outdated(kept)).toBe(false);
});

test("a damaged hash is an error, not a way in", async () => {
  const passwords = createPasswords(cheap);
  const kept = await passwords.hash("un mot de passe long");
  for (const damaged of ["", "x", kept.replace("ln=4", "ln=40"), kept.slice(0, -1), `${kept}A`]) {
    await expect(passwords.matches("un mot de passe long", damaged)).rejects.toThrow("damaged");
  }
});

test("a new password is long enough, not too long, and not the name", () => {
  expect(() => checkNewPassword("onze lettre", "camille")).toThrow("password-too-short");
  expect(() => checkNewPassword("🌳".repeat(11), "camille")).toThrow("password-too-short");
  expect(() => checkNewPassword("douze lettre", "camille")).not.toThrow();
  expect(() => checkNewPassword("a".repeat(257), "camille")).toThrow("password-too-long");
  expect(() => checkNewPassword("Camille.Martin", "camille.martin")).toThrow("password-is-name");
});

test("few hashings run at once, each that waited has its turn, and too many are refused", async () => {
  const limit = createConcurrencyLimit(2, 3);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const ends: (() => void)[] = [];
  const work = (id: number) =>
    limit(async () => {
      most = Math.max(most, ++running);
      order.push(id);
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
      if (id === 1) throw new Error("fails");
    });
  const five = Promise.allSettled([0, 1, 2, 3, 4].map(work));
  await expect(work(5)).rejects.toThrow(TooBusy);
  for (let done = 0; done < 5; done++) {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await five).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test("never more run at once than may, whenever they come and end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { maxLength: 40 }),
      async (atOnce, steps) => {
        const limit = createConcurrencyLimit(atOnce, 100);
        const ends: (() => void)[] = [];
        const works: Promise<void>[] = [];
        let running = 0;
        for (const comes of steps) {
          if (comes) {
            works.push(
              limit(async () => {
                running++;
                await new Promise<void>((resolve) => ends.push(resolve));
                running--;
              }),
            );
          } else ends.shift()?.();
          await new Promise((resolve) => setImmediate(resolve));
          expect(running).toBeLessThanOrEqual(atOnce);
          expect(running).toBe(ends.length);
        }
        while (ends.length > 0) {
          ends.shift()?.();
          await new Promise((resolve) => setImmediate(resolve));
        }
        await Promise.all(works);
      },
    ),
  );
});

test("hashings of one server wait for each other", async () => {
  const passwords = createPasswords(cheap, createConcurrencyLimit(1, 0));
  const both = await Promise.allSettled([passwords.hash("un mot de passe long"), passwords.hash("un autre encore")]);
  expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});
