import { senderInMemory } from "../letters/sender-memory";
import { noSender, type SenderInMemory } from "../letters/sender";

/** Who writes: what the command line says, else what the workbook remembers, else how its sheets sign. */
export function senderIn(
  memory: ReadonlyMap<string, unknown>,
  signed: string,
  options: {
    readonly authority?: string | undefined;
    readonly "legal-basis"?: string | undefined;
    readonly contact?: string | undefined;
    readonly phone?: string | undefined;
  },
): SenderInMemory {
  const remembered = senderInMemory(memory) ?? noSender;
  return {
    authority: options.authority ?? (remembered.authority || signed),
    legalBasis: options["legal-basis"] ?? remembered.legalBasis,
    contact: options.contact ?? remembered.contact,
    phone: options.phone ?? remembered.phone,
  };
}
