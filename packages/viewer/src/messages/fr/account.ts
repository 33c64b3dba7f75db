export const account = {
  signIn: "S'identifier",
  signOut: "Se déconnecter",
  title: "S'identifier",
  hint: "Les terrains partagés, les corrections et les imports sont réservés aux accompagnateurs.",
  name: "Nom",
  password: "Mot de passe",
  wrong: "Ce nom et ce mot de passe ne vont pas ensemble.",
} as const;
