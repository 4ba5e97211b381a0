// What people really write: long, in several scripts, and with things in it that must stay words.

/** Would run, close the box it stands in, or be taken for something else, wherever text is not treated as text. */
export const hostile = `</textarea><script>alert(1)</script><img src=x onerror="alert(2)">{{7*7}} %3Cb%3E &amp; &#39; \\n "'\``;

/** A name that HTML, SQL and sorting each have an opinion about. */
export const name = "'t Hooft-Özdemir";

/** A mail address with an accent before the at-sign, of one journey. */
export const addressOf = (mark: string) => `klachtencoördinator.${mark}@example.nl`;

const paragraphs = [
  'Op dinsdagochtend bracht ik mijn dochter naar de groep. Eén van de leidsters zei: “Ze redt zich wel.” Dat klonk goed.',
  'Om half vijf – ik was vroeg – stond het hek open. Noor liep alleen op de stoep, zonder jas; het regende. 😢👶🏽👨‍👩‍👧‍👦',
  '  Deze regel begint met twee spaties.\n\tEn deze met een tab; er staat niets achter.   ',
  'مرحبا، طفلي كان وحده خارج الحضانة لمدة عشر دقائق ولم يتصل بنا أحد.',
  'Zażółć gęślą jaźń: nikt do nas nie zadzwonił, a córka płakała jeszcze wieczorem.',
  'In het schriftje stond: “Lekker gespeeld vandaag!” Over het hek geen woord. Ik vroeg ernaar; niemand wist iets.',
];

/** A story of `length` characters, as people count them, with paragraphs; it begins with an empty line. */
export function story(length: number, mark: string): string {
  let text = `\n${mark}\n\n${hostile}\n\n`;
  for (let turn = 0; [...text].length < length; turn += 1) text += `${paragraphs[turn % paragraphs.length]}\n\n`;
  // Cut between characters, and ended with a letter: what follows would be the boxes' own affair.
  return `${[...text].slice(0, length - 1).join('')}.`;
}
