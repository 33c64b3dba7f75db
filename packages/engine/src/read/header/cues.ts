import type { ColumnWords } from "./column-words.js";

/** Words that stand in the name of a column for one idea: a space apart, singular, without accents. */
type Idea = string;

/** What tells a field by the words of a column: each idea by one of its words. Sureness in (0, 1], ours. */
interface Cue {
  readonly ideas: readonly Idea[];
  readonly sureness: number;
}

/** How a field is told, and words that no column of it has. */
export interface FieldCues {
  readonly cues: readonly Cue[];
  readonly never: string;
}

const told = (sureness: number, ...ideas: readonly Idea[]): Cue => ({ ideas, sureness });

const paid: Idea =
  "beneficiaire benef attributaire attrib association asso organisme tier recipiendaire structure allocataire porteur destinataire etablissement raison recipient beneficiary";
const paying: Idea = "attribuant coll financeur payeur collectivite collec administration ordonnateur funder";
const naming: Idea = "nom denomination raison libelle designation intitule name titre title label";
const numbering: Idea = "siret siren identification identifiant id immatriculation numero num code rna";
const placing: Idea = "adresse commune ville postal postale cp rue voie departement region pays city";
const person: Idea =
  "prenom naissance civilite president tresorier secretaire contact referent responsable representant dirigeant signataire mail email courriel telephone tel";
const counting: Idea = "nombre nb part pourcentage taux type statut etat numero";
const granted: Idea =
  "total attribue attribuee vote votee accorde accordee octroye octroyee verse versee alloue allouee subvention aide paiement mandate engage paye definitif";

/** Fields of a grant. */
export const grantCues: Readonly<Record<string, FieldCues>> = {
  name: {
    cues: [
      told(1, naming, paid),
      told(0.9, "raison", "sociale"),
      told(0.85, "denomination"),
      told(0.8, paid),
      told(0.6, "nom name"),
    ],
    never: `${numbering} ${paying} ${placing} ${person} ${counting} objet montant date nature categorie forme secteur condition versement dossier projet type`,
  },
  id: {
    cues: [
      told(1, "siret siren", paid),
      told(0.95, numbering, paid),
      told(0.8, "siret"),
      told(0.75, "siren immatriculation"),
    ],
    never: `${paying} ${placing} ${person} type demande aide rae date decision dossier convention rna naf ape`,
  },
  rna: { cues: [told(0.95, "rna waldec")], never: paying },
  legalForm: {
    cues: [told(0.9, "nature forme categorie statut", "juridique")],
    never: "",
  },
  funder: {
    cues: [told(1, naming, paying), told(0.8, "attribuant financeur funder"), told(0.7, "collectivite collec")],
    never: `${numbering} ${placing} ${person} ${counting} montant date nature objet budget nomenclature`,
  },
  funderId: { cues: [told(1, numbering, paying)], never: "type date montant postal insee" },
  amount: {
    cues: [
      told(1, "montant amount", granted),
      told(0.85, "subvention aide", "attribuee votee accordee allouee versee"),
      told(0.8, "montant amount"),
      told(0.7, "somme"),
      told(0.65, "mandate octroye alloue verse"),
    ],
    never:
      "demande demandee sollicite sollicitee pret garantie taux pourcentage previsionnel avantage cout nature objet date nombre condition",
  },
  date: {
    cues: [
      told(1, "date", "convention decision attribution octroi deliberation vote signature notification"),
      told(0.8, "date", "versement paiement emission"),
      told(0.6, "date"),
    ],
    never: "naissance creation debut fin depot demande",
  },
  year: { cues: [told(1, "annee exercice"), told(0.9, "millesime year")], never: "naissance creation" },
  purpose: {
    cues: [
      told(1, "objet intitule libelle descriptif", "subvention dossier demande mandat projet action aide"),
      told(0.9, "objet purpose"),
      told(0.7, "projet motif description descriptif"),
    ],
    never: "date montant numero code identifiant",
  },
  program: {
    cues: [told(0.95, "dispositif programme"), told(0.8, "politique thematique"), told(0.7, "secteur domaine")],
    never: "date montant code numero",
  },
  city: {
    cues: [told(1, "commune ville", paid), told(0.8, "commune ville localite city")],
    never: `${paying} code insee postal date montant type`,
  },
  postcode: { cues: [told(1, "postal postale"), told(0.8, "cp postcode")], never: paying },
  departement: { cues: [told(0.8, "departement")], never: `${naming} ${counting} montant date` },
};

/** Fields of an organisation. */
export const organisationCues: Readonly<Record<string, FieldCues>> = {
  name: {
    cues: [
      told(1, naming, paid),
      told(0.9, "raison", "sociale"),
      told(0.85, "denomination"),
      told(0.8, "nom name titre title label libelle"),
      told(0.6, "association structure organisme etablissement"),
    ],
    never: `${numbering} ${placing} ${person} court type nature categorie secteur date url site description forme`,
  },
  id: {
    cues: [told(0.9, "id identifiant identifier uid uuid")],
    never: `${paying} siret siren rna parent type externe`,
  },
  text: {
    cues: [
      told(1, "objet purpose abstract mission"),
      told(0.9, "description descriptif presentation resume"),
      told(0.7, "activite about"),
    ],
    never: `${person} code date naf url lien principale societe`,
  },
  kind: {
    cues: [told(0.9, "forme nature statut", "juridique"), told(0.8, "type", "structure organisation organisme acteur")],
    never: "code",
  },
  sector: {
    cues: [
      told(0.9, "secteur domaine thematique theme"),
      told(0.8, "activite", "principale"),
      told(0.6, "categorie category"),
    ],
    never: "date url juridique",
  },
  city: {
    cues: [told(0.9, "ville city localite locality town"), told(0.8, "commune")],
    never: "code insee postal",
  },
  commune: {
    cues: [told(1, "insee"), told(0.9, "code", "commune"), told(0.9, "citycode")],
    never: "postal naf ape",
  },
  postcode: { cues: [told(1, "postal postale postcode"), told(0.8, "cp zip")], never: "" },
  lat: { cues: [told(1, "lat latitude")], never: "" },
  lon: { cues: [told(1, "lon lng long longitude")], never: "" },
  publics: {
    cues: [told(0.9, "public"), told(0.7, "cible")],
    never: "ouvert accueil transport horaire",
  },
  rna: { cues: [told(0.95, "rna waldec")], never: "" },
  siren: { cues: [told(0.95, "siret"), told(0.9, "siren")], never: "" },
};

const wordsIn = (idea: Idea): string[] => idea.split(" ").filter((word) => word !== "");

/** Shorter words stand inside others by chance, and forbid nothing there. */
const shortestForbidding = 6;

/** How sure one is that a column of these words is that field, in [0, 1]; 0 for one that has a word that forbids it. */
export function surenessOf({ cues, never }: FieldCues, words: ColumnWords): number {
  const forbidding = wordsIn(never);
  if (words.has(words.count > 1 ? forbidding : forbidding.filter((word) => word.length >= shortestForbidding)))
    return 0;
  return cues.reduce(
    (most, { ideas, sureness }) =>
      sureness > most && ideas.every((idea) => words.has(wordsIn(idea))) ? sureness : most,
    0,
  );
}
