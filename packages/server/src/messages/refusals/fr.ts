import type { AccountCode, HttpCode } from "../../refusals/codes.js";
import type { Hurt } from "../../store/failures.js";
import { storeSentences } from "../store.js";
import { said, type Said } from "./said.js";

/** What is refused, in French. */
export const french: Readonly<Record<Exclude<HttpCode, AccountCode>, Said>> = {
  invalid: {
    title: "Demande incorrecte",
    detail: () => "Une valeur n'est pas de la forme attendue : voyez « errors ».",
    command: (_, { errors = [] }) =>
      `Valeur inattendue : ${errors.map(({ name, detail }) => `${name}, ${detail}`).join(" ; ")}.`,
  },
  "unknown-parameter": {
    title: "Paramètre inconnu",
    detail: (name) => `Ce paramètre n'existe pas ici : ${name}. Les paramètres possibles sont décrits sur /api/docs.`,
    command: (name) => `Ce paramètre n'existe pas ici : ${name}.`,
  },
  "malformed-cursor": said("Page inconnue", "Cette marque de page n'est pas de nous. Reprenez la liste à son début."),
  "not-found": {
    title: "Adresse inconnue",
    detail: (path) => `Il n'y a rien à cette adresse : ${path}.`,
    command: (what) => `Il n'y a rien de tel : ${what}.`,
  },
  "unknown-organisation": {
    title: "Organisation inconnue",
    detail: (id) => `Aucune organisation n'a l'identifiant « ${id} ». Cherchez-la par son nom : /api/organisations?q=…`,
    command: (typed) =>
      `Aucune organisation ne correspond à « ${typed} ». Essayez un mot de son nom, ou son numéro RNA.`,
  },
  objected: said(
    "Retirée à sa demande",
    "Cette organisation a demandé à ne plus être proposée, montrée ni exportée. Ce qui est su d'elle n'est pas donné.",
  ),
  "unknown-territory": {
    title: "Territoire inconnu",
    detail: (codes) => `Aucun territoire n'a ce code : ${codes}. Cherchez-le par son nom : /api/territories?q=…`,
    command: (codes) =>
      `Territoire inconnu : ${codes}. Donnez un code de commune (66136), d'EPCI (SIREN), de département (66) ou de région (R76), ou plusieurs entre virgules.`,
  },
  "unknown-job": {
    title: "Tâche inconnue",
    detail: (id) => `Aucune tâche n'a l'identifiant « ${id} ». Celles qu'on peut suivre : /api/jobs.`,
  },
  "no-analysis": said(
    "Analyse à faire",
    "Cette analyse n'a pas encore été faite avec ces paramètres. Demandez-la : POST /api/analyses.",
  ),
  timeout: said("Demande trop longue à arriver", "La demande n'est pas arrivée à temps. Recommencez."),
  conflict: {
    title: "Déjà fait autrement",
    detail: (what) => `L'état actuel ne le permet pas : ${what}.`,
  },
  "unknown-upload": {
    title: "Fichier inconnu",
    detail: () =>
      "Ce fichier n'est plus là : il a été importé, retiré, ou apporté il y a plus d'un jour. Apportez-le à nouveau.",
  },
  "unknown-import": {
    title: "Import inconnu",
    detail: (id) => `Aucun import n'a l'identifiant « ${id} ». Ceux qui comptent : /api/imports.`,
  },
  "one-file": said("Un fichier, et un seul", "Envoyez un fichier à la fois, dans un formulaire (multipart/form-data)."),
  "broken-upload": said(
    "Envoi interrompu",
    "Le fichier n'est pas arrivé entier : rien n'a été gardé. Envoyez-le à nouveau.",
  ),
  "upload-in-use": said(
    "Import en cours",
    "Ce fichier est en cours d'import. Attendez la fin de la tâche, ou arrêtez-la.",
  ),
  "import-replaced": said(
    "Import remplacé",
    "Cet import a été remplacé par un plus récent du même nom. Défaites d'abord le plus récent.",
  ),
  "too-many-uploads": {
    title: "Trop d'envois à la fois",
    detail: (most) => `Le serveur reçoit déjà ${most} fichiers. Recommencez dans un instant.`,
  },
  "job-ended": said("Tâche terminée", "Cette tâche est terminée : on ne peut plus l'arrêter."),
  outdated: said(
    "Changé entre-temps",
    "Quelqu'un a modifié cette fiche depuis que vous l'avez lue. Relisez-la, puis recommencez si besoin.",
  ),
  "too-large": {
    title: "Envoi trop gros",
    detail: (limit) => `L'envoi dépasse la limite${limit ? ` : ${limit}` : ""}.`,
  },
  "unsupported-media-type": {
    title: "Type d'envoi inattendu",
    detail: (type) => `Ce type d'envoi n'est pas lu ici : ${type}. Envoyez du JSON, ou un fichier là où c'est prévu.`,
  },
  "refused-file": {
    title: "Fichier refusé",
    detail: (sentence) => sentence,
  },
  "version-required": said(
    "Version nécessaire",
    "Dites quelle version vous avez lue (en-tête If-Match), pour ne rien écraser.",
  ),
  "too-many-requests": said("Trop de demandes", "Attendez un peu, puis recommencez."),
  "headers-too-large": said(
    "Adresse ou en-têtes trop longs",
    "L'adresse avec ses paramètres, ou les en-têtes, dépassent 16 Ko. Demandez moins à la fois.",
  ),
  "store-hurt": {
    title: "Données abîmées",
    detail: () =>
      "Ce qui est gardé ne se lit plus entièrement. Rien n'a été modifié : prévenez qui tient le serveur (maillage check).",
    command: (folder, { extra }) => storeSentences.fr.hurt(extra?.["hurt"] as Hurt, folder),
  },
  internal: said("Erreur interne", "Quelque chose a échoué de notre côté. Rien n'a été modifié."),
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
  "not-ready": said("Pas encore prêt", "Les données sont en cours de lecture. Recommencez dans un instant."),
  "no-room": {
    title: "Plus de place",
    detail: () =>
      "Le disque du serveur est plein. Rien n'a été modifié : faites libérer de la place, puis recommencez.",
    command: (path) => `${path} : il n'y a plus de place sur ce disque. Libérez de la place, puis recommencez.`,
  },
  "empty-territory": {
    title: "Territoire vide",
    detail: (name) => `Aucune organisation connue dans ce territoire : ${name}.`,
  },
};
