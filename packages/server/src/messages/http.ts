import type { HttpProblemCode } from "../http/problems.js";

/** What a problem says to a person: a title, and a sentence with what to do. */
interface Said {
  readonly title: string;
  detail(about: string): string;
}

const french: Readonly<Record<HttpProblemCode, Said>> = {
  invalid: {
    title: "Demande incorrecte",
    detail: () => "Une valeur n'est pas de la forme attendue : voyez « errors ».",
  },
  "unknown-parameter": {
    title: "Paramètre inconnu",
    detail: (name) => `Ce paramètre n'existe pas ici : ${name}. Les paramètres possibles sont décrits sur /api/docs.`,
  },
  "malformed-cursor": {
    title: "Page inconnue",
    detail: () => "Cette marque de page n'est pas de nous. Reprenez la liste à son début.",
  },
  unauthenticated: { title: "Connexion nécessaire", detail: () => "Connectez-vous, puis recommencez." },
  forbidden: { title: "Droit insuffisant", detail: () => "Votre compte ne permet pas cette action." },
  "not-found": { title: "Adresse inconnue", detail: (path) => `Il n'y a rien à cette adresse : ${path}.` },
  "unknown-organisation": {
    title: "Organisation inconnue",
    detail: (id) => `Aucune organisation n'a l'identifiant « ${id} ». Cherchez-la par son nom : /api/organisations?q=…`,
  },
  "unknown-territory": {
    title: "Territoire inconnu",
    detail: (codes) => `Aucun territoire n'a ce code : ${codes}. Cherchez-le par son nom : /api/territories?q=…`,
  },
  "unknown-job": {
    title: "Tâche inconnue",
    detail: (id) => `Aucune tâche n'a l'identifiant « ${id} ». Celles qu'on peut suivre : /api/jobs.`,
  },
  "no-analysis": {
    title: "Analyse à faire",
    detail: () => "Cette analyse n'a pas encore été faite avec ces paramètres. Demandez-la : POST /api/analyses.",
  },
  timeout: {
    title: "Demande trop longue à arriver",
    detail: () => "La demande n'est pas arrivée à temps. Recommencez.",
  },
  conflict: { title: "Déjà fait autrement", detail: (what) => `L'état actuel ne le permet pas : ${what}.` },
  "job-ended": { title: "Tâche terminée", detail: () => "Cette tâche est terminée : on ne peut plus l'arrêter." },
  outdated: {
    title: "Changé entre-temps",
    detail: () => "Quelqu'un a modifié cette fiche depuis que vous l'avez lue. Relisez-la, puis recommencez si besoin.",
  },
  "too-large": {
    title: "Envoi trop gros",
    detail: (limit) => `L'envoi dépasse la limite${limit ? ` : ${limit}` : ""}.`,
  },
  "unsupported-media-type": {
    title: "Type d'envoi inattendu",
    detail: (type) => `Ce type d'envoi n'est pas lu ici : ${type}. Envoyez du JSON, ou un fichier là où c'est prévu.`,
  },
  "refused-file": { title: "Fichier refusé", detail: (sentence) => sentence },
  "version-required": {
    title: "Version nécessaire",
    detail: () => "Dites quelle version vous avez lue (en-tête If-Match), pour ne rien écraser.",
  },
  "too-many-requests": { title: "Trop de demandes", detail: () => "Attendez un peu, puis recommencez." },
  internal: { title: "Erreur interne", detail: () => "Quelque chose a échoué de notre côté. Rien n'a été modifié." },
  "not-ready": {
    title: "Pas encore prêt",
    detail: () => "Les données sont en cours de lecture. Recommencez dans un instant.",
  },
};

const english: Readonly<Record<HttpProblemCode, Said>> = {
  invalid: { title: "Invalid request", detail: () => 'A value is not of the form expected: see "errors".' },
  "unknown-parameter": {
    title: "Unknown parameter",
    detail: (name) => `There is no such parameter here: ${name}. Those there are stand on /api/docs.`,
  },
  "malformed-cursor": { title: "Unknown page", detail: () => "This cursor is none of ours. Begin the list again." },
  unauthenticated: { title: "Log in first", detail: () => "Log in, then try again." },
  forbidden: { title: "Not allowed", detail: () => "Your account does not allow this." },
  "not-found": { title: "Nothing here", detail: (path) => `There is nothing at this address: ${path}.` },
  "unknown-organisation": {
    title: "Unknown organisation",
    detail: (id) => `No organisation has the id "${id}". Look for it by its name: /api/organisations?q=…`,
  },
  "unknown-territory": {
    title: "Unknown territory",
    detail: (codes) => `No territory has this code: ${codes}. Look for it by its name: /api/territories?q=…`,
  },
  "unknown-job": {
    title: "Unknown job",
    detail: (id) => `No job has the id "${id}". Those that can be followed: /api/jobs.`,
  },
  "no-analysis": {
    title: "Not analysed yet",
    detail: () => "This analysis has not been made with these parameters. Ask for it: POST /api/analyses.",
  },
  timeout: { title: "Request too slow", detail: () => "The request did not arrive in time. Try again." },
  conflict: { title: "Conflict", detail: (what) => `What there is now does not allow it: ${what}.` },
  "job-ended": { title: "Job ended", detail: () => "This job has ended: it can no longer be cancelled." },
  outdated: {
    title: "Changed meanwhile",
    detail: () => "Somebody changed this organisation since you read it. Read it again, then try again if need be.",
  },
  "too-large": {
    title: "Too large",
    detail: (limit) => `What was sent is beyond the limit${limit ? `: ${limit}` : ""}.`,
  },
  "unsupported-media-type": {
    title: "Unsupported type",
    detail: (type) => `This type is not read here: ${type}. Send JSON, or a file where one is expected.`,
  },
  "refused-file": { title: "Refused file", detail: (sentence) => sentence },
  "version-required": {
    title: "Version required",
    detail: () => "Say which version you read (header If-Match), so that nothing is overwritten.",
  },
  "too-many-requests": { title: "Too many requests", detail: () => "Wait a little, then try again." },
  internal: { title: "Internal error", detail: () => "Something failed on our side. Nothing was changed." },
  "not-ready": { title: "Not ready yet", detail: () => "The data are being read. Try again in a moment." },
};

/** The sentences of every problem, by language. */
export const problemSentences = { fr: french, en: english } as const;
