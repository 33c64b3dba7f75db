import { AccountRefusal } from "../../accounts/refusal.js";
import type { AccessSentences } from "../../messages/access.js";
import type { CommonOptions } from "../options.js";
import { Refusal } from "../refusal.js";
import { withContext } from "../context.js";
import type { Accounts } from "../../store/accounts.js";

/** Runs a command on accounts; what they refuse is said in the reader's words. */
export const withAccounts = (
  options: CommonOptions,
  run: (accounts: Accounts, say: AccessSentences) => Promise<void>,
): Promise<void> =>
  withContext(options, async ({ store, say }) => {
    try {
      await run(store.accounts, say.access);
    } catch (failure) {
      throw failure instanceof AccountRefusal ? new Refusal(say.access.refusal[failure.code]) : failure;
    }
  });
