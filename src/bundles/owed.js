try {
  if (localStorage.getItem("gehoor_wissen")) {
    document.documentElement.hidden = true;
    fetch("/api/klacht/wis", { method: "POST" }).then((answer) => {
      if (!answer.ok) throw answer;
      localStorage.removeItem("gehoor_wissen");
      location.replace("/klacht/");
    }).catch(() => setTimeout(() => location.reload(), 5e3));
  }
} catch {}
