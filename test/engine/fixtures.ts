import { readTables } from "@maillage/server/tables/read-tables.js";
import { createDirectory, type Directory } from "@maillage/engine/directory/directory.js";
import { createGazetteer, type Commune } from "@maillage/engine/territory/gazetteer.js";
import type { Fact } from "@maillage/engine/model/fact.js";
import { organisationFrom, type Organisation } from "@maillage/engine/model/organisation.js";
import type { ReadingContext } from "@maillage/engine/read/source.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import type { WordVectors } from "@maillage/engine/text/embedding.js";
import { words } from "@maillage/engine/text/words.js";

export const { vocabulary, wordVectors } = readTables();

const commune = (code: string, name: string, epci: string, lat: number, lon: number): Commune => ({
  code,
  name,
  departement: code.slice(0, 2),
  region: "R",
  epci,
  siren: "",
  population: 1000,
  point: { lat, lon },
  pointOrigin: "given",
});

/** Three communes in a row, 0.1 degree of latitude (11.12 km) apart, the first two in one EPCI; one far away. */
export const gazetteer = createGazetteer({
  communes: [
    commune("01001", "Aval", "E1", 46, 5),
    commune("01002", "Belmont", "E1", 46.1, 5),
    commune("01003", "Clairac", "E2", 46.2, 5),
    commune("02001", "Lointain", "E3", 47, 5),
  ],
  formerCommunes: new Map([["01009", "01002"]]),
  formerNames: new Map([["Vieux-Belmont@01", "01002"]]),
  postcodes: new Map([
    ["01100", ["01001", "01002"]],
    ["02100", ["02001"]],
  ]),
  epci: [{ code: "E1", name: "CC des Deux Vals" }],
  departements: [{ code: "01", name: "Un" }],
  regions: [{ code: "R", name: "Région" }],
});

/** What tests read with: the small map, our vocabulary, a day. */
export const readingContext: ReadingContext = { file: "test.csv", today: "2026-03-01", gazetteer, vocabulary };

/** What a test says of an organisation; all but the id may be left out. */
export interface Sketch {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly sectors?: readonly string[];
  readonly commune?: string;
  readonly publics?: readonly string[];
  readonly actions?: readonly string[];
  readonly offers?: readonly string[];
  readonly needs?: readonly string[];
  readonly kind?: Organisation["kind"]["value"];
  readonly dormant?: string;
}

const fact = <T>(value: T): Fact<T> => ({ value, origin: "declared", source: "test" });

export const organisation = ({ id, name = "", kind = "association", ...sketch }: Sketch): Organisation =>
  organisationFrom({
    id,
    name: fact(name),
    kind: fact(kind),
    purpose: sketch.text === undefined ? undefined : fact(sketch.text),
    sectors: sketch.sectors?.map(fact),
    commune: sketch.commune === undefined ? undefined : fact(sketch.commune),
    publics: sketch.publics?.map(fact),
    actions: sketch.actions?.map(fact),
    offers: sketch.offers?.map(fact),
    needs: sketch.needs?.map(fact),
    dormant: sketch.dormant === undefined ? undefined : fact(sketch.dormant),
  });

export const tie = (source: string, target: string, kind: Tie["kind"] = "cooperation", amount?: number): Tie => ({
  source,
  target,
  kind,
  origin: "declared",
  from: "test",
  ...(amount === undefined ? {} : { amount }),
});

/** A directory of a few organisations, sorted by id as identity resolution would. Words are their own stems. */
export function directoryOf(
  sketches: readonly Sketch[],
  ties: readonly Tie[] = [],
  vectors: WordVectors = wordVectors,
): Directory {
  return createDirectory({
    organisations: sketches.map(organisation).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ties,
    gazetteer,
    vocabulary,
    infer: () => ({ publics: [], actions: [] }),
    stemmer: { stems: words, spell: (stem) => stem },
    wordVectors: vectors,
  });
}
