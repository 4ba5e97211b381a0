// A real SMTP server for the tests of the server: says its port, then each mail it accepts, a line of JSON each.
// Flags: --ascii-only hides SMTPUTF8. It refuses gone@… for good, and later@… for now; over stall@… it says nothing, of
// cut@… it cuts the line in the middle of the mail, and of cut-after@… once it has the whole mail, before it says so.
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const refusals = { gone: 550, later: 450 };

const mailbox = (address) => address.split('@')[0];
const cut = (session) => {
  for (const line of server.connections) if (line.session === session) line._socket.destroy();
};

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  hideSMTPUTF8: process.argv.includes('--ascii-only'),
  onRcptTo({ address }, _session, done) {
    if (mailbox(address) === 'stall') return;
    const responseCode = refusals[mailbox(address)];
    done(responseCode && Object.assign(new Error(`${address} is refused`), { responseCode }));
  },
  async onData(stream, session, done) {
    const to = mailbox(session.envelope.rcptTo[0].address);
    if (to === 'cut') return stream.once('data', () => cut(session));
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
      if (to === 'cut-after') cut(session);
      else done();
    } catch (error) {
      done(error);
    }
  },
});
server.listen(0, '127.0.0.1', () => say({ port: server.server.address().port }));
// Whoever started it is gone: so is this.
process.stdin.on('end', () => process.exit()).resume();
