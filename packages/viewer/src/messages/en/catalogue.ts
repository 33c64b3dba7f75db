export { shell } from "./shell.js";
export { partners } from "./partners.js";
export { picture } from "./picture.js";
export { ecosystem } from "./ecosystem.js";
export { account } from "./account.js";
export { diagnosis } from "./diagnosis.js";
export { method } from "./method.js";
export { correction } from "./correction.js";
