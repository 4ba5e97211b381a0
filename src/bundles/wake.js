// Brings a page to life. Scripts come after everything that a reader waits for: when the page stands and the browser
// has nothing else to do, or as soon as somebody begins to use it. Until then its forms work as plain forms.
const { js, wasm, soon } = document.currentScript.dataset;
let waking;
const wake = () => (waking ??= import(js).then(async (bundle) => {
  await bundle.default({ module_or_path: wasm });
  bundle.wake();
}));
if (soon !== undefined) {
  wake();
} else {
  for (const begun of ["pointerdown", "keydown", "focusin"]) addEventListener(begun, wake, { once: true, passive: true, capture: true });
  const rest = () => (self.requestIdleCallback ?? setTimeout)(wake);
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true });
}
