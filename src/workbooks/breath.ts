/**
 * Lets whatever else waits for this thread through: clicks and paints on the page's, requests on a worker's. By a
 * message where there are any: timers that follow each other wait 4 ms each in a browser.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return void setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
