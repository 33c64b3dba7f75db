import { correction, type Fact } from "../model/fact.js";
import { organisationFrom, type CorrectedField, type Kind, type Organisation } from "../model/organisation.js";

/** What an adviser says of one organisation over what its sources say. */
export interface Correction {
  /** Any id under which the organisation is known. */
  readonly organisation: string;
  readonly field: CorrectedField;
  /** One value for a name, a kind, a purpose or a commune; one or more for the lists. */
  readonly values: readonly string[];
  /** ISO instant: of two corrections of one field the later one stands, under whatever numbers they were written. */
  readonly date: string;
}

/** What an organisation offers or looks for, as it told an adviser. */
export interface DeclaredMeans {
  readonly organisation: string;
  readonly side: "offers" | "needs";
  /** Id of a means of the vocabulary. */
  readonly means: string;
  readonly date: string;
}

/** A record that says only what was declared: the rest is for others to say. */
const supplement = (id: string, said: Partial<Organisation>): Organisation =>
  organisationFrom({
    id,
    name: { value: "", origin: "inferred", source: "" },
    kind: { value: "association", origin: "inferred", source: "" },
    supplement: true,
    ...said,
  });

const fieldReaders: Readonly<Record<CorrectedField, (facts: readonly Fact<string>[]) => Partial<Organisation>>> = {
  name: ([name]) => (name ? { name } : {}),
  kind: ([kind]) => (kind ? { kind: kind as Fact<Kind> } : {}),
  purpose: ([purpose]) => (purpose ? { purpose } : {}),
  commune: ([commune]) => (commune ? { commune } : {}),
  sectors: (sectors) => ({ sectors }),
  publics: (publics) => ({ publics }),
  actions: (actions) => ({ actions }),
};

/** A correction as one more record of the organisation; dropped when no other source knows it. */
export const readCorrection = ({ organisation, field, values, date }: Correction): Organisation =>
  supplement(
    organisation,
    fieldReaders[field](values.map((value) => ({ value, origin: "declared", source: correction, date }))),
  );

/** An offer or a need as one more record of the organisation. */
export const readDeclaredMeans = ({ organisation, side, means, date }: DeclaredMeans): Organisation =>
  supplement(organisation, { [side]: [{ value: means, origin: "declared", source: "means", date }] });
