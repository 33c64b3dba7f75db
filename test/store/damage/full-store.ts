import type { Organisation } from "@maillage/engine/model/organisation.js";
import { hashOf } from "@maillage/server/accounts/secrets.js";
import { packViews } from "@maillage/server/analyses/views.js";
import type { Author } from "@maillage/server/store/author.js";
import type { Store } from "@maillage/server/store/store.js";
import { objectionOf } from "../objection.js";

export const author: Author = { by: "test", at: "2026-01-01T00:00:00.000Z" };

/** As scrypt's are kept. */
export const keptPassword = `$scrypt$ln=4,r=8,p=1$${"A".repeat(22)}$${"A".repeat(43)}`;

const organisation = (number: number): Organisation => ({
  id: `W75100${1000 + number}`,
  ids: { rna: `W75100${1000 + number}` },
  name: { value: `Les amis du tarot ${number}`, origin: "official", source: "rna-import" },
  otherNames: [],
  kind: { value: "association", origin: "inferred", source: "rna-import" },
  purpose: { value: "pratiquer le tarot et se réunir", origin: "official", source: "rna-import" },
  sectors: [{ value: "011000", origin: "official", source: "rna-import" }],
  publics: [],
  actions: [],
  offers: [],
  needs: [],
  extra: {},
});

/** Puts something of every kind into a store. */
export async function fill(store: Store): Promise<void> {
  const organisations = Array.from({ length: 60 }, (_, number) => organisation(number));
  const [one, other] = organisations as [Organisation, Organisation];
  await store.imports.run(author, async (open) => {
    const writer = await open("/files/register.csv");
    const tie = { source: one.id, target: other.id, kind: "cooperation", origin: "declared", from: "ties" } as const;
    const problem = { file: "", row: 3, column: "siren", value: "12", code: "siren.checksum" } as const;
    await writer.add(organisations, [tie], [problem]);
    await writer.finish({ source: "rna-import", hash: hashOf("register"), rows: 60 });
  });
  const { declarations, accounts, analyses } = store;
  for (let number = 0; number < 20; number++)
    await declarations.add(
      { kind: "correction", organisation: one.id, content: { field: "purpose", values: [`jouer au tarot ${number}`] } },
      author,
    );
  await declarations.add(
    { kind: "introduction", organisation: one.id, other: other.id, content: { intent: "meet", outcome: "met" } },
    author,
  );
  await store.object(objectionOf(other.id), author);
  await accounts.users.add({ name: "camille", role: "administrator" }, keptPassword, author);
  const token = { owner: "camille", label: "export", scopes: ["read" as const], created: author.at };
  await accounts.tokens.add(
    { ...token, id: "t1", expires: "2030-01-01", lastUsed: null },
    hashOf("a secret of a token"),
    author,
  );
  const result = await packViews({ clusters: JSON.stringify(organisations) });
  await analyses.keep({ id: "a1", parameters: "[]", revision: 1, at: author.at, manifest: "{}", result });
}
