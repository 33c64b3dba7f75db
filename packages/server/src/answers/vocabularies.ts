import { Type, type Static } from "typebox";
import { Closed, Ratio } from "./parts.js";

const labelled = { id: Type.String(), label: Type.String() };
const Term = Closed({ ...labelled, sensitive: Type.Boolean() });
const Explained = Closed({ ...labelled, sentence: Type.String() });

export const Vocabularies = Closed({
  sectors: Type.Array(Closed({ ...labelled, family: Type.String(), sensitive: Type.Boolean() })),
  publics: Type.Array(
    Closed({
      ...labelled,
      sensitive: Type.Boolean(),
      general: Type.Boolean({ description: "Everyone, or nobody in particular: two do not share it." }),
    }),
  ),
  actions: Type.Array(Term),
  means: Type.Array(Closed({ ...labelled, kind: Type.String() })),
  intents: Type.Array(Closed({ ...labelled, question: Type.String(), weights: Type.Record(Type.String(), Ratio) })),
  dimensions: Type.Array(Explained),
  kinds: Type.Array(Closed(labelled)),
  origins: Type.Array(Closed(labelled)),
  sources: Type.Array(Closed(labelled), { description: "What facts may rest on." }),
  roles: Type.Array(Closed(labelled)),
  measures: Type.Array(Explained),
  labels: Type.Array(Closed(labelled), { description: "What may be said of a suggestion." }),
  themes: Type.Array(Closed(labelled), { description: "Of the documents: each brings two distant publics together." }),
  levels: Type.Array(Closed(labelled), { description: "How strong an overlap is." }),
});
export type Vocabularies = Static<typeof Vocabularies>;
