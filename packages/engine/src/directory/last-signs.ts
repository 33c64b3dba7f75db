import type { Fact } from "../model/fact.js";
import type { Organisation } from "../model/organisation.js";
import type { Sign, SignSource } from "../model/sign.js";
import type { Tie, TieKind } from "../model/tie.js";

/** A day on which so many rows were touched, and so large a share of all, was a clerk's or a machine's: nobody's sign of life. */
const massCount = 30;
const massShare = 0.01;

const ofTie: Readonly<Record<TieKind, SignSource>> = { funding: "grant", membership: "tie", cooperation: "tie" };

/** The later year first, in one year what is known to the day, then the later day. */
const isLater = (a: Sign, b: Sign): boolean => {
  const [mine, theirs] = [a.on.slice(0, 4), b.on.slice(0, 4)];
  if (mine !== theirs) return mine > theirs;
  return a.on.length === b.on.length ? a.on > b.on : a.on.length > b.on.length;
};

/** What a person wrote about it, of the day on which they did. */
const saidBy = ({ name, purpose, kind, commune, sectors, publics, actions, offers, needs }: Organisation): Sign[] =>
  (
    [name, purpose, kind, commune, ...sectors, ...publics, ...actions, ...offers, ...needs] as (
      | Fact<string>
      | undefined
    )[]
  )
    .flatMap((fact) => (fact?.origin === "declared" && fact.date !== undefined ? [fact.date.slice(0, 10)] : []))
    .map((on) => ({ on, source: "person" }));

/** Days on which a register touched a crowd of rows at once. */
function massDays(organisations: readonly Organisation[]): ReadonlySet<string> {
  const touched = new Map<string, number>();
  for (const { signs = [] } of organisations)
    for (const { on, source } of signs) {
      const key = `${source} ${on}`;
      touched.set(key, (touched.get(key) ?? 0) + 1);
    }
  const most = Math.max(massCount, massShare * organisations.length);
  return new Set([...touched].flatMap(([key, count]) => (count > most ? [key] : [])));
}

/** The last sign of life of each organisation: of its registers, of the ties and grants that are known, of people. */
export function lastSigns(
  organisations: readonly Organisation[],
  ties: readonly Tie[],
  indexOf: ReadonlyMap<string, number>,
): readonly (Sign | undefined)[] {
  const mass = massDays(organisations);
  const last: (Sign | undefined)[] = organisations.map(() => undefined);
  const offer = (index: number | undefined, sign: Sign) => {
    if (index === undefined) return;
    const known = last[index];
    if (!known || isLater(sign, known)) last[index] = sign;
  };
  organisations.forEach((organisation, index) => {
    for (const sign of [...(organisation.signs ?? []), ...saidBy(organisation)])
      if (!mass.has(`${sign.source} ${sign.on}`)) offer(index, sign);
  });
  for (const { source, target, kind, year } of ties) {
    if (year === undefined) continue;
    const sign = { on: String(year), source: ofTie[kind] };
    for (const end of [source, target]) offer(indexOf.get(end), sign);
  }
  return last;
}
