/**
 * An error whose message is fit for a clerk: in Chinese, what happened and what to do. No other error's message is ever
 * shown.
 */
export class SpokenError extends Error {}
