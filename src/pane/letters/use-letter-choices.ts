import { useEffect, useState } from "react";
import type { Deadlines } from "../../deadlines/deadlines";
import { letterChoices, type LetterChoices } from "../../letters/addressees";
import type { LetterKind } from "../../letters/letter-kinds";
import { unhurried } from "../../workbooks/unhurried";

/**
 * Whom a kind of letter may go to, looked for in small steps; null until that is known. After an edit those known
 * before stay until the new ones are.
 */
export function useLetterChoices({ enterprises }: Deadlines, kind: LetterKind): LetterChoices | null {
  const [known, setKnown] = useState<{ readonly kind: LetterKind; readonly choices: LetterChoices } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void unhurried(letterChoices(enterprises, kind)).then((choices) => isWanted && setKnown({ kind, choices }));
    return () => {
      isWanted = false;
    };
  }, [enterprises, kind]);
  return known?.kind === kind ? known.choices : null;
}
