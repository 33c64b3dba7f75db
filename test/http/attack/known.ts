import { star, type Opened } from "../demo-app.js";
import type { Known } from "./values.js";

/** Writes one declaration of each kind; what is known of them and of the demo takes a request past its schema. */
export async function knownWords({ ask }: Opened): Promise<Known> {
  const { close } = (await ask("GET", `/organisations/${star}/partners?top=2`)).json<{
    close: { organisation: { id: string } }[];
  }>();
  const others = close.map(({ organisation }) => organisation.id);
  const correction = { field: "publics", values: ["seniors"] };
  const means = { side: "needs", means: "bureau", until: "2026-06-30" };
  const declared = await Promise.all(
    (
      [
        [`/organisations/${star}/corrections`, correction],
        [`/organisations/${star}/means`, means],
        ["/ties", { source: star, target: others[0], kind: "cooperation" }],
        ["/introductions", { organisations: [star, others[0]], intent: "meet" }],
      ] as const
    ).map(async ([url, payload]) => {
      const answer = await ask("POST", url, { payload, headers: { "if-match": "*" } });
      return answer.json<{ declaration: { id: string } }>().declaration.id;
    }),
  );
  const byName: Readonly<Record<string, readonly string[]>> = {
    id: [star, star, star, ...others, ...declared],
    source: [star, ...others],
    target: others,
    organisations: [star, ...others],
    exclude: others,
    "if-match": ['"v0"', '"v4"', "v1", 'W/"v0"'],
    intent: ["meet", "share-job"],
    means: ["bureau"],
    values: ["enfants", "seniors", "association", "9Z001"],
    territory: ["9Z", "9Z001"],
    reference: ["9Z"],
    weights: ["sector:2,ties:1"],
    name: ["the-reader", "someone", "someone.else"],
    role: ["reader", "adviser"],
    scopes: ["read", "write"],
    password: ["un mot de passe long", "un autre mot de passe"],
    current: ["un mot de passe long"],
    cursor: ["1", "5"],
  };
  const every = Object.values(byName).flat();
  return (name) => byName[name] ?? every;
}
