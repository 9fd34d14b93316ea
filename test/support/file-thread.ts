import type { FileThread } from "../../src/xlsx/reading/ask-thread";
import type { FileAnswer } from "../../src/xlsx/reading/reading-messages";
import { serveFiles } from "../../src/xlsx/reading/serve-reading";

/**
 * A thread for files, as unkind as a browser's: messages are copies and come later, and once it is ended none comes any
 * more. `told` hears the end.
 */
export function fileThread(told: () => void = () => undefined): FileThread {
  let listener: (answer: FileAnswer) => void = () => undefined;
  let runs = true;
  const later = (work: () => void): void => void setTimeout(() => runs && work());
  const serve = serveFiles((answer) => {
    const copy = structuredClone(answer);
    later(() => listener(copy));
  });
  return {
    post: (request) => {
      const copy = structuredClone(request);
      later(() => void serve(copy));
    },
    onAnswer: (take) => (listener = take),
    end: () => {
      runs = false;
      told();
    },
  };
}
