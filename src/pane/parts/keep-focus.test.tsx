import { waitFor } from "@testing-library/react";
import { keepFocus } from "./keep-focus";

let end: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="list"><div id="card"><button id="mend">修正</button></div><button id="next">下一条</button></div>
    <button role="tab" aria-selected="true" id="tab">检查</button>`;
  end = keepFocus(document);
});
afterEach(() => end());

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const focused = () => document.activeElement?.id;

test("有焦点的按钮没了，焦点到最近的一个，不掉到页面上", async () => {
  at("mend").focus();
  at("card").remove();
  await waitFor(() => expect(focused()).toBe("next"));
});

test("周围都没了，到当前的标签", async () => {
  at("mend").focus();
  at("list").remove();
  await waitFor(() => expect(focused()).toBe("tab"));
});

test("点到空白处不抢焦点", async () => {
  at("mend").focus();
  at("mend").blur();
  document.body.append(document.createElement("p"));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(document.activeElement).toBe(document.body);
});
