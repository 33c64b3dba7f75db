import { AccountRefusal } from "../../accounts/refusal.js";
import { TooBusy } from "../../accounts/concurrency-limit.js";
import { HttpProblem } from "../problems.js";

/** Runs a change to accounts; what they refuse becomes a problem. @throws HttpProblem */
export async function refusing<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (failure) {
    if (failure instanceof AccountRefusal) throw new HttpProblem(failure.code);
    if (failure instanceof TooBusy) throw new HttpProblem("busy");
    throw failure;
  }
}
