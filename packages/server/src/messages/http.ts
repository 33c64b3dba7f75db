import type { AccessProblemCode, doorProblems } from "../http/access/problem.js";
import type { HttpProblemCode } from "../http/problems.js";
import { accessSentences } from "./access.js";

/** What a problem says to a person: a title, and a sentence with what to do. */
interface Said {
  readonly title: string;
  detail(about: string): string;
}

const said = (title: string, sentence: string): Said => ({ title, detail: () => sentence });

/** What refusals of changes to accounts say is said by the command line too. */
const refusals = (language: "fr" | "en", title: string) =>
  Object.fromEntries(
    Object.entries(accessSentences[language].refusal).map(([code, sentence]) => [code, said(title, sentence)]),
  ) as Readonly<Record<Exclude<AccessProblemCode, keyof typeof doorProblems>, Said>>;

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
  "unknown-upload": {
    title: "Fichier inconnu",
    detail: () =>
      "Ce fichier n'est plus là : il a été importé, retiré, ou apporté il y a plus d'un jour. Apportez-le à nouveau.",
  },
  "unknown-import": {
    title: "Import inconnu",
    detail: (id) => `Aucun import n'a l'identifiant « ${id} ». Ceux qui comptent : /api/imports.`,
  },
  "one-file": {
    title: "Un fichier, et un seul",
    detail: () => "Envoyez un fichier à la fois, dans un formulaire (multipart/form-data).",
  },
  "broken-upload": {
    title: "Envoi interrompu",
    detail: () => "Le fichier n'est pas arrivé entier : rien n'a été gardé. Envoyez-le à nouveau.",
  },
  "upload-in-use": {
    title: "Import en cours",
    detail: () => "Ce fichier est en cours d'import. Attendez la fin de la tâche, ou arrêtez-la.",
  },
  "import-replaced": {
    title: "Import remplacé",
    detail: () => "Cet import a été remplacé par un plus récent du même nom. Défaites d'abord le plus récent.",
  },
  "too-many-uploads": {
    title: "Trop d'envois à la fois",
    detail: (most) => `Le serveur reçoit déjà ${most} fichiers. Recommencez dans un instant.`,
  },
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
  "headers-too-large": {
    title: "Adresse ou en-têtes trop longs",
    detail: () => "L'adresse avec ses paramètres, ou les en-têtes, dépassent 16 Ko. Demandez moins à la fois.",
  },
  internal: { title: "Erreur interne", detail: () => "Quelque chose a échoué de notre côté. Rien n'a été modifié." },
  unauthenticated: said("Connexion nécessaire", "Connectez-vous, puis recommencez."),
  forbidden: said("Droit insuffisant", "Votre compte ne permet pas cette action."),
  "wrong-credentials": said("Connexion refusée", "Ce nom et ce mot de passe ne vont pas ensemble."),
  "token-not-in-force": said("Jeton sans valeur", "Ce jeton est inconnu, révoqué ou expiré. Demandez-en un autre."),
  csrf: said("Demande non reconnue", "Envoyez l'en-tête X-Maillage-CSRF que donne GET /api/session."),
  "foreign-origin": said("Demande d'un autre site", "Cette demande vient d'une page qui n'est pas la nôtre."),
  "foreign-host": said("Adresse inattendue", "Ce serveur ne répond qu'à l'adresse affichée à son démarrage."),
  "wrong-start-key": said(
    "Clé périmée",
    "Cette adresse date d'un autre démarrage. Prenez celle que le terminal affiche.",
  ),
  "too-many-attempts": said("Trop d'essais", "Attendez un peu avant d'essayer encore."),
  busy: said("Serveur occupé", "Le serveur a trop à faire à la fois. Recommencez dans un instant."),
  ...refusals("fr", "Changement refusé"),
  "not-ready": {
    title: "Pas encore prêt",
    detail: () => "Les données sont en cours de lecture. Recommencez dans un instant.",
  },
  "no-room": {
    title: "Plus de place",
    detail: () =>
      "Le disque du serveur est plein. Rien n'a été modifié : faites libérer de la place, puis recommencez.",
  },
};

const english: Readonly<Record<HttpProblemCode, Said>> = {
  invalid: { title: "Invalid request", detail: () => 'A value is not of the form expected: see "errors".' },
  "unknown-parameter": {
    title: "Unknown parameter",
    detail: (name) => `There is no such parameter here: ${name}. Those there are stand on /api/docs.`,
  },
  "malformed-cursor": { title: "Unknown page", detail: () => "This cursor is none of ours. Begin the list again." },
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
  "unknown-upload": {
    title: "Unknown file",
    detail: () =>
      "This file is no longer here: it was imported, removed, or brought more than a day ago. Bring it again.",
  },
  "unknown-import": {
    title: "Unknown import",
    detail: (id) => `No import has the id "${id}". Those that count: /api/imports.`,
  },
  "one-file": {
    title: "One file, and one only",
    detail: () => "Send one file at a time, in a form (multipart/form-data).",
  },
  "broken-upload": {
    title: "Broken upload",
    detail: () => "The file did not arrive whole: nothing was kept. Send it again.",
  },
  "upload-in-use": {
    title: "Being imported",
    detail: () => "This file is being imported. Wait for the end of the job, or cancel it.",
  },
  "import-replaced": {
    title: "Replaced import",
    detail: () => "This import was replaced by a later one of the same name. Undo the later one first.",
  },
  "too-many-uploads": {
    title: "Too many at once",
    detail: (most) => `The server is already receiving ${most} files. Try again in a moment.`,
  },
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
  "headers-too-large": {
    title: "Address or headers too long",
    detail: () => "The address with its parameters, or the headers, exceed 16 KB. Ask for less at once.",
  },
  internal: { title: "Internal error", detail: () => "Something failed on our side. Nothing was changed." },
  unauthenticated: said("Log in first", "Log in, then try again."),
  forbidden: said("Not allowed", "Your account does not allow this."),
  "wrong-credentials": said("Not logged in", "This name and this password do not go together."),
  "token-not-in-force": said("Token not in force", "This token is unknown, revoked or expired. Ask for another one."),
  csrf: said("Request not recognised", "Send the header X-Maillage-CSRF that GET /api/session gives."),
  "foreign-origin": said("Request of another site", "This request comes from a page that is not ours."),
  "foreign-host": said(
    "Unexpected address",
    "This server answers only at the address that it printed when it started.",
  ),
  "wrong-start-key": said("Key out of date", "This address is of another start. Take the one in the terminal."),
  "too-many-attempts": said("Too many attempts", "Wait a little before you try again."),
  busy: said("Busy", "The server has too much to do at once. Try again in a moment."),
  ...refusals("en", "Change refused"),
  "not-ready": {
    title: "Not ready yet",
    detail: () => "The data are being read. Try again in a moment.",
  },
  "no-room": {
    title: "No room left",
    detail: () => "The disk of the server is full. Nothing was changed: have room made, then try again.",
  },
};

/** The sentences of every problem, by language. */
export const problemSentences: Readonly<Record<"fr" | "en", Readonly<Record<HttpProblemCode, Said>>>> = {
  fr: french,
  en: english,
};
