import { placeNamed } from "./address";

test.each([
  ["A1", { row: 0, column: 0 }],
  [" d11 ", { row: 10, column: 3 }],
  ["$AA$7", { row: 6, column: 26 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383 }],
  ["XFE1", null],
  ["A1048577", null],
  ["A0", null],
  ["11", null],
  ["企业", null],
])("名称框里写“%s”", (text, place) => expect(placeNamed(text)).toEqual(place));
