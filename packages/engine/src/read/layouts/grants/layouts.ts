/** The fields of a grant that Maillage reads, whatever a file calls them. */
export type GrantField =
  | "funder"
  | "funderId"
  | "date"
  | "year"
  | "name"
  | "name2"
  | "id"
  | "rna"
  | "purpose"
  | "program"
  | "amount"
  | "amount2"
  | "city"
  | "postcode"
  | "departement"
  | "legalForm";

/** Header spellings seen in real files, folded (`columns.ts`). */
type Spellings = Readonly<Partial<Record<GrantField, readonly string[]>>>;

/** A layout of grant files. A new one is one entry here. */
export interface GrantLayout {
  readonly id: string;
  /** Folded names of columns that together tell this layout from others. */
  readonly required: readonly string[];
  readonly fields: Spellings;
  /** Who pays, where the file does not say it: one authority published it. */
  readonly funder?: { readonly name: string; readonly siren: string };
  /** A line that sums up the lines below it. */
  readonly isTotal?: (cell: (field: GrantField) => string) => boolean;
  /** Splits a name that holds a place too. */
  readonly splitName?: (name: string) => {
    readonly name: string;
    readonly departement?: string;
    readonly city?: string;
  };
}

/**
 * The legal layout of 2018 (arrêté du 17 novembre 2017), its later SCDL form, and DataSubvention 2.1.1: one table of
 * spellings serves the three, and the files that drift from them.
 */
const legal: Spellings = {
  funder: ["nomattribuant", "attribuant"],
  funderId: ["idattribuant", "siretattribuant"],
  date: ["dateconvention", "datedecision", "datedeconvention"],
  year: ["exercice", "annee", "anneebudgetaire"],
  name: ["nombeneficiaire", "beneficiaire", "raisonsocialebeneficiaire"],
  id: ["idbeneficiaire", "siretbeneficiaire", "siret"],
  rna: ["rnabeneficiaire", "idrna", "rna"],
  purpose: ["objet", "objetdudossier"],
  program: ["dispositifaide", "dispositif", "secteur"],
  amount: ["montant", "montanttotal", "montantvote", "montantaccorde"],
  city: ["communebeneficiaire"],
  postcode: ["codepostalbeneficiaire"],
  departement: ["departementbeneficiaire"],
  legalForm: ["naturejuridique", "formejuridique", "categoriejuridique", "naturejuridiquebeneficiaire"],
};

/** `100 000 ENTREPRENEURS - 75 PARIS` */
const nameThenPlace = /^(.*\S)\s+-\s+(\d{2,3}|2[AB])\s+(.+)$/;

export const grantLayouts: readonly GrantLayout[] = [
  { id: "subventions-scdl", required: ["nomattribuant", "nombeneficiaire", "montant"], fields: legal },
  {
    id: "subventions-coll-attrib",
    required: ["collnom", "attribnom", "submontant"],
    fields: {
      funder: ["collnom"],
      funderId: ["collsiret"],
      date: ["actedate"],
      name: ["attribnom"],
      id: ["attribsiret"],
      purpose: ["subobjet"],
      program: ["subdispositif"],
      amount: ["submontant"],
    },
  },
  {
    id: "subventions-maine-et-loire",
    required: ["annee", "siretounir", "raisonsociale", "mandate"],
    funder: { name: "Département de Maine-et-Loire", siren: "224900019" },
    fields: {
      year: ["annee"],
      id: ["siretounir"],
      name: ["raisonsociale"],
      name2: ["raisonsociale2"],
      postcode: ["codepostal"],
      city: ["commune"],
      amount: ["mandate"],
    },
  },
  {
    id: "subventions-sarthe",
    required: ["annee", "nomdelorganismebeneficiaire", "montantdelasubventiondefonctionnement1"],
    funder: { name: "Département de la Sarthe", siren: "227200029" },
    fields: {
      year: ["annee"],
      name: ["nomdelorganismebeneficiaire"],
      postcode: ["cp"],
      city: ["ville"],
      amount: ["montantdelasubventiondefonctionnement1"],
      amount2: ["montantdelasubventiondinvestissement1"],
    },
  },
  {
    id: "subventions-rennes",
    required: ["beneficiaire", "budgetdelannee", "libellefonction"],
    funder: { name: "Ville de Rennes", siren: "213502388" },
    fields: {
      name: ["beneficiaire"],
      purpose: ["libellesousfonction"],
      program: ["libellefonction"],
      amount: ["budgetdelannee"],
    },
  },
  {
    id: "subventions-jaune",
    required: ["siren", "association", "imputation", "detaildessubventions"],
    funder: { name: "État", siren: "" },
    fields: { id: ["siren"], name: ["association"], program: ["imputation"], amount: ["detaildessubventions"] },
    isTotal: (cell) => cell("program") === "" && cell("amount") === "",
    splitName(name) {
      const [, short, departement, city] = nameThenPlace.exec(name) ?? [];
      return short && departement && city ? { name: short, departement, city: city.replace(/ \d+$/, "") } : { name };
    },
  },
  {
    id: "subventions-pyrenees-orientales",
    required: ["siretorg", "nom", "montantoctroye"],
    funder: { name: "Département des Pyrénées-Orientales", siren: "226600013" },
    fields: {
      id: ["siretorg"],
      name: ["nom"],
      amount: ["montantoctroye"],
      purpose: ["presentationdelademande"],
      date: ["dateoctroi"],
    },
  },
];
