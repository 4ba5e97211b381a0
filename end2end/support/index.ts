// What a journey imports: `import { axe, expect, login, mails, sql, test } from '../support/index.ts';`
export { expect } from '@playwright/test';
export { axe, axeOfMail } from './axe.ts';
export { act, checkSafety, command, inDays, judged, openCase, talked } from './case.ts';
export * from './filing.ts';
export { fine, fineInBoth } from './fine.ts';
export { issued } from './issued.ts';
export { login, password, peopleOf, withRole } from './login.ts';
export { allMails, confirmAddress, linkIn, mails, type Mail } from './mails.ts';
export { test } from './network.ts';
export { asParent, ordered } from './orders.ts';
export { server } from './place.ts';
export { change, quoted, sql } from './sql.ts';
export { told } from './told.ts';
export { alive, mark, open, scripted, stillMarked, watch, type Watched } from './watch.ts';
