import type { Reason, ReasonCode } from "@maillage/engine/match";
import type { Coverage, OverlapEvidence } from "@maillage/engine/overlap";
import { accessSentences } from "./access.js";
import type { Catalogue, ToldEvidence } from "./catalogue.js";
import { diagnosisReport } from "./diagnosis.js";
import { featureLabel, namesFrom } from "./features.js";
import type { Labels } from "./labels.js";
import { plurals } from "./plurals.js";
import { refusedFileSentence } from "./refused-files.js";
import { rowProblems } from "./row-problems.js";
import { callSentences } from "./call.js";
import { prepareSentences } from "./prepare.js";
import { tableSentences } from "./table.js";
import { exportSentences } from "./exported.js";
import { signTold } from "./signs.js";
import { storeSentences } from "./store.js";
import { terms } from "./terms.js";

const { plural, counted } = plurals.fr;
const term = terms.fr;
const number = (value: number, digits = 0) =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (value: number) => `${number(value * 100)} %`;
const text = (value: Reason["values"][string] | undefined) => String(value ?? "");
const many = (value: Reason["values"][string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

const reasons = (
  say: Labels,
): Readonly<Record<ReasonCode, (values: Reason["values"], named: readonly string[]) => string>> => ({
  "sector.same": ({ a }) => `Même activité déclarée : ${say.sector(text(a))}.`,
  "sector.family": ({ family }) => `Même domaine : ${say.sector(text(family))}.`,
  "sector.near": ({ a, b }) => `Domaines voisins : ${say.sector(text(a))} ; ${say.sector(text(b))}.`,
  "sector.words": ({ words }) => `Vos objets parlent des mêmes choses (${many(words).join(", ")}).`,
  "territory.same-commune": ({ commune }) => `Vous êtes dans la même commune, ${text(commune)}.`,
  "territory.same-epci": ({ epci, commune, km }) =>
    `Vous partagez la même intercommunalité${say.epci(text(epci)) ? ` (${say.epci(text(epci))})` : ""} : ${text(commune)}${km === undefined ? "" : `, à ${text(km)} km`}.`,
  "territory.near": ({ commune, km }) => `Vous êtes proches : ${text(commune)}, à ${text(km)} km.`,
  "territory.reach": ({ commune }) =>
    `Son action s'étend jusqu'à votre territoire${text(commune) ? ` (siège : ${text(commune)})` : ""}.`,
  "public.shared": ({ publics }) => `Vous vous adressez au même public : ${say.publics(many(publics))}.`,
  "public.distant": ({ publics }) => `Un autre public que le vôtre, à rencontrer : ${say.publics(many(publics))}.`,
  "complementarity.offer": ({ means }) => `Propose ce que vous cherchez : ${say.means(many(means))}.`,
  "complementarity.need": ({ means }) => `Cherche ce que vous proposez : ${say.means(many(means))}.`,
  "complementarity.actions": ({ mine, theirs, publics, field }) =>
    many(publics).length > 0
      ? `Une autre manière d'agir pour le même public (${say.publics(many(publics))}) : vous, ${say.actions(many(mine))} ; elle, ${say.actions(many(theirs))}.`
      : `Une autre manière d'agir dans ${field === "same" ? "le même domaine" : "un domaine voisin"} : vous, ${say.actions(many(mine))} ; elle, ${say.actions(many(theirs))}.`,
  "complementarity.ages": ({ sector, mine, theirs }) =>
    `La même pratique (${say.sector(text(sector))}) pour d'autres publics : vous, ${say.publics(many(mine))} ; elle, ${say.publics(many(theirs))}.`,
  "ties.network": (_, named) =>
    named.length === 0 ? "Vous appartenez à un même réseau." : `Vous appartenez au même réseau : ${say.list(named)}.`,
  "ties.partner": (_, named) =>
    named.length === 0
      ? "Vous avez un partenaire en commun."
      : `Vous avez un partenaire en commun : ${say.list(named.slice(0, 3))}.`,
  "ties.path": () =>
    "Des organisations qui vous ressemblent, ou vos partenaires, travaillent déjà avec elle ou avec les siennes.",
});

const evidence = (say: Labels): Readonly<Record<OverlapEvidence["code"], (part: ToldEvidence) => string>> => ({
  activity: ({ value, names }) =>
    `${percent(value)} de votre activité${names.length > 0 ? ` (${say.list(names.map(say.sector))})` : ""}`,
  words: ({ value, names }) => `${percent(value)} de votre activité (${say.list(names)})`,
  basin: ({ value, names }) => `${percent(value)} de votre bassin${names[0] ? ` (depuis ${names[0]})` : ""}`,
  publics: ({ value, names }) =>
    `${percent(value)} de vos publics${names.length > 0 ? ` (${say.publics(names)})` : ""}`,
  funders: ({ count, named }) =>
    count === 0
      ? "aucun financeur connu en commun"
      : `${plural(count, "financeur commun", "financeurs communs")}${named.length > 0 ? ` : ${say.list(named.slice(0, 4))}` : ""}`,
  "eligible-funders": ({ value }) =>
    `financeurs publics que vous pouvez solliciter tous deux : ${number(value * 4)} sur 4`,
});

const coverages: Readonly<Record<Coverage["code"], (figures: Coverage["figures"]) => string>> = {
  "volunteers.full": ({ words }) =>
    `Connus : activité (${words ? "objet" : "code seul"}), lieu, publics. Effectifs de bénévoles inconnus.`,
  "volunteers.publics-unknown": ({ words }) =>
    `Connus : activité (${words ? "objet" : "code seul"}), lieu. Publics non déclarés pour l'une au moins : comptés comme partagés. Effectifs de bénévoles inconnus.`,
  "volunteers.none-sought": () =>
    "L'une des deux est une collectivité, une entreprise ou une institution : elle ne cherche pas de bénévoles comme une association.",
  "volunteers.gathers": () =>
    "L'une des deux est une fédération, un comité ou un réseau : elle rassemble, et ne cherche pas les mêmes bénévoles.",
  "volunteers.dormant": () => "L'une des deux est notée en sommeil au registre.",
  "volunteers.closed": () =>
    "L'une des deux ne réunit que le personnel d'un employeur ou les habitants d'un immeuble : chacune a les siens.",
  "volunteers.one-body": () => "Les deux fiches semblent décrire une seule organisation.",
  "volunteers.blind": () => "Activité ou lieu inconnu : nous ne pouvons rien en dire.",
  "funding.observed": ({ mine, theirs }) =>
    `Subventions connues : ${counted(Number(mine), "financeur")} pour vous, ${theirs} pour elle, dans les fichiers importés.`,
  "funding.estimated": ({ mine, theirs }) =>
    `Estimation : subventions connues pour ${mine ? "vous seulement" : theirs ? "elle seulement" : "aucune des deux"} ; seuls les financeurs possibles sont comparés.`,
  "funding.blind": () => "Lieu ou activité inconnu : nous ne pouvons rien en dire.",
};

const graphMeasures: Readonly<Record<string, string>> = {
  nodes: "Organisations",
  edges: "Liens",
  density: "Densité (part des liens possibles)",
  components: "Ensembles séparés",
  isolates: "Organisations isolées",
  diameter: "Plus long chemin, en étapes",
  meanDistance: "Distance moyenne, en étapes",
  distancesSampled: "Distances estimées sur un échantillon",
  betweennessSources: "Sources des passages (toutes : calcul exact)",
  betweennessStandardError: "Erreur type des passages, au plus",
  degreeAssortativity: "Les plus liées se lient entre elles (de −1 à 1)",
  sectorAssortativity: "Entre-soi par domaine (de −1 à 1)",
  sectorExternalInternal: "Liens hors du domaine moins liens dedans (de −1 à 1)",
  kindAssortativity: "Entre-soi par nature (de −1 à 1)",
  kindExternalInternal: "Liens hors de la nature moins liens dedans (de −1 à 1)",
  communeAssortativity: "Entre-soi par commune (de −1 à 1)",
  communeExternalInternal: "Liens hors de la commune moins liens dedans (de −1 à 1)",
  modularity: "Modularité des groupes",
};

const edgeKinds: Readonly<Record<string, string>> = {
  membership: "adhésions connues",
  funding: "financements connus",
  cooperation: "coopérations connues",
  affinity: "affinités calculées",
};

/** A figure of a measure: three decimals, whole numbers as such. */
const figure = (value: number): string =>
  Number.isInteger(value) ? number(value) : value.toLocaleString("fr-FR", { maximumFractionDigits: 3 });

/** French, first: clear, `vous`, neutral words. */
export const french = (say: Labels): Catalogue => {
  const reasonOf = reasons(say);
  const evidenceOf = evidence(say);
  const levels = {
    none: "pas de terrain partagé notable",
    low: "un peu de terrain partagé",
    medium: "terrain partagé",
    high: "large terrain partagé",
    unknown: "nous ne savons pas",
  };
  return {
    reason: ({ code, values, named }) => reasonOf[code](values, named),
    label: term.label,
    dimension: term.dimension,
    level: levels,
    overlap: ({ level }, parts) =>
      `${levels[level]}${parts.length > 0 && level !== "none" ? ` : ${parts.map((part) => evidenceOf[part.code](part)).join(" ; ")}` : ""}`,
    evidence: (part) => evidenceOf[part.code](part),
    sign: signTold("fr"),
    coverage: ({ code, figures }) => coverages[code](figures),
    problem: rowProblems.fr,
    refused: (error) => refusedFileSentence(error, "fr"),
    feature: (feature, directory) => featureLabel(feature, say, directory),
    clusterNames: (clusters, directory) => namesFrom(clusters, say, directory, "Groupe sans trait marquant"),
    role: {
      isolate: "Isolé : aucun lien connu ni affinité retenue",
      hub: "Tête de réseau : beaucoup dans son groupe passent par elle",
      broker: "Passe-relais : relie des groupes qui sans elle ne se parleraient pas",
      core: "Noyau : au cœur des liens les plus serrés",
      satellite: "Satellite : quelques liens, au bord",
    },
    diagnosis: (shape) => diagnosisReport(shape, "fr"),
    graphMeasure: (name) => graphMeasures[name] ?? name,
    edgeKind: (kind, count) => `${edgeKinds[kind] ?? kind} : ${count}`,
    access: accessSentences.fr,
    store: storeSentences.fr,
    call: callSentences.fr,
    exported: exportSentences.fr,
    prepare: prepareSentences.fr,
    table: tableSentences.fr,
    screen: {
      close: term.list.close.toUpperCase(),
      closeHint: "les plus proches de ce que vous faites, là où vous êtes",
      unsure: term.list.unsure.toUpperCase(),
      unsureHint: "moins d'une sur deux vaut d'en parler, d'après des réponses notées",
      noBridge: "aucune qui soit assez sûre : mieux vaut aucune idée qu'une mauvaise",
      nobodySure: "aucune qui soit assez sûre",
      asks: (what) => `Pour mieux répondre, il nous manque : ${what.join(" ; ")}.`,
      bridging: term.list.bridging.toUpperCase(),
      bridgingHint: "un autre domaine, un autre réseau : des rencontres auxquelles on ne pense pas",
      nobody: "personne à proposer avec ce que nous savons",
      publics: term.field.publics,
      actions: term.field.actions,
      sectors: term.field.sectors,
      purpose: term.field.purpose,
      guessed: "déduit du texte",
      toClarify: "À clarifier ensemble",
      volunteers: term.resource.volunteers,
      funding: term.resource.funding,
      unknownPlace: term.label["unknown-place"],
      score: (score, confidence, stability) =>
        `affinité ${number(score * 100)} sur 100, confiance ${percent(confidence)}, stabilité ${percent(stability)}`,
      imported: ({ path, source, rows, organisations, ties }) =>
        `${path} (${source}) : ${counted(rows, "ligne lue", "lignes lues")}, ${counted(organisations, "organisation")}, ${counted(ties, "lien")}.`,
      problemLine: (count, sentence, examples) =>
        `  ${number(count)} × ${sentence}${examples ? `. Par exemple ${examples}` : ""}`,
      total: (organisations, ties, undecided) =>
        `En tout : ${counted(organisations, "organisation")} et ${counted(ties, "lien")}.${undecided > 0 ? ` À vérifier : ${number(undecided)} (identité incertaine ou lien sans organisation connue).` : ""}`,
      joined: (records, names) =>
        `Réunies : ${counted(records, "fiche parle d'une organisation déjà dite", "fiches parlent d'organisations déjà dites")} par une autre.${names.length > 0 ? ` Par exemple ${names.map(({ name, others }) => `« ${name} » et « ${others[0]} »`).join(" ; ")}.` : ""}`,
      density: (overlap, nonOverlap, compared) =>
        `Autour d'elle, ${counted(compared, "organisation comparée", "organisations comparées")} : terrain partagé ${number(overlap, 1)}, place pour coopérer ${number(nonOverlap, 1)}.`,
      reverse: (value) => `dans l'autre sens ${percent(value)}`,
      written: (rows, path) => `${counted(rows, "ligne écrite", "lignes écrites")} dans ${path}.`,
      since: (year) => `depuis ${year}`,
      lastSign: (told) => `dernier signe de vie : ${told}`,
      dormant: (note) => `Le registre note : « ${note} ». Vérifiez qu'elle est encore active.`,
      alike: (count) =>
        `${plural(count, "Une autre fiche porte", `${count} autres fiches portent`)} ce nom dans cette commune et ${plural(count, "reste", "restent")}. Si c'est la même organisation : maillage object IDENTIFIANT`,
      doubles: (count, total) =>
        total === 0
          ? "Aucune paire à décider."
          : `${counted(total, "paire est peut-être une seule organisation", "paires sont peut-être une seule organisation")}${count < total ? `, voici ${plural(count, "la première", `les ${number(count)} premières`)}` : ""}. Dites-le : maillage doubles merge A B, ou maillage doubles apart A B.`,
      decided: (one, other, isSame) =>
        isSame
          ? `${one} et ${other} sont désormais une seule organisation. Pour revenir en arrière : maillage doubles undo.`
          : `${one} et ${other} restent deux organisations.`,
      undecided: (one, other, count) =>
        count === 0
          ? `Rien n'avait été dit de ${one} et ${other}.`
          : `Ce qui avait été dit de ${one} et ${other} ne vaut plus.`,
      objected: (name) => `${name} ne sera plus proposée ni exportée.`,
      disclaimer: term.disclaimer,
      affinities: "affinités",
      clusters: (count, nodes, modularity, zScore) =>
        `${counted(count, "groupe")} parmi ${counted(nodes, "organisation")}. Modularité ${figure(modularity)}${zScore === null ? "" : `, ${counted(Math.round(zScore), "écart-type", "écarts-types")} au-dessus du hasard`}.`,
      clusterLine: (size, stability) =>
        `${counted(size, "organisation")}${Number.isNaN(stability) ? "" : `, stabilité ${percent(stability)}`}`,
      figure,
      networkSize: (nodes) => `${counted(nodes, "organisation")}. Liens :`,
      boundary: (count) =>
        `${counted(count, "lien mène", "liens mènent")} hors du territoire et ${plural(count, "n'est pas compté", "ne sont pas comptés")} ici.`,
      citation: (version, files) => `Maillage ${version}, réseau d'organisations d'après ${files.join(", ")}.`,
      otherVersion: (then, now) => `Version ${then} alors, ${now} maintenant.`,
      otherInputs: "Les fichiers importés ne sont plus les mêmes.",
      byteDiffers: (name, at) => `${name} : l'octet ${at} diffère.`,
      sameBytes: (files) => `${counted(files, "fichier")} : les mêmes octets.`,
      reading: (address) => `À l'écoute sur ${address}. Lecture de ce qui est importé…`,
      ready: (address) => `Prêt : ${address} (Ctrl+C pour arrêter)`,
      backedUp: (path) => `Tout est copié dans ${path}.`,
      restored: (path, folder) =>
        `${folder} contient maintenant ce que contient ${path}. Les comptes et les jetons d'accès qui existaient restent comme ils étaient.`,
    },
  };
};
