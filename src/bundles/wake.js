// Brings a page to life. Scripts come after everything that a reader waits for: when the page stands and the browser
// has nothing else to do, or as soon as somebody begins to use it. Until then its forms work as plain forms.
const { js, wasm, sentences, soon } = document.currentScript.dataset;
let waking;
const wake = () => (waking ??= Promise.all([import(js), said()]).then(async ([bundle, language]) => {
  await bundle.default({ module_or_path: wasm });
  setTimeout(() => bundle.wake(language));
}));
// What a language beside Dutch and English says. Without it the page stays as the server made it.
const said = async () => {
  if (!sentences) return undefined;
  const response = await fetch(sentences);
  if (!response.ok) throw new Error(`${response.status} ${sentences}`);
  return response.text();
};
if (soon !== undefined) {
  wake();
} else {
  for (const begun of ["pointerdown", "keydown", "focusin"]) addEventListener(begun, wake, { once: true, passive: true, capture: true });
  const rest = () => (self.requestIdleCallback ?? setTimeout)(wake);
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true });
}
