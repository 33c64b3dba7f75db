import type { CommandCode } from "../../refusals/codes.js";
import type { BackupFault } from "../../store/not-a-backup.js";
import { storeSentences } from "../store.js";
import { said, type Said } from "./said.js";

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : "");

/** What only a command refuses. */
export const commandRefusals: Readonly<Record<"fr" | "en", Readonly<Record<CommandCode, Said>>>> = {
  fr: {
    "ambiguous-organisation": {
      title: "Plusieurs organisations",
      detail: (typed, { extra }) =>
        `« ${typed} » désigne ${Number(extra?.["count"]).toLocaleString("fr-FR")} organisations. Précisez avec l'identifiant :`,
    },
    "similar-organisations": {
      title: "Organisation inconnue",
      detail: (typed) =>
        `Aucune organisation ne correspond exactement à « ${typed} ». Les plus proches, à redemander par leur identifiant :`,
    },
    "empty-store": {
      title: "Rien n'est importé",
      detail: (folder) => `Rien n'est encore importé dans ${folder}. Commencez par : maillage import FICHIER`,
    },
    "store-busy": {
      title: "Dossier occupé",
      detail: (folder) => `Un autre maillage écrit dans ${folder}. Attendez qu'il ait fini, puis recommencez.`,
    },
    "store-full": {
      title: "Plus de place",
      detail: (folder) =>
        `Il n'y a plus de place sur le disque de ${folder}. Rien n'a été modifié : libérez de la place, puis recommencez.`,
    },
    "unknown-source": {
      title: "Source inconnue",
      detail: (id, { extra }) => `Source inconnue : « ${id} ». Choisissez parmi ${listed(extra?.["sources"])}.`,
    },
    "missing-file": {
      title: "Fichier introuvable",
      detail: (path) => `${path} : ce fichier n'existe pas ou ne peut pas être ouvert.`,
    },
    "file-exists": {
      title: "Fichier déjà là",
      detail: (path) => `${path} : ce fichier existe déjà. Choisissez un autre nom.`,
    },
    "cannot-write": {
      title: "Écriture impossible",
      detail: (path) => `${path} : impossible d'écrire ici. Vérifiez que le dossier existe et que vous y avez droit.`,
    },
    "too-few-ties": {
      title: "Trop peu de liens",
      detail: (count) =>
        `${Number(count).toLocaleString("fr-FR")} liens entre organisations connues : il en faut au moins 10 pour mesurer.`,
    },
    "no-clusters": {
      title: "Pas un fichier de groupes",
      detail: (path) => `${path} : ce n'est pas un fichier de « maillage clusters --json ».`,
    },
    "no-manifest": {
      title: "Pas un manifeste",
      detail: (path) => `${path} : ce n'est pas le manifeste d'un export de Maillage.`,
    },
    "export-outdated": {
      title: "Export dépassé",
      detail: (path) =>
        `${path} : des organisations qui s'y trouvent se sont opposées. Retirez ces lignes, ou exportez de nouveau, et prévenez qui a reçu ce fichier.`,
    },
    "export-differs": { title: "L'export n'est pas le même", detail: (differences) => differences },
    "no-outline": {
      title: "Aucun contour",
      detail: (path) =>
        `${path} : aucun contour lisible. Il faut un GeoJSON (FeatureCollection) de polygones, avec « code » et « nom ».`,
    },
    "no-administrator": {
      title: "Personne pour administrer",
      detail: (host) =>
        `Sur ${host}, d'autres pourraient entrer : ajoutez d'abord un compte d'administration (maillage user add NOM --role administrator).`,
    },
    "cannot-listen": {
      title: "Écoute impossible",
      detail: (host, { extra }) =>
        `Impossible d'écouter sur ${host}, port ${String(extra?.["port"])} : ${String(extra?.["why"])}. Choisissez-en un autre avec --port.`,
    },
    "not-a-backup": {
      title: "Pas une sauvegarde",
      detail: (path, { extra }) => storeSentences.fr.notABackup(extra?.["fault"] as BackupFault, path),
    },
    "store-unsound": {
      title: "Données abîmées",
      detail: (what, { extra }) => storeSentences.fr.notSound(what, Number(extra?.["findings"])),
    },
    "no-password": said("Mot de passe absent", "Aucun mot de passe n'a été donné."),
    "passwords-differ": said("Deux mots de passe", "Les deux mots de passe ne sont pas les mêmes."),
  },
  en: {
    "ambiguous-organisation": {
      title: "Several organisations",
      detail: (typed, { extra }) =>
        `"${typed}" fits ${Number(extra?.["count"]).toLocaleString("en-GB")} organisations. Use the id:`,
    },
    "similar-organisations": {
      title: "Unknown organisation",
      detail: (typed) => `No organisation fits "${typed}" exactly. The nearest, to be asked for by their ids:`,
    },
    "empty-store": {
      title: "Nothing imported",
      detail: (folder) => `Nothing is imported in ${folder} yet. Start with: maillage import FILE`,
    },
    "store-busy": {
      title: "Folder in use",
      detail: (folder) => `Another maillage writes in ${folder}. Wait until it has finished, then try again.`,
    },
    "store-full": {
      title: "No room left",
      detail: (folder) => `No room is left on the disk of ${folder}. Nothing was changed: make room, then try again.`,
    },
    "unknown-source": {
      title: "Unknown source",
      detail: (id, { extra }) => `Unknown source: "${id}". Choose among ${listed(extra?.["sources"])}.`,
    },
    "missing-file": {
      title: "File not found",
      detail: (path) => `${path}: this file does not exist or cannot be opened.`,
    },
    "file-exists": {
      title: "File exists",
      detail: (path) => `${path}: this file exists already. Choose another name.`,
    },
    "cannot-write": {
      title: "Cannot be written",
      detail: (path) => `${path}: cannot be written. Check that the folder exists and that you may write there.`,
    },
    "too-few-ties": {
      title: "Too few ties",
      detail: (count) =>
        `${Number(count).toLocaleString("en-GB")} ties between known organisations: at least 10 are needed to measure.`,
    },
    "no-clusters": {
      title: "No file of clusters",
      detail: (path) => `${path}: not a file of "maillage clusters --json".`,
    },
    "no-manifest": { title: "No manifest", detail: (path) => `${path}: not the manifest of an export of Maillage.` },
    "export-outdated": {
      title: "Outdated export",
      detail: (path) =>
        `${path}: organisations in it have objected. Take those lines out, or export again, and tell whoever received this file.`,
    },
    "export-differs": { title: "Another export", detail: (differences) => differences },
    "no-outline": {
      title: "No outline",
      detail: (path) =>
        `${path}: no outline could be read. It takes a GeoJSON FeatureCollection of polygons, with "code" and "nom".`,
    },
    "no-administrator": {
      title: "No administrator",
      detail: (host) =>
        `On ${host} others could come in: add an administrator first (maillage user add NAME --role administrator).`,
    },
    "cannot-listen": {
      title: "Cannot listen",
      detail: (host, { extra }) =>
        `Cannot listen on ${host}, port ${String(extra?.["port"])}: ${String(extra?.["why"])}. Choose another one with --port.`,
    },
    "not-a-backup": {
      title: "Not a backup",
      detail: (path, { extra }) => storeSentences.en.notABackup(extra?.["fault"] as BackupFault, path),
    },
    "store-unsound": {
      title: "Damaged data",
      detail: (what, { extra }) => storeSentences.en.notSound(what, Number(extra?.["findings"])),
    },
    "no-password": said("No password", "No password was given."),
    "passwords-differ": said("Two passwords", "The two passwords are not the same."),
  },
};
