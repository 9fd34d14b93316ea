import { SpokenError } from "../../workbooks/spoken-error";
import { UnreadableFileError } from "../unreadable";
import type { FileAnswer, FileRequest, LastAnswer } from "./reading-messages";

/** A thread that answers requests (serve-reading.ts); ending it is the only thing that stops it for sure. */
export interface FileThread {
  post(request: FileRequest): void;
  onAnswer(listener: (answer: FileAnswer) => void): void;
  end(): void;
}

/** What is asked of a thread, and how long it may be silent (milliseconds) before a sentence says so. */
interface Asking {
  readonly start: () => FileThread;
  readonly silence: number;
  readonly tooLong: string;
  readonly signal?: AbortSignal | undefined;
}

function isLast(answer: FileAnswer): answer is LastAnswer {
  return answer.kind === "read" || answer.kind === "look" || answer.kind === "saved" || answer.kind === "inserted";
}

/**
 * The last answer to what `post` asks of a thread of its own; `take` is given those before. The thread is ended in any
 * case. Throws UnreadableFileError, a SpokenError where it takes too long, an AbortError when the signal fires.
 */
export function askThread(
  { start, silence, tooLong, signal }: Asking,
  post: (thread: FileThread) => void | Promise<void>,
  take: (answer: FileAnswer) => void = () => undefined,
): Promise<LastAnswer> {
  const thread = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<LastAnswer>((resolve, reject) => {
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new SpokenError(tooLong)), silence);
    };
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    thread.onAnswer((answer) => {
      wait();
      if (answer.kind === "refused") reject(new UnreadableFileError(answer.reason, answer.detail));
      else if (answer.kind === "spoken") reject(new SpokenError(answer.sentence));
      else if (answer.kind === "failed") reject(new Error(answer.message));
      else if (isLast(answer)) resolve(answer);
      else take(answer);
    });
    wait();
    signal?.throwIfAborted();
    void Promise.resolve(post(thread)).catch(reject);
  });
  return done.finally(() => {
    clearTimeout(timer);
    thread.end();
  });
}
