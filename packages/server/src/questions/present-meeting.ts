import type { Directory } from "@maillage/engine/directory";
import type { Preparation } from "@maillage/engine/prepare";
import type { Elsewhere, Meeting } from "../answers/prepare.js";
import type { Language } from "../messages/language.js";
import { tellSignal } from "../messages/prepare.js";
import { sourceLabels } from "../messages/sources.js";
import type { Model } from "./model.js";
import { briefly } from "./present-suggestion.js";

type Standing = Preparation["standing"];
type Step = NonNullable<Standing["at"]>;
type FirstStep = Preparation["firstSteps"][number];
type Caution = Preparation["cautions"][number];
type Precedent = NonNullable<Preparation["precedent"]>["precedent"];

/** Document and lines, `RNMA-2014:655-673`. */
export const linesOf = ({ source: { file, from, to } }: Pick<Step, "source">): string =>
  `${file}:${from}${to === from ? "" : `-${to}`}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As much of a name as a sentence bears. */
const longestName = 48;
const within = (name: string): string =>
  name.length <= longestName
    ? name
    : `${name.slice(0, name.lastIndexOf(" ", longestName) + 1 || longestName).trimEnd()}…`;

/** How the parts of a preparation are told. @param sensitive whether third parties may be named that are sensitive */
export function presentMeeting({ maillage, words: every }: Model, language: Language, sensitive: boolean) {
  const { directory, tables } = maillage;
  const { documents } = tables;
  const words = every[language];
  const { say, labels, terms } = words;
  const nameOf = (index: number) => within(briefly(directory, index).name);
  const idOf = (index: number) => briefly(directory, index).id;
  const labelOf = (list: "publics" | "means" | "sectors") => (id: string) => labels.term(list, id);

  const who = (index: number): Meeting["organisations"][number] => {
    const { ids, purpose } = directory.organisations[index] as Directory["organisations"][number];
    return {
      organisation: briefly(directory, index),
      rna: ids.rna ?? ids.formerRna ?? null,
      siren: ids.siren ?? ids.siret?.slice(0, 9) ?? null,
      purpose: purpose?.value ?? null,
    };
  };

  const step = (each: Step) => ({
    id: each.id,
    label: each.label[language],
    shares: each.shares[language],
    asks: each.asks[language],
    source: linesOf(each),
  });

  const ladder = ({ at, ties, outcome, next, reason, met }: Standing): Meeting["ladder"] => {
    const form = documents.templates.find(({ id }) => id === next?.formOfRecord[0]);
    return {
      at: at ? step(at) : null,
      told: at ? say.prepare.standing(at.label[language]) : say.prepare.noTie,
      evidence: [
        ...(outcome ? [say.prepare.outcome[outcome]] : []),
        ...ties.map(({ kind, year, what, from }) =>
          say.prepare.tie(terms.tie[kind].one, year, what, sourceLabels[language][from] ?? from),
        ),
      ],
      next: next ? step(next) : null,
      form: form ? { id: form.id, label: form.label[language], source: linesOf(form) } : null,
      why: say.prepare.why[reason],
      offers: met.map(({ means, from, to }) =>
        say.prepare.offer(nameOf(from), labelOf("means")(means).toLowerCase(), nameOf(to)),
      ),
    };
  };

  const firstStep = ({ project, publics, sectors, means }: FirstStep): Meeting["firstProjects"][number] => {
    const betweenGenerations = project.themes.includes("intergenerationnel");
    const active = [...new Set(sectors.map(({ of }) => of))];
    const tried = [project.places.join(", "), project.tried?.[language] ?? ""].filter((part) => part !== "");
    return {
      id: project.id,
      label: project.label[language],
      why: [
        ...publics.map(({ of, ids, said }) => say.prepare.publics(nameOf(of), labels.publics(ids), said)),
        ...active.map((index) =>
          say.prepare.sector(
            nameOf(index),
            labels.list(sectors.filter(({ of }) => of === index).map(({ id }) => labels.sector(id))),
          ),
        ),
      ],
      means: means.map(({ id, offeredBy }) => ({ id, label: labelOf("means")(id), offeredBy: offeredBy.map(idOf) })),
      tried: tried.length > 0 ? capital(say.prepare.tried(tried.join(" ; "), betweenGenerations)) : null,
      betweenGenerations,
      persons: project.persons?.[language] ?? null,
      months: project.months ?? null,
      source: linesOf(project),
    };
  };

  const elsewhere = (each: Precedent): Elsewhere => ({
    id: each.id,
    title: each.title[language],
    place: each.place ?? null,
    size: each.size?.[language] ?? null,
    object: each.object[language],
    months: each.months ?? null,
    result: each.result,
    helped: each.conditions?.[language] ?? null,
    wentWrong: each.brakes?.[language] ?? null,
    effects: each.effects?.[language] ?? null,
    source: linesOf(each),
  });

  /** None where all that would show its signal is sensitive. */
  const caution = (
    { row, signal, helped }: Caution,
    [a, b]: readonly [number, number],
    of: number,
  ): Meeting["cautions"] => {
    const funders =
      signal.code === "shared-funder"
        ? signal.funders.filter((index) => sensitive || directory.sensitive[index] === 0).map(nameOf)
        : [];
    if (signal.code === "shared-funder" && funders.length === 0) return [];
    const told = signal.code === "shared-funder" ? { code: signal.code, funders } : signal;
    const met = documents.precedents.find(({ id }) => id === row.precedent);
    return [
      {
        id: row.id,
        label: capital(row.label[language]),
        signal: signal.code,
        found: capital(tellSignal(say.prepare, told, [nameOf(a), nameOf(b)])),
        count: row.counts.all,
        of,
        counted: say.prepare.counted(row.counts.all, of),
        helped: helped.map((each) =>
          say.prepare.helped(each.label[language], each.addsUp ? each.counts.all : undefined, of),
        ),
        question: row.questionToAsk?.[language] ?? null,
        precedent: met ? elsewhere(met) : null,
        source: linesOf(row),
      },
    ];
  };

  return { who, ladder, firstStep, elsewhere, caution };
}
