/** The page that explains. A part has a title and paragraphs; a list of terms, and an example worked by hand, where there is one. */
export const method = {
  title: "Méthode",
  lead: "Ce que veulent dire les nombres, d'où ils viennent, et ce qu'ils ne disent pas.",
  contents: "Sur cette page",
  example: "Un exemple",
  parts: [
    {
      id: "what",
      title: "Ce que Maillage fait, et ne fait pas",
      paragraphs: [
        "Maillage dit avec qui une rencontre est plausible. Il ne dit pas qui s'entendra bien : la recherche montre que les liens annoncent mieux un partenariat que les ressemblances, et que c'est la confiance qui le fait réussir.",
        "Ce n'est ni un réseau social, ni un fichier de contacts, ni un classement des associations. Aucune personne n'y est nommée : ni dirigeant, ni adresse privée, ni téléphone.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "affinity",
      title: "L'affinité, de 0 à 100",
      paragraphs: [
        "L'affinité est une somme de cinq parts. Chaque part est une ressemblance, de 0 à 1, multipliée par le poids que la question lui donne. Les points du détail s'additionnent exactement.",
        "C'est un nombre pour classer, pas une note. Un écart de quelques points ne veut rien dire : « reste dans la liste 7 fois sur 10 » dit ce que devient une proposition quand les poids, qui sont une opinion, changent un peu : 200 essais, chaque poids d'un quart au plus.",
      ],
      terms: [
        [
          "Activité",
          "Ce que disent les mots de l'objet et du nom, et les codes d'objet social : des mots qui se rencontrent souvent dans les mêmes objets du répertoire disent des choses proches (judo, dojo, aïkido). Un mot rare en commun rapproche encore.",
        ],
        [
          "Territoire",
          "La distance. Deux villages voisins comptent plus que deux quartiers d'une grande ville, où être proche dit peu ; une action qui s'étend loin rapproche.",
        ],
        [
          "Publics",
          "Les publics en commun, les plus rares comptant plus. Pour mélanger les publics, c'est leur différence qui compte.",
        ],
        [
          "Complémentarité",
          "Ce que l'une propose et que l'autre cherche ; d'autres manières d'agir pour le même public ; d'autres âges du même sport. Nulle entre deux semblables.",
        ],
        [
          "Liens connus",
          "Les réseaux et partenaires communs, et ceux des organisations qui se ressemblent. Jamais nécessaires.",
        ],
      ],
      example:
        "Deux clubs dont les objets se ressemblent à 0,8 apportent 0,8 fois le poids de l'activité : si elle pèse 50 %, cela fait 40 points.",
    },
    {
      id: "unknown",
      title: "Ce que l'on ne sait pas",
      paragraphs: [
        "Quand une part est inconnue pour l'une des deux, elle compte pour ce qu'elle vaut en moyenne entre deux organisations tirées au hasard : ne pas savoir n'aide ni ne nuit. Cette part est hachurée.",
        "La confiance est la part du poids qui repose sur des faits connus. Un fait officiel ou déclaré compte pour 1, un fait déduit d'un texte pour 0,6.",
        "Les publics et les manières d'agir sont souvent déduits du titre et de l'objet. Mesurée sur 250 organisations lues à la main, environ une déduction sur quatre est fausse : demandez, puis corrigez.",
      ],
      terms: [
        ["Officiel", "Vient d'un registre public."],
        ["Déclaré", "Dit par l'organisation, ou par qui l'accompagne."],
        ["Déduit", "Tiré de son texte par une règle ; les mots qui y ont conduit sont montrés."],
      ],
      example: "",
    },
    {
      id: "lists",
      title: "Deux listes, et où elles s'arrêtent",
      paragraphs: [
        "Les proches ont la meilleure affinité. Les passerelles sont d'un autre monde : un autre domaine, aucun réseau commun, et pourtant quelque chose en commun, ou le même village. Trois au plus, souvent aucune : rien vaut mieux qu'une mauvaise idée.",
        "Quand moins d'une proposition sur deux vaudrait d'en parler, la liste s'arrête. La suite est « moins sûre », repliée. S'il manque de quoi répondre (l'objet, le lieu, le public), c'est demandé.",
        "Les amicales du personnel d'un employeur et les résidents d'un immeuble ne sont proposés qu'à leurs semblables. Deux fiches qui sont peut-être la même association ne font qu'une proposition.",
        "Les étiquettes (déjà partenaires, même réseau, même financeur) préviennent, sans écarter personne.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "worth",
      title: "Ce que valent les réponses",
      paragraphs: [
        "1 475 propositions, pour 42 associations de sept départements tirées au hasard, ont été notées de 0 (inutile) à 3 (excellente), deux fois, à l'aveugle. C'est un modèle de langue qui a lu, instruit comme un conseiller ; ce n'est pas un conseiller, et deux lectures d'un même modèle se trompent ensemble. Elles s'accordent exactement sur 83 à 86 % des propositions.",
        "« Se rencontrer » : la note moyenne des cinq premières est de 2,1 sur 3 (entre 1,9 et 2,3), et 69 % sont bonnes ou excellentes, mesuré sur des associations qui n'ont pas servi au réglage. Un classement par le même code d'activité fait 1,2 et 35 % ; une recherche des mots, 1,1 et 33 %.",
        "Passerelles : une bonne moitié de celles qui sont montrées sont bonnes ou excellentes (28 notées ; la règle a été choisie sur les mêmes notes, soyez prudents).",
        "Terrains partagés, bénévoles : « large » est vrai, au moins en partie, quatre fois sur cinq (17 signaux notés) ; « notable », une fois sur trois. Ceux des financements n'ont été notés par personne.",
        "Les six autres questions n'ont été notées par personne : leurs poids sont des choix, d'après les documents cités. Le détail, les échecs et leurs causes sont dans docs/answers.md.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "ground",
      title: "Les terrains partagés",
      paragraphs: [
        "Deux associations peuvent compter sur les mêmes bénévoles ou les mêmes financeurs. Maillage mesure quelle part du terrain de l'une l'autre occupe aussi : l'activité, le bassin et les publics pour les bénévoles ; les subventions connues pour les financements. La mesure a un sens : un grand club pèse plus sur un petit que l'inverse.",
        "Ce n'est pas un obstacle. Dans l'enquête de 2014, 71 % des répondants disent que le même secteur « n'est pas le problème » ; 46 % citent les financements et 25 % les bénévoles parmi les freins. Mieux vaut en parler tôt.",
        "Chaque signal dit ce qu'il sait, et se tait quand il ne sait rien. Les effectifs de bénévoles ne sont publics nulle part. Ces signaux sont pour les deux organisations et leur accompagnateur, jamais une liste publique.",
      ],
      terms: [],
      example:
        "A reçoit les trois quarts de ses subventions de la ville et un quart de l'État ; B, toutes de la ville. B occupe donc les trois quarts du terrain de A.",
    },
    {
      id: "network",
      title: "Le réseau",
      paragraphs: [
        "Les liens connus (adhésions, coopérations, financements) et les affinités calculées ne se mélangent jamais : un trait plein, un trait pointillé. Une affinité est gardée quand chacune des deux est parmi les dix meilleures de l'autre, ou quand elle se détache nettement.",
        "Les groupes viennent de cinquante calculs (méthode de Louvain) dont on garde ce sur quoi ils s'accordent. La stabilité dit si un groupe tient, ou si une partie pourrait aussi bien être ailleurs.",
        "Tant que peu de liens sont importés, le réseau repose sur des ressemblances : il dit qui pourrait se rencontrer, pas qui se connaît.",
      ],
      terms: [
        ["Tête de réseau", "Une fédération de trois membres au moins, ou une organisation très liée dans son groupe."],
        ["Passe-relais", "Relie des groupes qui sans elle ne se parleraient pas."],
        ["Noyau", "Au cœur des liens les plus serrés."],
        ["Satellite", "Quelques liens, au bord."],
        ["Isolée", "Aucun lien connu ni affinité retenue."],
      ],
      example: "",
    },
    {
      id: "diagnosis",
      title: "Le diagnostic",
      paragraphs: [
        "Le rapport compare la part d'un domaine ici à sa part ailleurs, avec un intervalle à 95 %. Si l'intervalle touche 1, l'écart peut être dû au hasard : n'en concluez rien.",
        "Une activité est dite nombreuse dans une commune quand quatre organisations au moins y sont, et nettement plus que le hasard ne le ferait.",
      ],
      terms: [],
      example:
        "20 organisations sur 100 ici, 30 sur 300 ailleurs : deux fois la part d'ailleurs, entre 1,2 et 3,4 fois.",
    },
    {
      id: "limits",
      title: "Les limites",
      paragraphs: [
        "Seules les organisations des fichiers importés sont connues. Les registres gardent des associations qui ne sont plus actives, et leurs codes sont souvent faux ou absents.",
        "Une distance est celle des communes, pas des adresses. Sans table des communes importée, la plupart des villages sont placés au milieu de leur intercommunalité.",
        "Les poids des questions et les seuils des niveaux sont des choix, faits d'après les documents cités. Vous pouvez changer les poids.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "sources",
      title: "Les sources",
      paragraphs: [
        "Données : Répertoire national des associations, subventions publiées par les collectivités, annuaires ouverts, et ce que vous importez. Chaque fait porte sa source.",
        "Coopération entre associations : RNMA et France Bénévolat, « La coopération inter associative au niveau territorial », 2014 ; Conseil départemental du Val-de-Marne, service Proj'aide, « La coopération entre associations », 2016 ; Le Mouvement associatif Rhône-Alpes, « Coopérer, ça veut dire quoi ? », 2016 ; rendez-vous de la vie associative de Cergy ; congrès de l'Uniopss, 2010.",
        "Mesures : MacArthur et Levins 1967, McPherson 1983, Baum et Singh 1994 (terrains partagés) ; Adamic et Adar 2003, Kovács et coll. 2019 (liens) ; Blondel et coll. 2008, Lancichinetti et Fortunato 2012 (groupes) ; Guimerà et Amaral 2005 (rôles). Les formules et leurs exemples sont dans docs/method.md.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "law",
      title: "Les personnes et le droit",
      paragraphs: [
        "L'objet d'une association peut révéler une croyance, une opinion, un syndicat, un état de santé. Ces domaines et ces publics n'entrent dans une proposition que si l'on en fait la demande.",
        "Une organisation peut s'opposer : elle sort alors des propositions et des exports, et y reste après les imports suivants. Demandez-le à qui tient ce Maillage.",
        "Les fichiers sont lus sur le serveur de votre maison. Aucune police, aucune image, aucun programme n'est chargé d'ailleurs.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "accessibility",
      title: "Accessibilité",
      paragraphs: [
        "Ce site vise la conformité au RGAA 4.1 (WCAG 2.2, niveau AA) ; il n'a pas encore été audité par un tiers. Tout se fait au clavier ; chaque image a son double en mots : le réseau en arbre, les graphiques en tableaux.",
        "Les écrans sont vérifiés par axe et parcourus au clavier à chaque changement. Ce que cela ne voit pas, dites-le à qui tient ce Maillage : nous le corrigerons.",
      ],
      terms: [],
      example: "",
    },
  ],
} as const;
