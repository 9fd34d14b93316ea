/** 序号: its number where the cell holds one (1, "1", "１", "1、"), else null. */
export interface SerialNumber {
  readonly number: number | null;
  readonly text: string;
}

/** 企业名称. `key` compares equal for one enterprise: NFKC, no blanks, brackets unified, former names in brackets dropped. */
export interface Enterprise {
  /** As the cell holds it. */
  readonly text: string;
  /** Without stray blanks and invisible characters, otherwise as written. */
  readonly name: string;
  readonly key: string;
  /** Keys of names given as 原名 or 曾用名 in brackets. */
  readonly formerKeys: readonly string[];
}

/** 审核咨询机构名称. none: blank; self: 自行, 自主, 无 (lawful); agency: an agency is named or any other text stands there. */
export interface Agency {
  readonly kind: "none" | "self" | "agency";
  readonly text: string;
  /** Compares equal for one agency; "" unless agency. */
  readonly key: string;
}
