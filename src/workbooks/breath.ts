/** Lets whatever else waits for this thread through: clicks and paints on the page's, requests on a worker's. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
