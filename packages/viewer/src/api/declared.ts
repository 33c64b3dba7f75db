import { createContext, use } from "react";
import type { Declared } from "./declarations.js";

/** What was declared about the organisation on the screen; undefined until it is known, and for who may not write. */
export const DeclaredContext = createContext<Declared | undefined>(undefined);
export const useDeclared = (): Declared | undefined => use(DeclaredContext);
