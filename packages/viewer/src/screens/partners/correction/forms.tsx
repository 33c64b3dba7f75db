import type { ReactElement } from "react";
import type { CorrectedField, Side } from "../../../api/declarations.js";
import type { FormProps } from "./form-props.js";
import { CommuneForm } from "./commune-form.js";
import { KindForm } from "./kind-form.js";
import { MeansForm } from "./means-form.js";
import { TermsForm } from "./terms-form.js";
import { TextForm } from "./text-form.js";

export type Field = CorrectedField | Side;

/** What corrects each field. */
export const forms: Readonly<Record<Field, (props: FormProps) => ReactElement>> = {
  name: (props) => <TextForm {...props} field="name" />,
  kind: (props) => <KindForm {...props} />,
  commune: (props) => <CommuneForm {...props} />,
  purpose: (props) => <TextForm {...props} field="purpose" />,
  sectors: (props) => <TermsForm {...props} field="sectors" />,
  publics: (props) => <TermsForm {...props} field="publics" />,
  actions: (props) => <TermsForm {...props} field="actions" />,
  offers: (props) => <MeansForm {...props} side="offers" />,
  needs: (props) => <MeansForm {...props} side="needs" />,
};
