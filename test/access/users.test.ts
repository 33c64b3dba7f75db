import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { newLoginName } from "@maillage/server/accounts/names.js";
import { createPasswords } from "@maillage/server/accounts/passwords.js";
import { scopes, scopesOf } from "@maillage/server/accounts/permissions.js";
import { roles } from "@maillage/server/accounts/roles.js";
import { addToken } from "@maillage/server/accounts/tokens.js";
import { changeUsers, newUser } from "@maillage/server/accounts/users.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { temporaryFolder } from "../journeys/run-maillage.js";

const author = { by: "command-line", at: "2026-01-05T09:00:00.000Z" };
const password = "un mot de passe long";

async function opened() {
  const store = await openLibsqlStore(temporaryFolder());
  onTestFinished(() => store.close());
  const change = changeUsers(store.accounts.users, createPasswords({ ln: 4, r: 8, p: 1 }));
  await change.add(newUser("camille", "administrator"), password, author);
  await change.add(newUser("rene", "reader"), password, author);
  return { ...store.accounts, change };
}

test("two names that look alike are one name", () => {
  expect(newLoginName(" Camille.Martin ")).toBe("camille.martin");
  for (const typed of [
    "",
    "a",
    "a".repeat(33),
    "le nom",
    "rené",
    "саmille",
    "-alex",
    "alex/token",
    "a\u0000b",
    "a@b.fr",
  ]) {
    expect(() => newLoginName(typed)).toThrow("name-malformed");
  }
});

test("no account has the name under which the server or the command line acts", () => {
  for (const typed of ["local", "LOCAL", "command-line"]) expect(() => newLoginName(typed)).toThrow("name-malformed");
});

test("a name that passes is one word that stays the same, and never holds what separates it in the journal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      let name: string;
      try {
        name = newLoginName(typed);
      } catch {
        return;
      }
      expect(name).toMatch(/^[^\s:/]{2,32}$/);
      expect(newLoginName(name.toUpperCase())).toBe(name);
    }),
  );
});

test("what may not be is refused with its code", async () => {
  const { change } = await opened();
  expect(() => newUser("alex", "chef")).toThrow("unknown-role");
  await expect(change.add(newUser("camille", "reader"), password, author)).rejects.toThrow("name-taken");
  await expect(change.add(newUser("alex", "reader"), "court", author)).rejects.toThrow("password-too-short");
  await expect(change.password("camille", "a".repeat(257), author)).rejects.toThrow("password-too-long");
  await expect(change.password("nobody", password, author)).rejects.toThrow("unknown-user");
  await expect(change.role("camille", "reader", author)).rejects.toThrow("last-administrator");
  await expect(change.role("rene", "chef", author)).rejects.toThrow("unknown-role");
  await expect(change.remove("camille", author)).rejects.toThrow("last-administrator");
  await expect(change.remove("nobody", author)).rejects.toThrow("unknown-user");
});

test("a token has no scope beyond the role of its owner, whichever it asks for", async () => {
  const { tokens } = await opened();
  expect(scopesOf("reader")).toEqual(["read"]);
  expect(scopesOf("adviser")).toEqual(["read", "write"]);
  expect(scopesOf("administrator")).toEqual(scopes);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      fc.array(fc.oneof(fc.constantFrom(...scopes, "own", "overlap", "all", ""), fc.string())),
      async (role, wished) => {
        const made = addToken(tokens, { name: "rene", role }, { label: "x", scopes: wished }, "rene", new Date());
        const known = (scopes as readonly string[]).filter((scope) => wished.includes(scope));
        if (wished.length === 0 || wished.some((scope) => !known.includes(scope))) {
          await expect(made).rejects.toThrow("unknown-scope");
        } else if (known.some((scope) => !(scopesOf(role) as readonly string[]).includes(scope))) {
          await expect(made).rejects.toThrow("scope-beyond-role");
        } else expect([...(await made).scopes].sort()).toEqual([...known].sort());
      },
    ),
    { numRuns: 60 },
  );
});

test("a token says what it is for, ends some day, and belongs to an account", async () => {
  const { tokens } = await opened();
  const owner = { name: "rene", role: "reader" } as const;
  const add = (label: string, days?: number, name = "rene") =>
    addToken(
      tokens,
      { ...owner, name },
      { label, scopes: ["read"], ...(days === undefined ? {} : { days }) },
      "rene",
      new Date(author.at),
    );
  for (const label of ["", "  ", "x".repeat(81), "a\u001b[31mb", "a\nb"]) {
    await expect(add(label)).rejects.toThrow("label-malformed");
  }
  for (const days of [0, -1, 1.5, 367, Number.NaN]) await expect(add("x", days)).rejects.toThrow("days-malformed");
  await expect(add("x", 1, "nobody")).rejects.toThrow("unknown-user");
  const token = await add(" tableau de bord ");
  expect(token).toMatchObject({ label: "tableau de bord", expires: "2026-04-05T09:00:00.000Z", lastUsed: null });
  expect(token.secret).toMatch(/^mlg_[A-Za-z0-9_-]{43}$/);
});
