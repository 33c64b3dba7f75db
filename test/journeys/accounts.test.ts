import { spawn, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOf } from "@maillage/server/accounts/secrets.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { root, runMaillage, temporaryFolder, type Run } from "./run-maillage.js";

const executable = join(root, "packages/server/bin/maillage.js");
const password = "un mot de passe long";

/** Runs the executable with a standard input. */
function withInput(input: string, ...parameters: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...parameters], { input });
  return { code: status ?? -1, stdout: stdout.toString(), stderr: stderr.toString() };
}

test("accounts are added, listed, changed and removed, and every change is told", async () => {
  const store = ["--store", temporaryFolder()];
  const added = withInput(
    `${password}\nwhat follows is not read\n`,
    "user",
    "add",
    "Camille",
    "--role",
    "administrator",
    ...store,
  );
  expect(added).toMatchObject({ code: 0, stdout: "Le compte camille est ajouté (administration).\n" });
  expect(withInput(password, "user", "add", "alex", ...store).code).toBe(0);
  expect((await runMaillage("user", "role", "alex", "adviser", ...store)).stdout).toContain("accompagnement");
  expect(withInput("un autre mot de passe", "user", "password", "alex", ...store).stdout).toContain("sessions");
  expect(JSON.parse((await runMaillage("user", "list", "--json", ...store)).stdout)).toMatchObject({
    items: [
      { name: "alex", role: "adviser" },
      { name: "camille", role: "administrator" },
    ],
  });
  expect((await runMaillage("user", "remove", "alex", "--lang", "en", ...store)).stdout).toContain("is removed");
  const { accounts, close } = await openLibsqlStore(store[1] ?? "");
  const journal = await accounts.audit.list({ limit: 100 });
  await close();
  expect(journal.map(({ action, object, by }) => `${by} ${action} ${object}`).reverse()).toEqual([
    "command-line user.add user:camille",
    "command-line user.add user:alex",
    "command-line user.role user:alex",
    "command-line user.password user:alex",
    "command-line user.remove user:alex",
  ]);
});

test("what may not be is refused in one sentence, and nothing is kept", async () => {
  const store = ["--store", temporaryFolder()];
  expect(withInput(password, "user", "add", "camille", "--role", "administrator", ...store).code).toBe(0);
  const refusals: readonly (readonly [string, string, readonly string[]])[] = [
    ["onze lettre", "au moins 12", ["user", "add", "alex"]],
    [password, "déjà", ["user", "add", "CAMILLE"]],
    ["", "Aucun mot de passe", ["user", "add", "alex"]],
    ["", "dernier compte", ["user", "remove", "camille"]],
    ["", "Droits inconnus", ["token", "add", "camille", "--label", "x", "--scopes", "all"]],
    ["", "Aucun jeton", ["token", "revoke", "nothing"]],
  ];
  for (const [input, sentence, parameters] of refusals) {
    const { code, stderr } = withInput(input, ...parameters, ...store);
    expect(stderr, parameters.join(" ")).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  }
  const { items } = JSON.parse((await runMaillage("user", "list", "--json", ...store)).stdout) as { items: unknown[] };
  expect(items).toHaveLength(1);
  expect((await runMaillage("user", "add", "alex", "--password", password, ...store)).code).toBe(2);
});

test("a token is shown once and kept as a hash; a password is kept nowhere", async () => {
  const folder = temporaryFolder();
  const store = ["--store", folder];
  withInput(password, "user", "add", "camille", "--role", "administrator", ...store);
  const { stdout, stderr } = await runMaillage("token", "add", "camille", "--label", "tableau de bord", ...store);
  expect(stdout).toMatch(/^mlg_[A-Za-z0-9_-]{43}\n$/);
  expect(stderr).toContain("ne sera plus montré");
  const secret = stdout.trim();
  const listed = await runMaillage("token", "list", ...store);
  expect(listed.stdout).toContain("tableau de bord");
  expect(listed.stdout).not.toContain(secret);
  const kept = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("");
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(password);
  expect(kept).toContain(hashOf(secret));
  const [id = ""] = listed.stdout.split(" ");
  expect((await runMaillage("token", "revoke", id, ...store)).code).toBe(0);
  expect((await runMaillage("token", "list", ...store)).stdout).toBe("Aucun jeton.\n");
});

/** `script` of util-linux gives a program a terminal. */
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

/** Runs a command on a terminal, answering each question with a line. */
function onTerminal(
  answers: readonly string[],
  ...parameters: readonly string[]
): Promise<{ code: number; shown: string }> {
  const command = [process.execPath, executable, ...parameters].join(" ");
  const child = spawn("script", ["-qec", command, "/dev/null"]);
  let shown = "";
  let asked = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    const questions = shown.match(/ : (?=\r?\n|$)/g)?.length ?? 0;
    while (asked < questions && asked < answers.length) child.stdin.write(answers[asked++] ?? "");
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? -1, shown })));
}

test.skipIf(!hasTerminal)("on a terminal a password is asked twice and never shown", async () => {
  const store = ["--store", temporaryFolder()];
  const add = ["user", "add", "camille", "--role", "administrator", ...store];
  const other = await onTerminal([`${password}\r`, "un autre mot de passe\r"], ...add);
  expect(other.shown).toContain("pas les mêmes");
  expect(other.code).toBe(1);
  const stopped = await onTerminal(["un mot\u0003"], ...add);
  expect(stopped.shown).toContain("Aucun mot de passe");
  expect(stopped.code).toBe(1);
  const added = await onTerminal([`${password}X\u007f\r`, `${password}\r`], ...add);
  expect(added.shown).toContain("Le compte camille est ajouté");
  expect(added.code).toBe(0);
  for (const { shown } of [other, stopped, added]) expect(shown).not.toMatch(/passe long|autre mot|^un mot/m);
});
