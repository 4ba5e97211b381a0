// What is typed in a form and not sent stays on this device, where the form has a line that says so (components/kept_here.rs):
// put back when its page comes again, and forgotten once the server took it (docs/decisions/0024-kept-words.md).
const DAYS = 7; // domain::retention::DRAFT_DAYS
const NAME = "gehoor_getypt ";
const store = (() => {
  // A browser that keeps nothing is no worse off than before.
  try { return localStorage; } catch { return undefined; }
})();

const lines = () => [...document.querySelectorAll("[data-keep]")];
const lineOf = (form) => form?.querySelector("[data-keep]");
// As the address of an accepted form says it: too short to send anything with.
const keyOf = (form) => form.elements.key?.value.slice(0, 8);

// What somebody fills in: no codes, no files, nothing hidden, and not the field that only programs see.
const boxes = (form) => [...form.elements].filter((box) =>
  /^(text|email|tel|textarea|select-one|radio|checkbox)$/.test(box.type) && box.tabIndex >= 0 && box.autocomplete !== "one-time-code");
const chosen = (box) => /^(radio|checkbox)$/.test(box.type);
const named = (box) => chosen(box) ? `${box.name} ${box.value}` : box.name;
const state = (box) => chosen(box) ? box.checked : box.value;
const put = (box, said) => { box[chosen(box) ? "checked" : "value"] = said; };
// As the server made it.
const made = (box) => chosen(box) ? box.defaultChecked
  : box.options ? ([...box.options].find((option) => option.defaultSelected) ?? box.options[0])?.value
  : box.defaultValue;

function parse(name) {
  try { return JSON.parse(store.getItem(name)); } catch { return undefined; }
}
const read = (line) => parse(NAME + line.dataset.keep);

function show(line) {
  const there = Boolean(read(line));
  for (const part of line.querySelectorAll("span, button")) part.hidden = !there;
}

function write(line, kept) {
  const name = NAME + line.dataset.keep;
  try { kept ? store.setItem(name, JSON.stringify(kept)) : store.removeItem(name); } catch { /* The device is full. */ }
  show(line);
}

function keep({ target }) {
  const form = target.closest("form");
  const line = lineOf(form);
  if (!line) return;
  const typed = boxes(form).filter((box) => state(box) !== made(box)).map((box) => [named(box), state(box)]);
  write(line, typed.length ? { on: Date.now(), key: keyOf(form), typed: Object.fromEntries(typed) } : undefined);
}

function putBack(line) {
  const form = line.closest("form");
  const kept = read(line);
  if (!kept) return early(line);
  for (const box of boxes(form)) {
    if (named(box) in kept.typed && state(box) === made(box)) put(box, kept.typed[named(box)]);
  }
  const fold = form.closest("details");
  if (fold) fold.open = true;
  show(line);
}

// Typed before this ran. What a browser itself puts back after Back may have been sent.
function early(line) {
  if (performance.getEntriesByType("navigation")[0]?.type === "navigate") keep({ target: line });
}

// By its key it is known when it arrived. What another tab wrote since is not what is sent here.
function sending({ target: form }) {
  if (form.matches("[data-forget]")) forget(() => true);
  const line = lineOf(form);
  const kept = line && read(line);
  const sent = kept && boxes(form).every((box) => !(named(box) in kept.typed) || state(box) === kept.typed[named(box)]);
  if (sent) write(line, { ...kept, key: keyOf(form) });
}

function accepted({ target: form }) {
  const line = lineOf(form);
  if (line && read(line)?.key === keyOf(form)) write(line);
}

function wipe({ target }) {
  const line = target.closest("[data-keep] button")?.closest("[data-keep]");
  if (!line) return;
  const all = boxes(line.closest("form"));
  for (const box of all) box.options ? (box.selectedIndex = 0) : put(box, chosen(box) ? false : "");
  write(line);
  all[0].focus();
}

function forget(over) {
  for (const name of Object.keys(store)) if (name.startsWith(NAME) && over(parse(name))) store.removeItem(name);
}

if (store) {
  const arrived = new URLSearchParams(location.search).get("stuk");
  forget((kept) => !kept?.typed || kept.key === arrived || !(Date.now() < kept.on + DAYS * 864e5));
  lines().forEach(putBack);
  const heard = { input: keep, submit: sending, accepted, click: wipe };
  for (const [what, then] of Object.entries(heard)) document.addEventListener(what, then, true);
  for (const news of ["storage", "pageshow"]) addEventListener(news, () => lines().forEach(show));
  // A bundle that takes the page over hears of what was put back: news from elsewhere leaves that form as it is.
  const tell = () => lines().filter(read).forEach((line) => line.closest("details")?.dispatchEvent(new Event("input", { bubbles: true })));
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-alive"] });
}
