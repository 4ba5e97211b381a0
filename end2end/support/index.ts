// What a journey imports: `import { axe, expect, login, mails, sql, test } from '../support/index.ts';`
export { expect, test } from '@playwright/test';
export { axe } from './axe.ts';
export { login, logins } from './login.ts';
export { allMails, mails, type Mail } from './mails.ts';
export { server } from './place.ts';
export { change, quoted, sql } from './sql.ts';
