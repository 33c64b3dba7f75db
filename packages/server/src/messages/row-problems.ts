import type { ProblemCode } from "@maillage/engine/model";

type Sentences = Readonly<Record<ProblemCode, string>>;

const french: Sentences = {
  "header.by-words": "colonnes reconnues à leurs mots : vérifiez ce qui en est lu",
  "row.columns": "nombre de cellules différent de l'en-tête : ligne laissée de côté ou réparée",
  "row.total": "ligne de total, laissée de côté",
  "organisation.inactive": "organisation dissoute ou inactive, laissée de côté",
  "organisation.dormant":
    "en sommeil, archivée ou annulée d'après une note du registre dans son titre ou son objet : gardée, jamais proposée",
  "organisation.moved":
    "passée au fichier « waldec » sous un numéro W : ses informations la rejoignent si ce fichier est importé",
  "organisation.no-name": "organisation sans nom, laissée de côté",
  "organisation.no-id": "organisation sans identifiant, laissée de côté",
  "organisation.person": "bénéficiaire qui semble être une personne : laissé de côté",
  "organisation.not-beneficiary": "ligne de budget sans bénéficiaire, laissée de côté",
  "text.encoding": "caractères mal encodés, réparés quand c'était certain",
  "text.contact": "adresse électronique ou téléphone retiré du texte",
  "text.placeholder": "texte vide de sens, traité comme absent",
  "text.too-long": "texte trop long, coupé",
  "siren.checksum": "SIREN dont la clé est fausse : vérifiez-le",
  "siret.checksum": "SIRET dont la clé est fausse : vérifiez-le",
  "siret.siren-kept":
    "SIRET dont la clé est fausse, mais pas celle de son SIREN : il sert si une autre ligne le confirme",
  "siret.destroyed": "SIRET détruit par le tableur (8,30E+13) : demandez le fichier d'origine, colonne au format texte",
  "siret.malformed": "SIRET illisible, laissé de côté",
  "rna.malformed": "numéro RNA illisible, laissé de côté",
  "commune.unknown": "commune inconnue : l'organisation est gardée sans lieu",
  "commune.ambiguous":
    "plusieurs communes portent ce nom : l'organisation est gardée sans lieu, faute de code ou de code postal",
  "commune.merged": "ancienne commune, rattachée à la commune actuelle",
  "commune.by-name": "code de commune faux : commune retrouvée par son nom ou son code postal",
  "commune.by-postcode": "localité inconnue : lue comme la seule commune de son code postal",
  "sector.unknown": "code d'objet social inconnu, traité comme absent",
  "sector.family-only": "code d'objet social ancien ou coupé : seule la famille est gardée",
  "sector.in-words":
    "activité sans code connu, gardée dans le texte (pour lui donner un code : data/sector-spellings.csv)",
  "public.unknown":
    "public dans des mots inconnus, gardé dans le texte (pour le rattacher : data/public-spellings.csv)",
  "action.unknown":
    "manière d'agir dans des mots inconnus, gardée dans le texte (pour la rattacher : data/action-spellings.csv)",
  "date.implausible": "date invraisemblable, traitée comme absente",
  "year.implausible": "année invraisemblable, traitée comme absente",
  "amount.missing": "montant absent, ligne laissée de côté",
  "amount.malformed": "montant illisible, ligne laissée de côté",
  "amount.identifier": "un SIRET dans la colonne des montants : ligne laissée de côté",
  "amount.negative": "montant négatif, ligne laissée de côté",
  "coordinates.malformed": "coordonnées illisibles, traitées comme absentes",
  "vocabulary.unknown": "mot hors de la liste, laissé de côté",
  "tie.unknown-party": "lien vers une organisation inconnue, laissé de côté",
  "tie.unknown-kind": "nature de lien inconnue, gardée comme une coopération, avec ses mots",
  "tie.computed": "affinité calculée par Maillage : elle le sera de nouveau, ligne laissée de côté",
  "identity.undecided": "à vérifier : peut-être la même organisation qu'une autre",
};

const english: Sentences = {
  "header.by-words": "columns recognised by their words: check what is read of them",
  "row.columns": "number of cells other than the header's: row left out or mended",
  "row.total": "total line, left out",
  "organisation.inactive": "dissolved or inactive organisation, left out",
  "organisation.dormant":
    "dormant, archived or cancelled by a note of the register in its title or purpose: kept, never suggested",
  "organisation.moved": "moved to the 'waldec' file under a W-number: its facts join it when that file is imported",
  "organisation.no-name": "organisation without a name, left out",
  "organisation.no-id": "organisation without an id, left out",
  "organisation.person": "beneficiary that looks like a person: left out",
  "organisation.not-beneficiary": "budget line without a beneficiary, left out",
  "text.encoding": "badly encoded characters, mended where certain",
  "text.contact": "e-mail address or phone number taken out of the text",
  "text.placeholder": "text that says nothing, treated as absent",
  "text.too-long": "text too long, cut",
  "siren.checksum": "SIREN whose check digit fails: check it",
  "siret.checksum": "SIRET whose check digit fails: check it",
  "siret.siren-kept": "SIRET whose check digit fails, but not that of its SIREN: used if another row confirms it",
  "siret.destroyed": "SIRET destroyed by a spreadsheet (8,30E+13): ask for the original file, column as text",
  "siret.malformed": "unreadable SIRET, left out",
  "rna.malformed": "unreadable RNA number, left out",
  "commune.unknown": "unknown commune: the organisation is kept without a place",
  "commune.ambiguous": "several communes bear this name: kept without a place, for want of a code or a postcode",
  "commune.merged": "former commune, read as the commune of today",
  "commune.by-name": "wrong commune code: found by its name or postcode",
  "commune.by-postcode": "unknown locality: read as the only commune of its postcode",
  "sector.unknown": "unknown code of objet social, treated as absent",
  "sector.family-only": "old or cut code of objet social: only the family is kept",
  "sector.in-words": "activity without a known code, kept in the text (to give it one: data/sector-spellings.csv)",
  "public.unknown": "public in unknown words, kept in the text (to link it: data/public-spellings.csv)",
  "action.unknown": "way of acting in unknown words, kept in the text (to link it: data/action-spellings.csv)",
  "date.implausible": "implausible date, treated as absent",
  "year.implausible": "implausible year, treated as absent",
  "amount.missing": "no amount, row left out",
  "amount.malformed": "unreadable amount, row left out",
  "amount.identifier": "a SIRET in the amount column: row left out",
  "amount.negative": "negative amount, row left out",
  "coordinates.malformed": "unreadable coordinates, treated as absent",
  "vocabulary.unknown": "word that is not in the list, left out",
  "tie.unknown-party": "tie to an unknown organisation, left out",
  "tie.unknown-kind": "unknown kind of tie, kept as a co-operation with its words",
  "tie.computed": "affinity that Maillage worked out: it will be again, row left out",
  "identity.undecided": "to check: perhaps the same organisation as another",
};

/** What a problem of a row is, and what was done, in one line. */
export const rowProblems = { fr: french, en: english } as const;
