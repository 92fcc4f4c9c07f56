/** Three engines behind one face, for what must hold in each of them. They run unseen, and call nobody. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { chromium } from 'playwright';
import { launch as launchFirefox } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { vi } from 'vitest';
import { findFirefox, findWebKit, launchOptions, type WebKit } from '../../.ci/browser.ts';

export interface Visitor {
  readonly open: (url: string) => Promise<void>;
  /** What an expression is worth in the page, or in its frame of that number. Anything that JSON holds. */
  readonly ask: (expression: string, frame?: number) => Promise<unknown>;
  readonly leave: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  readonly start: () => Promise<Visitor>;
}

/** Those of the three that this machine has. */
export function enginesHere(): readonly Engine[] {
  const firefox = findFirefox();
  const webKit = findWebKit();
  return [
    { name: 'Chromium', start: startChromium },
    ...(firefox === undefined ? [] : [{ name: 'Firefox', start: () => startFirefox(firefox) }]),
    ...(webKit === undefined ? [] : [{ name: 'WebKitGTK', start: () => startWebKit(webKit) }]),
  ];
}

async function startChromium(): Promise<Visitor> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    ask: (expression, frame) =>
      (frame === undefined ? page : childOf(page.mainFrame(), frame)).evaluate(expression),
    leave: () => browser.close(),
  };
}

/** By WebDriver BiDi, which Firefox itself speaks; Playwright wants a Firefox of its own. */
async function startFirefox(executablePath: string): Promise<Visitor> {
  const browser = await launchFirefox({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    ask: (expression, frame) =>
      (frame === undefined ? page : childOf(page.mainFrame(), frame)).evaluate(expression),
    leave: () => browser.close(),
  };
}

function childOf<Frame extends { childFrames: () => Frame[] }>(page: Frame, index: number): Frame {
  const frame = page.childFrames()[index];
  if (!frame) throw new Error(`the page has no frame ${index}`);
  return frame;
}

async function startWebKit({ driver, browser, screen }: WebKit): Promise<Visitor> {
  const display = await startScreen(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display.number}`, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = (): void => {
    server.kill();
    display.process.kill();
  };
  try {
    await answering(port);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
      )
      .build();
    return {
      open: (url) => session.get(url),
      ask: async (expression, frame) => {
        if (frame !== undefined) await session.switchTo().frame(frame);
        try {
          return await session.executeScript(`return (${expression})`);
        } finally {
          if (frame !== undefined) await session.switchTo().defaultContent();
        }
      },
      leave: async () => {
        await session.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A screen of its own, under the first number that is free. */
async function startScreen(command: string): Promise<{ process: ChildProcess; number: string }> {
  const made = spawn(command, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    made.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    made.once('error', reject);
    made.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
  });
  return { process: made, number };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Until the driver answers, or does not come to it in time. */
async function answering(port: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const { ok } = await fetch(`http://127.0.0.1:${port}/status`);
      if (!ok) throw new Error('the driver of WebKitGTK does not answer');
    },
    { timeout: 30_000 },
  );
}
