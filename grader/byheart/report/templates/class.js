// Shows, sorts, searches and filters the table of students. What is shown is said by the page's address, and by nothing
// else, so that it can be shared and the browser's back button works. The page can be read without this script.
(() => {
  const box = document.getElementById("box");
  if (!box) return;
  const CHUNK = 40;
  const text = box.querySelector("noscript").textContent;
  const lines = text.split("\n").filter((line) => line.startsWith("<tr data-"));
  box.innerHTML = `${text.slice(0, text.indexOf("\n<tr data-"))}</table>`;
  const table = box.querySelector("table");
  table.tBodies[0].remove();
  const headers = [...table.tHead.rows[0].cells];
  const search = document.getElementById("search");
  const only = document.getElementById("only");
  const shown = document.getElementById("shown");
  const heading = document.getElementById("students");
  // What can be reached in each column: " / 48".
  const most = headers.slice(1).map((header) => parseFloat(header.querySelector("small").textContent.replace("/", "")));
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;

  const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#39;": "'", "&#34;": '"' };
  const plain = (html) => html.replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] || entity);
  const rows = lines.map((line) => {
    const [needs, outcomes, groups] = line.slice("<tr data-r=".length, line.indexOf(">")).split("_");
    const cells = line.split("<td").slice(1);
    const name = line.slice(line.indexOf("<th>") + 4, line.indexOf("<td"));
    return {
      line,
      needs,
      outcomes: outcomes.replace(/(\D)(\d+)/g, (_, letter, count) => letter.repeat(count)),
      groups: groups.split("."),
      name: plain(name.replace(/<small.*/, "")),
      about: plain((name.match(/<small class=told>([^<]*)/) || ["", ""])[1]),
      numbers: cells[0].startsWith(' class="why"') ? [] : cells.map((cell) => parseFloat(cell.slice(cell.indexOf(">") + 1))),
    };
  });
  const keys = rows.map((row) => keyOf(`${row.name} ${row.about}`));

  // A filter is a link, and its address says what it shows: someone's need, a group of wrong answers (numbered in the
  // order in which they stand on the page) or an outcome of a question.
  const LETTERS = { right: "r", wrong: "w", error: "e", timeout: "t", crash: "c", blank: "b", missing: "m", fault: "f" };
  const filters = new Map();
  const addressOf = (show) => `#show=${encodeURIComponent(show).replace(/%2F/g, "/")}`;
  const linked = (bold, show, name, fits) => {
    const link = document.createElement("a");
    link.href = addressOf(show);
    link.className = bold.className;
    link.append(...bold.childNodes);
    bold.replaceWith(link);
    filters.set(show, { link, name, fits });
  };
  for (const link of document.querySelectorAll(".needs a")) {
    const fits = (row) => row.needs.includes(link.dataset.letter);
    filters.set(link.hash.slice("#show=".length), { link, name: link.querySelector(".name").textContent, fits });
  }
  document.querySelectorAll("[data-key]").forEach((group, place) => {
    const [code, words] = [group.querySelector("code"), group.querySelector("p")];
    const name = code ? `${code.textContent}: ${words.textContent}` : "smaller groups";
    const show = ["like", ...(code ? code.textContent.split(" ") : []), group.dataset.key].join("/");
    linked(group.querySelector("b"), show, name, (row) => row.groups.includes(place.toString(36)));
  });
  for (const bold of document.querySelectorAll(".outcomes b")) {
    const [question, outcome] = [bold.closest("li"), bold.className];
    const name = question.querySelector("code").textContent;
    const show = `${question.closest("details").dataset.exercise}/${name}/${outcome}`;
    const fits = (row) => row.numbers.length && (row.outcomes[question.dataset.at] || "r") === LETTERS[outcome];
    linked(bold, show, `${name}: ${bold.textContent.replace(/^[\d,]+ /, "")}`, fits);
  }

  const state = { show: "", find: "", sort: "" };
  const read = () => {
    const said = new URLSearchParams(location.hash.slice(1).replace(/\+/g, "%2B"));
    for (const name of Object.keys(state)) state[name] = said.get(name) || "";
  };
  const address = () => {
    const said = Object.entries(state).filter(([, value]) => value);
    return `#${said.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, "/")}`).join("&")}`;
  };

  // Rows are drawn in pieces: the first at once, the others as they come near, and all of them before the browser prints
  // or searches the page.
  const pieces = new Map();
  const share = (row) => ` style="--share:${Math.round((100 * row.numbers[0]) / most[0]) || 0}%"`;
  const cell = (row) => (tag, at) => at ? (row.numbers[at] === most[at] ? '<td class="all"' : "<td") : `<td${share(row)}`;
  const html = (row) => {
    let at = 0;
    const line = row.line.replace("<th>", '<th scope="row">');
    return row.numbers.length ? line.replace(/<td(?= |>)/g, (tag) => cell(row)(tag, at++)) : line;
  };
  const fill = (body) => {
    if (!pieces.has(body)) return;
    body.innerHTML = pieces.get(body).map(html).join("");
    pieces.delete(body);
    near.unobserve(body);
  };
  const near = new IntersectionObserver(
    (seen) => seen.filter((each) => each.isIntersecting).forEach((each) => fill(each.target)),
    { rootMargin: "800px" },
  );
  const fillAll = () => [...pieces.keys()].forEach(fill);
  const draw = (list) => {
    near.disconnect();
    pieces.clear();
    for (const body of [...table.tBodies]) body.remove();
    for (let at = 0; at < list.length; at += CHUNK) {
      const body = document.createElement("tbody");
      const own = list.slice(at, at + CHUNK);
      body.innerHTML = `<tr aria-hidden="true"><td colspan="${headers.length}" style="height: ${own.length * 2.25}rem">`;
      pieces.set(body, own);
      table.append(body);
      near.observe(body);
    }
    const [first] = pieces.keys();
    if (first) fill(first);
  };

  const ordered = (list) => {
    const rising = !state.sort.startsWith("-");
    const column = headers.findIndex((header) => header.dataset.sort === state.sort.replace(/^-/, ""));
    headers.forEach((header, at) => {
      if (at !== column) header.removeAttribute("aria-sort");
      else header.setAttribute("aria-sort", rising ? "ascending" : "descending");
    });
    if (column < 0) return list;
    const sign = rising ? 1 : -1;
    const number = (row) => row.numbers[column - 1];
    const none = (row) => Number(Number.isNaN(number(row) ?? NaN)); // what isn't graded is no 0: it comes last
    if (column === 0) return list.sort((a, b) => sign * compare(a.name, b.name));
    return list.sort((a, b) => none(a) - none(b) || (none(a) ? 0 : sign * (number(a) - number(b))) || compare(a.name, b.name));
  };

  const show = () => {
    const wanted = filters.get(state.show);
    const hits = state.find ? found(keys, state.find) : null;
    const list = rows.filter((row, at) => (!hits || hits[at]) && (!wanted || wanted.fits(row)));
    draw(ordered(list));
    const all = `${rows.length.toLocaleString("en")} ${rows.length === 1 ? "student" : "students"}`;
    shown.textContent = list.length === rows.length ? all : `${list.length.toLocaleString("en")} of ${all}`;
    if (state.show && !wanted) shown.textContent += ". What this address asks for isn't on this page any more.";
    only.hidden = !state.show;
    only.firstElementChild.textContent = wanted ? wanted.name : "an older page";
    for (const each of document.querySelectorAll("a[aria-current]")) each.removeAttribute("aria-current");
    if (wanted) wanted.link.setAttribute("aria-current", "true");
    if (search.value.trim() !== state.find) search.value = state.find;
  };

  const goTo = () => {
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };

  window.addEventListener("hashchange", () => {
    if (location.hash && !location.hash.includes("=")) return; // a part of the page
    const before = state.show;
    read();
    show();
    if (state.show && state.show !== before) goTo();
  });
  search.addEventListener("input", () => {
    state.find = search.value.trim();
    history.replaceState(null, "", address());
    show();
  });
  only.addEventListener("click", () => {
    state.show = "";
    history.pushState(null, "", address());
    show();
    search.focus();
  });
  for (const header of headers) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const key = header.dataset.sort;
      const rising = state.sort === key ? false : state.sort === `-${key}` ? true : key === "name";
      state.sort = rising ? key : `-${key}`;
      history.replaceState(null, "", address());
      show();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "f" && (event.ctrlKey || event.metaKey)) fillAll();
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
  window.addEventListener("beforeprint", fillAll);

  for (const code of document.querySelectorAll(".message > code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy this line";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        button.textContent = "Selected: press Ctrl+C";
      }
    });
    code.after(" ", button);
  }

  document.querySelector(".tools").hidden = false;
  read();
  show();
  if (state.show) goTo();
})();
