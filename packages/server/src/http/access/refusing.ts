import { AccountRefusal } from "../../accounts/refusal.js";
import { TooBusy } from "../../accounts/turns.js";
import { AccessProblem } from "./problem.js";

/** Runs a change to accounts; what they refuse becomes a problem. @throws AccessProblem */
export async function refusing<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (failure) {
    if (failure instanceof AccountRefusal) throw new AccessProblem(failure.code);
    if (failure instanceof TooBusy) throw new AccessProblem("busy");
    throw failure;
  }
}
