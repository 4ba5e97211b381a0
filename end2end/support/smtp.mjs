// A real SMTP server for the tests of the server: says its port, then each mail it accepts, a line of JSON each.
// Flags: --ascii-only hides SMTPUTF8. It refuses gone@… for good, and later@… for now.
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const refusals = { gone: 550, later: 450 };

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  hideSMTPUTF8: process.argv.includes('--ascii-only'),
  onRcptTo({ address }, _session, done) {
    const responseCode = refusals[address.split('@')[0]];
    done(responseCode && Object.assign(new Error(`${address} is refused`), { responseCode }));
  },
  async onData(stream, session, done) {
    try {
      const mail = await simpleParser(stream, { skipTextToHtml: true });
      say({
        to: session.envelope.rcptTo.map(({ address }) => address),
        name: mail.to.value[0].name,
        header: mail.to.value[0].address,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line])),
      });
      done();
    } catch (error) {
      done(error);
    }
  },
});
server.listen(0, '127.0.0.1', () => say({ port: server.server.address().port }));
// Whoever started it is gone: so is this.
process.stdin.on('end', () => process.exit()).resume();
