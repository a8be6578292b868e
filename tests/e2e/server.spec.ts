import { expect, test } from '@playwright/test';
import { SUB_PATH } from '../playwright.config.ts';

test('the server answers as static hosts do', async ({ request }) => {
  const bare = await request.get('/deposition', { maxRedirects: 0 });
  expect(bare.status()).toBe(301);
  expect(bare.headers()['location']).toBe('/deposition/');
  const lost = await request.get('/no-such-page/');
  expect(lost.status()).toBe(404);
  expect(await lost.text()).toContain('not in the book');
  const page = await request.get('/deposition/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  const malformed = await request.get('/%E0%A4%A');
  expect(malformed.status()).toBeGreaterThanOrEqual(400);
});

test('outside its sub-path there is nothing', async ({ request }) => {
  const { origin } = new URL(SUB_PATH);
  expect((await request.get(`${origin}/deposition/`)).status()).toBe(404);
  expect((await request.get(`${origin}/anodes`, { maxRedirects: 0 })).headers()['location']).toBe('/anodes/');
});
