import type { method as french } from "../fr/method.js";
import type { Widen } from "../widen.js";

export const method: Widen<typeof french> = {
  title: "Method",
  lead: "What the numbers mean, where they come from, and what they do not say.",
  contents: "On this page",
  example: "An example",
  parts: [
    {
      id: "what",
      title: "What Maillage does, and does not",
      paragraphs: [
        "Maillage says with whom a meeting is plausible. It does not say who will get on: research shows that ties foretell a partnership better than likeness, and that trust makes it succeed.",
        "It is no social network, no file of contacts, no ranking of associations. Nobody is named in it: no officer, no private address, no telephone.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "affinity",
      title: "Affinity, from 0 to 100",
      paragraphs: [
        "Affinity is a sum of five parts. Each is a likeness, from 0 to 1, times the weight that the question gives it. The points of the details add up exactly.",
        "It is a number to rank with, not a mark. A difference of a few points means nothing: “stays in the list 7 times out of 10” says what becomes of a suggestion when weights, which are an opinion, change a little: 200 trials, each weight by a quarter at most.",
      ],
      terms: [
        [
          "Activity",
          "What the words of purpose and name say, and the codes of activity: words that often meet in the same purposes of the register say things that are near (judo, dojo, aikido). A rare word in common brings nearer still.",
        ],
        [
          "Territory",
          "The distance. Two neighbouring villages count for more than two parts of a large town, where being near says little; a far reach brings nearer.",
        ],
        ["Publics", "Publics in common, rare ones counting more. To mix publics, it is their difference that counts."],
        [
          "Complementarity",
          "What one offers and the other needs; other ways of acting for the same public; other ages of the same sport. Nil between doubles.",
        ],
        ["Known ties", "Networks and partners in common, and those of organisations that are alike. Never needed."],
      ],
      example:
        "Two clubs whose purposes are alike by 0.8 bring 0.8 times the weight of activity: where that is 50 %, 40 points.",
    },
    {
      id: "unknown",
      title: "What is not known",
      paragraphs: [
        "When a part is unknown for one of the two, it counts for its mean between two organisations drawn at random: not knowing neither helps nor hurts. That part is hatched.",
        "Confidence is the share of the weight that rests on known facts. An official or declared fact counts for 1, one inferred from a text for 0.6.",
        "Publics and ways of acting are often inferred from the title and the purpose. Measured on 250 organisations read by hand, about one inference in four is wrong: ask, then correct.",
      ],
      terms: [
        ["Official", "From a public register."],
        ["Declared", "Said by the organisation, or by its adviser."],
        ["Inferred", "Drawn from its text by a rule; the words that led to it are shown."],
      ],
      example: "",
    },
    {
      id: "lists",
      title: "Two lists, and where they end",
      paragraphs: [
        "Close ones have the best affinity. Bridges are of another world: another field, no common network, and yet something in common, or the same village. Three at most, often none: nothing is better than a poor idea.",
        "Where fewer than half of the suggestions would be worth mentioning, the list ends. What follows is “less sure”, folded. What is lacking for an answer (the purpose, the place, the public) is asked for.",
        "Clubs of one employer's staff and residents of one building are suggested to their like only. Two records that may be one association are one suggestion.",
        "Labels (already partners, same network, same funder) warn, and exclude nobody.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "worth",
      title: "What the answers are worth",
      paragraphs: [
        "1,475 suggestions, for 42 associations of seven départements drawn at random, were graded from 0 (useless) to 3 (excellent), twice, blind. A language model read them, briefed as an adviser; it is no adviser, and two readings of one model err together. They agree exactly on 83 to 86 % of the suggestions.",
        "“Meet”: the mean grade of the first five is 2.1 of 3 (between 1.9 and 2.3), and 69 % are good or excellent, measured on associations that the fit has not seen. Ranking by the same code of activity gives 1.2 and 35 %; a search of words, 1.1 and 33 %.",
        "Bridges: a good half of those that are shown are good or excellent (28 graded; the rule was chosen on the same grades, be careful).",
        "Shared ground, volunteers: “wide” is at least partly true four times in five (17 signs graded); “notable”, one time in three. Those of funding were graded by nobody.",
        "The six other questions were graded by nobody: their weights are choices, from the documents named. Details, failures and their causes are in docs/answers.md.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "ground",
      title: "Shared ground",
      paragraphs: [
        "Two associations may count on the same volunteers or the same funders. Maillage measures how much of the ground of one the other also occupies: activity, basin and publics for volunteers; known grants for funding. The measure has a direction: a large club weighs more on a small one than the reverse.",
        "It is no obstacle. In the survey of 2014, 71 % of the respondents say that the same sector “is not the problem”; 46 % name funding and 25 % volunteers among the brakes. Better to speak of it early.",
        "Every sign says what it knows, and is silent when it knows nothing. Numbers of volunteers are public nowhere. These signs are for the two organisations and their adviser, never a public list.",
      ],
      terms: [],
      example:
        "A gets three quarters of its grants from the town and a quarter from the State; B, all of them from the town. So B occupies three quarters of A's ground.",
    },
    {
      id: "network",
      title: "The network",
      paragraphs: [
        "Known ties (memberships, co-operations, funding) and computed affinities never mix: a full line, a dotted line. An affinity is kept when each is among the ten best of the other, or when it clearly stands out.",
        "Groups come from fifty runs (Louvain's method) of which what they agree on is kept. Stability says whether a group holds, or whether a part could as well be elsewhere.",
        "While few ties are imported, the network rests on likeness: it says who could meet, not who knows whom.",
      ],
      terms: [
        ["Hub", "A federation of three members at least, or an organisation with many ties in its group."],
        ["Broker", "Links groups that would not speak without it."],
        ["Core", "In the heart of the tightest ties."],
        ["Satellite", "A few ties, at the edge."],
        ["Isolated", "No known tie nor kept affinity."],
      ],
      example: "",
    },
    {
      id: "diagnosis",
      title: "The diagnosis",
      paragraphs: [
        "The ratio compares the share of a field here with its share elsewhere, with a 95 % interval. Where the interval touches 1, the difference may be chance: conclude nothing.",
        "An activity is said to be numerous in a commune when four organisations at least are there, and clearly more than chance would have.",
      ],
      terms: [],
      example: "20 organisations of 100 here, 30 of 300 elsewhere: twice the share elsewhere, from 1.2 to 3.4 times.",
    },
    {
      id: "limits",
      title: "Limits",
      paragraphs: [
        "Only the organisations of the imported files are known. Registers keep associations that are no longer active, and their codes are often wrong or absent.",
        "A distance is that of communes, not of addresses. Without an imported table of communes, most villages stand in the middle of their intercommunality.",
        "The weights of questions and the thresholds of levels are choices, made after the documents quoted. You can change the weights.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "sources",
      title: "Sources",
      paragraphs: [
        "Data: the national register of associations (RNA), grants published by authorities, open directories, and what you import. Every fact bears its source.",
        "Co-operation between associations: RNMA and France Bénévolat, “La coopération inter associative au niveau territorial”, 2014; Conseil départemental du Val-de-Marne, service Proj'aide, “La coopération entre associations”, 2016; Le Mouvement associatif Rhône-Alpes, “Coopérer, ça veut dire quoi ?”, 2016; the meeting of Cergy; the Uniopss congress, 2010.",
        "Measures: MacArthur & Levins 1967, McPherson 1983, Baum & Singh 1994 (shared ground); Adamic & Adar 2003, Kovács et al. 2019 (ties); Blondel et al. 2008, Lancichinetti & Fortunato 2012 (groups); Guimerà & Amaral 2005 (roles). Formulas and their examples are in docs/method.md.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "law",
      title: "People and the law",
      paragraphs: [
        "The purpose of an association may reveal a faith, an opinion, a union, a state of health. Such fields and publics take part in a suggestion only when asked for.",
        "An organisation may object: it then leaves suggestions and exports, and stays out after later imports. Ask whoever keeps this Maillage.",
        "Files are read on the server of your own house. No font, no picture, no program is loaded from elsewhere.",
      ],
      terms: [],
      example: "",
    },
    {
      id: "accessibility",
      title: "Accessibility",
      paragraphs: [
        "This site aims at RGAA 4.1 (WCAG 2.2, level AA); it has not been audited by a third party yet. Everything can be done by keyboard; every picture has its twin in words: the network as a tree, charts as tables.",
        "Screens are checked by axe and walked by keyboard at every change. What that does not see, tell whoever keeps this Maillage: we shall mend it.",
      ],
      terms: [],
      example: "",
    },
  ],
};
