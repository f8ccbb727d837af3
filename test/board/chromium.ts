import chromiumBinary from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A real Chromium with its protections on: the package's own arguments switch web security off. */
export async function launch(): Promise<Browser> {
  const executablePath = await chromiumBinary.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] });
}
