export { shell } from "./shell.js";
export { partners } from "./partners.js";
export { picture } from "./picture.js";
export { ecosystem } from "./ecosystem.js";
export { account } from "./account.js";
export { niches } from "./niches.js";
export { territory } from "./territory.js";
