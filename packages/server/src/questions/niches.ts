import { nichesOf, occupiesNiches, pairsOf, type Niche, type Overlap } from "@maillage/engine/overlap";
import { neighboursOf } from "@maillage/engine/directory";
import { Refused } from "../refusals/refused.js";
import type { NichePairs, NichePairsParameters, Niches, NichesParameters } from "../answers/niches.js";
import { briefly } from "./present-suggestion.js";
import type { Words } from "../messages/words.js";
import type { Model } from "./model.js";
import type { Question } from "./question.js";
import { territoryOf } from "./territory.js";

/** Beyond so many members the pairs of a niche are not all worked out: the first by id are. */
const mostMembers = 150;
const mostPairs = 60;

/** Living organisations of a territory that may be shown, and the area of each. */
function inside(model: Model, { territory, by }: NichesParameters) {
  const { directory } = model.maillage;
  const within = territory === undefined ? undefined : territoryOf(model, territory);
  const communeOf = (index: number) => directory.organisations[index]?.commune?.value;
  const members = directory.organisations.flatMap((_, index) =>
    directory.dormant[index] === 0 &&
    directory.sensitive[index] === 0 &&
    occupiesNiches(directory, index) &&
    (within === undefined || within.has(communeOf(index)))
      ? [index]
      : [],
  );
  const areaOf = (index: number) => {
    const commune = directory.gazetteer.commune(communeOf(index) ?? "");
    return (by === "commune" ? commune?.code : commune?.epci) || undefined;
  };
  return { members, areaOf };
}

const areaLabel = ({ labels }: Words, by: NichesParameters["by"], code: string) =>
  by === "commune" ? labels.commune(code) : labels.epci(code);

/** Where activities are crowded and where there is room, with what is known of whom. */
export const niches: Question<NichesParameters, Niches> = (model, asked, { language }) => {
  const { directory } = model.maillage;
  const words = model.words[language];
  const { members, areaOf } = inside(model, asked);
  const found = nichesOf(directory, members, areaOf);
  const share = (holds: (index: number) => boolean) =>
    members.length === 0 ? 0 : members.filter(holds).length / members.length;
  return {
    organisations: found.organisations,
    known: {
      of: members.length,
      sector: share((index) => directory.sectorSet[index] !== 0),
      publics: share((index) => directory.publics.bitsets[index] !== 0),
      funding: share((index) => neighboursOf(directory.graph.funders, index).length > 0),
    },
    families: found.families.map((id) => ({ id, label: words.labels.term("sectors", id) })),
    areas: found.areas.map((id) => ({ id, label: areaLabel(words, asked.by, id) })),
    niches: found.niches.map(({ family, area, members: { length: count }, expected, z }: Niche) => ({
      family,
      area,
      count,
      expected,
      z,
    })),
  };
};

/** The organisations of one niche, and the pairs that share the most ground. */
export const nichePairs: Question<NichePairsParameters, NichePairs> = (model, asked, { language }) => {
  const { directory } = model.maillage;
  const words = model.words[language];
  const { members, areaOf } = inside(model, asked);
  const niche = nichesOf(directory, members, areaOf).niches.find(
    ({ family, area }) => family === asked.family && area === asked.area,
  );
  if (!niche) throw new Refused("not-found", { about: `${asked.family} ${asked.area}`.slice(0, 80) });
  const idOf = (index: number) => (directory.organisations[index] as { id: string }).id;
  const resource = ([there, back]: readonly [Overlap, Overlap]) => ({
    there: { value: there.value ?? null, level: there.level },
    back: { value: back.value ?? null, level: back.level },
    estimated: there.coverage.code === "funding.estimated" || back.coverage.code === "funding.estimated",
    coverage: words.say.coverage(there.coverage),
  });
  const compared = niche.members.slice(0, mostMembers);
  return {
    family: { id: niche.family, label: words.labels.term("sectors", niche.family) },
    area: { id: niche.area, label: areaLabel(words, asked.by, niche.area) },
    members: niche.members.map((index) => briefly(directory, index)),
    pairs: pairsOf(compared, model.maillage.sharedGround.pair, mostPairs).map(({ a, b, volunteers, funding }) => ({
      a: idOf(a),
      b: idOf(b),
      volunteers: resource(volunteers),
      funding: resource(funding),
    })),
  };
};
