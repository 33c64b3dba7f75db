import { aspectIds, aspects, fitTo, gather, groupSize, type Element } from "@maillage/engine/group";
import type { Table, TableParameters } from "../answers/table.js";
import { wrongValue } from "../refusals/refused.js";
import { intentOf } from "./intent.js";
import type { Model } from "./model.js";
import { namingFor, readingAs } from "./naming.js";
import { briefly } from "./present-suggestion.js";
import { indexOf, type Question, type Reader } from "./question.js";
import { presentElement, presentRow } from "./present-element.js";

/** Beyond so many organisations the documents advise a smaller collective. */
const manyMembers = 5;

/** What stands between commas. */
export const between = (text: string): string[] =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** What a table wants, as a reader writes it: `publics:seniors,means:vehicule`. @throws Refused `invalid` */
export function readWanted({ maillage: { directory } }: Model, written: string): Element[] {
  const seen = new Set<string>();
  return between(written).flatMap((part) => {
    const [name = "", id = ""] = part.split(":").map((each) => each.trim());
    const aspect = aspectIds.find((each) => each === name);
    if (!aspect || !aspects[aspect].known(directory, id)) throw wrongValue("want", `${part} (${aspectIds.join(", ")})`);
    if (seen.has(`${aspect}:${id}`)) return [];
    seen.add(`${aspect}:${id}`);
    return [{ aspect, id }];
  });
}

/** The indices of those at the table. @throws Refused `invalid` for too few, too many, or one twice */
export function membersOf(model: Model, written: string, reader: Reader): number[] {
  const ids = between(written);
  const { least, most } = groupSize;
  if (ids.length < least || ids.length > most) throw wrongValue("ids", `${ids.length} (${least} – ${most})`);
  const indices = ids.map((id) => indexOf(model, id, reader));
  const twice = ids.find((_, at) => indices.indexOf(indices[at] as number) !== at);
  if (twice !== undefined) throw wrongValue("ids", `2 × ${twice.slice(0, 80)}`);
  return indices;
}

/** Who sits at the table, what nobody brings, whom to ask, and how it stands if one declines. */
export const table: Question<TableParameters, Table> = (model, asked, reader) => {
  const { maillage } = model;
  const { directory } = maillage;
  const words = model.words[reader.language];
  const naming = namingFor(model, readingAs(reader, asked.sensitive));
  const members = membersOf(model, asked.ids, reader);
  const wanted = asked.want === undefined ? [] : readWanted(model, asked.want);
  const intent = intentOf(maillage.tables.intents, asked.intent);
  const scorer = maillage.scorer(intent);
  const gates = { within: asked.within, ...(asked.sensitive && reader.may.sensitive ? { sensitive: true } : {}) };
  const found = gather(scorer, members, { wanted, gates, top: asked.top });
  const fit = fitTo(scorer, members);
  const idOf = (index: number) => briefly(directory, index).id;
  const element = (each: Element) => presentElement(each, words);
  const queries = members.map((index) => scorer.from(index));
  const reasonFor = (index: number) => {
    const best = queries.reduce((one, other) => (other.score(index) > one.score(index) ? other : one));
    const [reason] = best.reasons(index);
    return reason ? words.say.table.atEase(briefly(directory, best.a).name, naming.reason(reason).text) : null;
  };
  const watchOf = (index: number) =>
    members.flatMap((member) => {
      const ground = maillage.sharedGround.pair(index, member);
      return (["volunteers", "funding"] as const)
        .filter((resource) => ["medium", "high"].includes(ground[resource].level))
        .filter((resource) => ground[resource].coverage.code !== "funding.estimated")
        .map((resource) => ({
          with: idOf(member),
          resource,
          level: ground[resource].level,
          text: naming.overlap(ground[resource]),
        }));
    });
  return {
    intent: intent.id,
    isAsked: wanted.length > 0,
    notice: members.length > manyMembers ? words.say.table.many(members.length) : null,
    members: found.members.map(({ index, brings }) => ({
      organisation: briefly(directory, index),
      brings: presentRow(brings, words),
    })),
    wanted: found.wanted.map(({ element: each, by }) => ({ element: element(each), by: by.map(idOf) })),
    missing: found.missing.map(element),
    invitees: found.invitees.map(({ index, gain, adds }) => ({
      organisation: briefly(directory, index),
      gain: gain / 100,
      adds: adds.map(element),
      fit: fit(index),
      reason: reasonFor(index),
      watch: reader.may.overlap ? watchOf(index) : null,
    })),
    fitting: found.fitting.map(({ index, score }) => ({ organisation: briefly(directory, index), fit: score })),
    seats: found.seats.map(({ index, alone, without, substitute }) => ({
      id: idOf(index),
      isInvited: !members.includes(index),
      alone: alone.map(element),
      without,
      substitute: substitute
        ? { organisation: briefly(directory, substitute.index), brings: substitute.brings.map(element) }
        : null,
    })),
  };
};
