/** What a measure of a node tells an adviser. */
export interface MeasureWords {
  readonly label: string;
  readonly sentence: string;
}

const words = (label: string, sentence: string): MeasureWords => ({ label, sentence });

/** One label and one plain sentence a measure, by language; every measure of the engine's table has one. */
export const measureWords: Readonly<Record<"fr" | "en", Readonly<Record<string, MeasureWords>>>> = {
  fr: {
    degree: words("Liens", "Nombre d'organisations auxquelles elle est reliée."),
    strength: words("Force des liens", "Somme des poids de ses liens : beaucoup de liens, ou des liens forts."),
    betweenness: words("Passages", "Passe-relais : relie des groupes qui sans elle ne se parleraient pas."),
    closeness: words("Proximité", "À peu d'étapes de toutes les autres de son ensemble : une nouvelle y arrive vite."),
    harmonic: words(
      "Proximité harmonique",
      "À peu d'étapes de toutes les autres, même quand le réseau est en plusieurs morceaux.",
    ),
    eigenvector: words("Entourage", "Reliée à des organisations elles-mêmes très reliées."),
    pagerank: words("Renommée", "Souvent atteinte quand on suit les liens au hasard."),
    clustering: words("Cercle", "Part de ses voisines qui sont aussi reliées entre elles : un cercle serré."),
    core: words("Noyau", "Plus ce rang est haut, plus elle est dans la partie serrée du réseau."),
    constraint: words("Dépendance", "Ses liens mènent tous au même petit cercle : peu de nouvelles d'ailleurs."),
    effectiveSize: words("Voisinages distincts", "Nombre de cercles différents auxquels ses liens donnent accès."),
    participation: words("Ouverture", "Ses liens sont répartis entre plusieurs groupes, et non dans le sien seul."),
    withinModuleZ: words("Place dans son groupe", "Plus reliée que les autres à l'intérieur de son propre groupe."),
  },
  en: {
    degree: words("Links", "How many organisations it is linked to."),
    strength: words("Strength of links", "Sum of the weights of its links: many links, or strong ones."),
    betweenness: words("Passages", "Broker: links groups that would not speak to each other without it."),
    closeness: words("Closeness", "Few steps from all others of its part: news gets there fast."),
    harmonic: words("Harmonic closeness", "Few steps from all others, also when the network is in several parts."),
    eigenvector: words("Company", "Linked to organisations that are themselves much linked."),
    pagerank: words("Renown", "Often reached when links are followed at random."),
    clustering: words("Circle", "Share of its neighbours that are linked too: a tight circle."),
    core: words("Core", "The higher the rank, the nearer to the tight part of the network."),
    constraint: words("Dependence", "Its links all lead to the same small circle: little news from elsewhere."),
    effectiveSize: words("Distinct neighbourhoods", "How many different circles its links give access to."),
    participation: words("Openness", "Its links spread over several groups, not only its own."),
    withinModuleZ: words("Place in its group", "More linked than others inside its own group."),
  },
};
