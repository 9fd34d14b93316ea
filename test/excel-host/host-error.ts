/** An error as Excel would answer it; `code` reaches the add-in as `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    detail = "",
  ) {
    super(`${code} ${detail}`.trim());
  }
}
