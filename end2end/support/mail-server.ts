// A real SMTP server that delivers nowhere: each mail becomes a file which the journeys read.
import { renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
// @ts-ignore: published without types
import { simpleParser } from 'mailparser';
// @ts-ignore: published without types
import { SMTPServer } from 'smtp-server';

export async function startMailServer(folder: string): Promise<{ port: number; close(): Promise<void> }> {
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream: NodeJS.ReadableStream, session: any, done: (error?: Error) => void) {
      try {
        const parsed = await simpleParser(stream, { skipTextToHtml: true });
        count += 1;
        const file = join(folder, `${String(count).padStart(5, '0')}.json`);
        const mail = {
          to: session.envelope.rcptTo.map((to: { address: string }) => to.address),
          from: parsed.from?.text ?? '',
          subject: parsed.subject ?? '',
          text: parsed.text ?? '',
          html: parsed.html || '',
          headers: Object.fromEntries(parsed.headerLines.map((h: any) => [h.key, h.line])),
          at: new Date().toISOString(),
        };
        // Renamed when whole: a reader never sees half a mail.
        writeFileSync(`${file}.part`, JSON.stringify(mail, null, 2));
        renameSync(`${file}.part`, file);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  server.on('error', (error: Error) => console.error('mail server:', error.message));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
