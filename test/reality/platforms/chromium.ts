import { importFrom } from "../support/import-from.js";

/** As far as it is used here. */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<string>;
  waitForFunction(expression: string): Promise<unknown>;
  innerText(selector: string): Promise<string>;
}

/**
 * Opens a page in Chromium, and closes it after use. The browser is from npm, which has it for Linux on x64; elsewhere
 * `CHROMIUM` says where one is.
 */
export async function openInChromium<Result>(
  url: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  // Sound: these are the parts that the tests use of what the packages document.
  const { chromium } = (await importFrom("platforms", "playwright-core")) as PlaywrightCore;
  const { default: bundled } = (await importFrom("platforms", "@sparticuz/chromium")) as Bundled;
  const executablePath = process.env["CHROMIUM"] ?? (await bundled.executablePath());
  // As users have it: the package switches CORS off.
  const args = bundled.args.filter((arg) => arg !== "--disable-web-security");
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await use(page);
  } finally {
    await browser.close();
  }
}

interface PlaywrightCore {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<{
      newPage(): Promise<Page>;
      close(): Promise<void>;
    }>;
  };
}

interface Bundled {
  readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
}
