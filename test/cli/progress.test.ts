import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress } from "../../generator/cli/progress.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createProgress", () => {
  it("says nothing of a run that is quick", () => {
    const { progress, written } = start();
    progress.stage("load");
    vi.advanceTimersByTime(999);
    progress.stage("validate");
    progress.clear();
    expect(written).toEqual([]);
  });

  it("shows the stage that takes long, then each that follows, in one line", () => {
    const { progress, written } = start();
    progress.stage("load");
    progress.stage("validate");
    vi.advanceTimersByTime(1_000);
    progress.stage("resolve");
    progress.clear();
    expect(written).toEqual(["\r\u001b[2Kvalidate …", "\r\u001b[2Kresolve …", "\r\u001b[2K"]);
  });

  it("shows a stage although the one before it kept the timer from running", () => {
    const { progress, written } = start();
    progress.stage("load");
    vi.setSystemTime(Date.now() + 5_000);
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 5_000);
    progress.stage("validate");
    expect(written).toEqual(["\r\u001b[2Kvalidate …"]);
  });

  it("shows nothing where there is no terminal", () => {
    const progress = createProgress({ write: null, patience: 0 });
    progress.stage("load");
    expect(vi.getTimerCount()).toBe(0);
  });
});

function start() {
  const written: string[] = [];
  const progress = createProgress({ write: (text) => written.push(text), patience: 1_000 });
  return { progress, written };
}
