try {
  if (localStorage.getItem("gehoor_wissen")) {
    const root = document.documentElement, path = location.pathname;
    const open = /^\/klacht\/(vooraf|informatie|iemand-anders)\/?$/.test(path);
    const wipe = () => fetch("/api/klacht/wis", { method: "POST" }).then((answer) => {
      if (!answer.ok) throw answer;
      localStorage.removeItem("gehoor_wissen");
      if (path.startsWith("/verder/")) location.reload();
      else if (!open) location.replace("/klacht/");
    }).catch(() => setTimeout(() => open ? wipe() : location.reload(), 5e3));
    root.dataset.owed = "";
    root.hidden = !open;
    wipe();
  }
} catch {}
