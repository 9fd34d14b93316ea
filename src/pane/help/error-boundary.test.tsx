import { render, screen } from "@testing-library/react";
import { version } from "../../reports/release";
import { ErrorBoundary } from "./error-boundary";

function Broken(): never {
  throw new TypeError("上海甲有限公司");
}

test("画不出来的窗格不是空白：说明没有改动，可以重新载入，并给出诊断信息", () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  complaints.mockRestore();
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("工作簿没有改动");
  expect(screen.getByRole("button", { name: "重新载入" })).toBeTruthy();
  expect(alert.textContent).toContain(`强审台账助手 ${version}`);
  expect(alert.textContent).toMatch(/窗格出错了 TypeError/);
  expect(alert.textContent).not.toContain("上海甲");
});
