import { SpokenError } from "../workbooks/spoken-error";
import { CommandError } from "./console";

/** Puts the file's name before what a SpokenError says: the sentences below the command line know of no paths. */
export async function naming<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpokenError) throw new CommandError(`${path}：${error.message}`, { cause: error });
    throw error;
  }
}
