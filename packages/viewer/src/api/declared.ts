import { createContext, use } from "react";
import type { Declared } from "./declarations.js";

interface Known extends Declared {
  /** What is known is being asked again: what one would write now might be about what is no longer so. */
  readonly isLoading: boolean;
}

/** What was declared about the organisation on the screen; undefined until it is known, and for who may not write. */
export const DeclaredContext = createContext<Known | undefined>(undefined);
export const useDeclared = (): Known | undefined => use(DeclaredContext);
