// Shows what is known of a domain in place. Without this script, the links lead to the same words.
"use strict";

(() => {
  const list = document.getElementById("domains");
  const shown = [200, 422, 503]; // answers whose words are for the reader

  const load = async (link) => {
    const item = link.closest("li");
    const text = link.textContent;
    item.setAttribute("aria-busy", "true");
    link.textContent = "Looking it up …";
    try {
      const answer = await fetch(`${link.href}&panel=1`);
      if (!shown.includes(answer.status)) throw new Error(answer.status);
      item.innerHTML = await answer.text();
    } catch {
      link.textContent = text;
      link.dataset.failed = ""; // the next click opens the page
    }
    item.removeAttribute("aria-busy");
    return item;
  };

  list.addEventListener("click", async (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    if ("failed" in link.dataset) return;
    event.preventDefault();
    const item = link.closest("li");
    if (item.hasAttribute("aria-busy")) return;
    await load(link);
    item.tabIndex = -1;
    item.focus();
  });

  const loadAll = async () => {
    for (const link of list.querySelectorAll("a")) await load(link); // one after the other
  };
  if ("atOnce" in list.dataset) loadAll();
})();
