// Phone, desktop, and a browser in which JavaScript never runs: every journey says on which it stands.
import { defineConfig } from '@playwright/test';
import { freePort } from './support/free-port.ts';

// The days that a journey reckons with are those of the organisation, whatever hour it is here.
process.env.TZ = 'Europe/Amsterdam';
// Chosen here, once, so that every worker reads the same address.
process.env.GEHOOR_E2E_PORT ??= String(freePort());

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  globalSetup: './support/start.ts',
  // They share one server and one database, and each looks for its own words only. A journey mostly waits, so that three
  // at a time fill two cores.
  workers: 3,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.GEHOOR_E2E_PORT}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A trace of everything costs half as much again: TRACE=1 bin/journeys … makes one of what fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'no-js', use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false } },
  ],
});
