// Every journey comes from a network of its own, as parents do: from one network alone so many forms would be slowed down.
import { test as base } from '@playwright/test';

const part = () => 1 + Math.floor(Math.random() * 254);

export const test = base.extend({
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': `10.${part()}.${part()}.${part()}` }),
});
