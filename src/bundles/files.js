// Photos and documents on their way: each with how far it is, and tried again where the network failed. Without this script
// the form sends them all by itself.
const LARGEST = 10 * 1024 * 1024;
let underway = 0;

document.documentElement.dataset.bestanden = "";
addEventListener("beforeunload", (event) => underway && event.preventDefault());
document.addEventListener("change", ({ target }) => chosen(target));

function chosen(box) {
  const form = box.closest?.("form[data-upload]");
  if (!form || box.type !== "file" || !box.files.length) return;
  const files = [...box.files];
  box.value = "";
  form.querySelector(".upload__refused")?.remove();
  box.setAttribute("aria-describedby", `${box.id}-hint`);
  form.querySelector(".upload__list").replaceChildren();
  const fit = files.filter((file) => file.size <= LARGEST || wrong(row(form), `‘${file.name}’: ${form.dataset.large}.`));
  const batches = form.dataset.upload === "each" ? fit.map((file) => [file]) : fit.length ? [fit] : [];
  void all(form, batches);
}

// One after the other: a poor network carries one better than five.
async function all(form, batches) {
  const rows = batches.map((files) => waiting(form, files));
  for (const [index, files] of batches.entries()) await once(form, files, rows[index]);
  if (form.dataset.upload === "each") await refresh();
}

async function once(form, files, line) {
  underway += 1;
  const answer = await send(form, files, line).catch(() => undefined);
  underway -= 1;
  if (!answer) return failed(form, files, line, form.dataset.failed);
  if (answer.status !== 200 && answer.status !== 422) return failed(form, files, line, form.dataset.broke);
  const refused = answer.status === 422 ? JSON.parse(answer.responseText) : [];
  line.remove();
  for (const sentence of refused) wrong(row(form), sentence);
}

function send(form, files, line) {
  const body = new FormData(form);
  body.delete("bestand");
  for (const file of files) body.append("bestand", file, file.name);
  const request = new XMLHttpRequest();
  const bar = line.querySelector("progress");
  return new Promise((arrived, lost) => {
    request.upload.onprogress = ({ loaded, total }) => (bar.value = loaded / total);
    request.upload.onload = () => {
      bar.removeAttribute("value");
      line.querySelector("span").textContent = `${named(files)}: ${form.dataset.looking}`;
    };
    request.onload = () => arrived(request);
    request.onerror = request.onabort = request.ontimeout = lost;
    request.open("POST", form.action);
    request.setRequestHeader("accept", "application/json");
    request.send(body);
  });
}

function failed(form, files, line, why) {
  wrong(line, `${named(files)}: ${why}.`);
  const again = document.createElement("button");
  again.type = "button";
  again.className = "button button--link";
  again.textContent = form.dataset.retry;
  again.onclick = async () => {
    const fresh = waiting(form, files);
    line.replaceWith(fresh);
    await once(form, files, fresh);
    if (form.dataset.upload === "each") await refresh();
  };
  line.append(" ", again);
}

const named = (files) => files.map((file) => file.name).join(", ");

function row(form) {
  return form.querySelector(".upload__list").appendChild(document.createElement("li"));
}

function waiting(form, files) {
  const line = row(form);
  const words = document.createElement("span");
  words.textContent = named(files);
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", named(files));
  line.append(words, bar);
  return line;
}

function wrong(line, sentence) {
  line.className = "upload__row--wrong";
  line.textContent = sentence;
}

// What is there now, as the server says it.
async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok) return;
  // Without its styles, which have the nonce of another page.
  const html = (await answer.text()).replace(/<style[^]*?<\/style>/, "");
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-files]");
  if (fresh) document.querySelector("[data-files]")?.replaceWith(fresh);
}

// What was chosen before this was here.
for (const box of document.querySelectorAll("form[data-upload] input[type=file]")) chosen(box);
