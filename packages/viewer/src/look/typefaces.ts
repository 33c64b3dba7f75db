/** Families of what is drawn: a canvas knows no style sheet. The same as in design/tokens.css, for a reader elsewhere too. */
export const sans = "'Source Sans 3', system-ui, sans-serif";
export const serif = "'Source Serif 4', Georgia, serif";
