/** Whether the code of a character is that of a 汉字. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
