import { gateFrom, wholeScore, type Gate } from "@maillage/engine/match";
import type { Tie } from "@maillage/engine/model";
import type { Ego, EgoParameters } from "../answers/ego.js";
import { briefly } from "./present-suggestion.js";
import type { Model } from "./model.js";
import { indexOf, type Question } from "./question.js";
import { intentOf } from "./intent.js";

type Edge = Ego["edges"][number];

/** A body that funds hundreds would draw them all: beyond this many, known ties of one organisation are cut. */
const mostTies = 60;

/** An organisation, those around it by known ties and by affinity, and what links them; two steps out at most. */
export const ego: Question<EgoParameters, Ego> = (model, { id, steps, top, intent }, reader) => {
  const { directory, search, scorer: scorerOf, tables } = model.maillage;
  const centre = indexOf(model, id, reader);
  const scorer = scorerOf(intentOf(tables.intents, intent));
  const gates = { sensitive: reader.may.sensitive && directory.sensitive[centre] === 1 };
  const stepOf = new Map([[centre, 0]]);
  const edges = new Map<string, Edge>();
  const idOf = (index: number) => (directory.organisations[index] as { id: string }).id;
  const ties = model.once("ties by organisation", () => tiesByOrganisation(model));

  function add(source: number, target: number, kind: Edge["kind"], weight: number): void {
    const directed = kind === "membership" || kind === "funding";
    const ends = directed || source < target ? [source, target] : [target, source];
    const key = `${ends.join(" ")} ${kind}`;
    const known = edges.get(key);
    const [from, to] = ends.map((end) => idOf(end)) as [string, string];
    edges.set(key, {
      source: from,
      target: to,
      kind,
      known: kind !== "affinity",
      weight: Math.max(weight, known?.weight ?? 0),
    });
  }

  let front = [centre];
  for (let step = 1; step <= steps; step++) {
    const next: number[] = [];
    const reach = (index: number) => {
      if (stepOf.has(index)) return;
      stepOf.set(index, step);
      next.push(index);
    };
    for (const index of front) {
      const open: Gate = gateFrom(directory, index, gates);
      for (const tie of (ties.get(idOf(index)) ?? []).slice(0, mostTies)) {
        const [source, target] = [directory.indexOf.get(tie.source), directory.indexOf.get(tie.target)] as [
          number,
          number,
        ];
        const other = source === index ? target : source;
        if (!open(other)) continue;
        reach(other);
        add(source, target, tie.kind, 1);
      }
      for (const { index: other, score } of search(scorer.from(index), top, open)) {
        reach(other);
        add(index, other, "affinity", score / wholeScore);
      }
    }
    front = next;
  }
  return {
    nodes: [...stepOf].map(([index, step]) => ({
      organisation: briefly(directory, index),
      sector: directory.organisations[index]?.sectors[0]?.value ?? null,
      step,
    })),
    edges: [...edges.values()],
  };
};

/** Known ties of each organisation on either side. */
function tiesByOrganisation({ maillage: { directory } }: Model): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const tie of directory.ties)
    for (const end of [tie.source, tie.target]) {
      const list = ties.get(end);
      if (list) list.push(tie);
      else ties.set(end, [tie]);
    }
  return ties;
}
