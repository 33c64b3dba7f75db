import { answerCall, aspectIds, aspects, openCriteria, type CallGroup, type Criterion } from "@maillage/engine/group";
import type { CallAnswer, CallParameters } from "../answers/call.js";
import { wrongValue } from "../refusals/refused.js";
import { intentOf } from "./intent.js";
import type { Model } from "./model.js";
import { namingFor, readingAs } from "./naming.js";
import { presentElement } from "./present-element.js";
import { briefly } from "./present-suggestion.js";
import type { Question } from "./question.js";
import { between } from "./table.js";
import { territoryOf } from "./territory.js";

/** Below this, what one brings is inferred. */
const surelyKnown = 100;

/** Criteria as a reader writes them. @throws Refused `invalid` */
function readCriteria({ maillage: { directory } }: Model, written: string): Criterion[] {
  const criteria = between(written).map((part): Criterion => {
    const [name = "", ids = ""] = part.split(":").map((each) => each.trim());
    const aspect = aspectIds.find((each) => each === name);
    const anyOf = ids.split("|").map((id) => id.trim());
    if (!aspect || !anyOf.every((id) => aspects[aspect].known(directory, id)))
      throw wrongValue("criteria", `${part.slice(0, 80)} (${aspectIds.join(", ")})`);
    return { id: part, anyOf: [...new Set(anyOf)].map((id) => ({ aspect, id })) };
  });
  return [...new Map(criteria.map((each) => [each.id, each])).values()];
}

/** The two sides of a theme, each a criterion. @throws Refused `invalid` */
function themeOf({ maillage }: Model, id: string | undefined) {
  const { themes } = maillage.tables.documents;
  const theme = themes.find((each) => each.id === id);
  if (id !== undefined && !theme) throw wrongValue("theme", `${id} (${themes.map((each) => each.id).join(", ")})`);
  const side = (publics: readonly string[]): Criterion => ({
    id: publics.join("|"),
    anyOf: publics.map((each) => ({ aspect: "publics", id: each })),
  });
  return theme
    ? { criteria: [side(theme.sideA), side(theme.sideB)], without: theme.excludedPublics }
    : { criteria: [], without: [] };
}

/** @throws Refused `invalid` */
function readPublics({ maillage }: Model, written: string | undefined): Set<string> {
  const ids = between(written ?? "");
  const unknown = ids.find((id) => !maillage.tables.vocabulary.publics.has(id));
  if (unknown !== undefined) throw wrongValue("without", unknown.slice(0, 80));
  return new Set(ids);
}

/** Who may answer a call together, criterion by criterion. */
export const call: Question<CallParameters, CallAnswer> = (model, asked, reader) => {
  const { maillage } = model;
  const { directory } = maillage;
  const words = model.words[reader.language];
  const naming = namingFor(model, readingAs(reader, asked.sensitive));
  const { least, most, top } = asked;
  const about = asked.about?.trim() ?? "";
  const theme = themeOf(model, asked.theme);
  const criteria = [...theme.criteria, ...readCriteria(model, asked.criteria ?? "")];
  if (criteria.length === 0 && about === "") throw wrongValue("criteria", "?");
  if (least > most) throw wrongValue("least", `${least} > ${most}`);
  const territory = asked.territory === undefined ? undefined : territoryOf(model, asked.territory);
  const intent = intentOf(maillage.tables.intents, asked.intent);
  const found = answerCall(maillage.scorer(intent), {
    criteria,
    about,
    territory,
    withoutPublics: new Set([...theme.without, ...readPublics(model, asked.without)]),
    size: { least, most },
    gates: asked.sensitive && reader.may.sensitive ? { sensitive: true } : {},
    top,
  });
  const { bringing } = openCriteria(directory, criteria);
  const watchOf = ({ members }: CallGroup) =>
    members.flatMap((a, at) =>
      members.slice(at + 1).flatMap((b) => {
        const { volunteers } = maillage.sharedGround.pair(a, b);
        if (!["medium", "high"].includes(volunteers.level)) return [];
        return [{ between: [a, b].map((each) => briefly(directory, each).id), text: naming.overlap(volunteers) }];
      }),
    );
  return {
    intent: intent.id,
    territory: territory ? { codes: [...territory.codes], name: territory.name } : null,
    concerned: found.concerned,
    criteria: criteria.map(({ anyOf }, at) => ({
      label: words.say.call.anyOf(anyOf.map((element) => presentElement(element, words).label)),
      known: found.bringing[at] as number,
    })),
    notice: found.groups.length === 0 ? words.say.call.nobody(least) : null,
    arguments: maillage.tables.documents.arguments.map(({ for: whom, label, caution, source }) => ({
      for: whom,
      label: label[reader.language],
      caution: caution?.[reader.language] ?? null,
      source: `${source.file}, l. ${source.from}${source.to === source.from ? "" : `-${source.to}`}`,
    })),
    groups: found.groups.map((group) => ({
      members: group.members.map((index) => ({
        organisation: briefly(directory, index),
        meets: group.by.flatMap((those, criterion) =>
          those.includes(index)
            ? [{ criterion, isInferred: (bringing(index)[criterion] as number) < surelyKnown }]
            : [],
        ),
      })),
      unmet: group.by.flatMap((those, criterion) => (those.length === 0 ? [criterion] : [])),
      affinity: group.affinity,
      watch: reader.may.overlap ? watchOf(group) : null,
    })),
  };
};
