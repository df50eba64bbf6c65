// Sorts, searches and filters the table of students. The page is whole without it.
"use strict";
(() => {
  const table = document.getElementById("table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({
    row,
    name: row.cells[0].textContent.trim(),
    key: row.cells[0].textContent.trim().toLocaleLowerCase(),
    outcomes: row.dataset.o,
    groups: (row.dataset.g || "").split(" "),
  }));
  const search = document.getElementById("search");
  const only = document.getElementById("only");
  const shown = document.getElementById("shown");
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;
  let filter = null;

  const number = (row, column) => {
    const value = parseFloat(row.cells[column].textContent);
    return Number.isNaN(value) ? -1 : value;
  };

  const show = () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    let count = 0;
    for (const each of rows) {
      const hit = each.key.includes(wanted) && (!filter || filter.fits(each));
      if (each.row.hidden === hit) each.row.hidden = !hit;
      count += hit;
    }
    const all = rows.length.toLocaleString("en");
    shown.textContent = count === rows.length ? `${all} students` : `${count.toLocaleString("en")} of ${all} students`;
    only.hidden = !filter;
    if (filter) only.firstElementChild.textContent = filter.name;
  };

  const sort = (header) => {
    const column = header.cellIndex;
    const was = header.getAttribute("aria-sort");
    const rising = was ? was === "descending" : column === 0;
    for (const each of table.tHead.rows[0].cells) each.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", rising ? "ascending" : "descending");
    const order = column
      ? (a, b) => number(a.row, column) - number(b.row, column) || compare(a.name, b.name)
      : (a, b) => compare(a.name, b.name);
    rows.sort(rising ? order : (a, b) => order(b, a));
    body.append(...rows.map((each) => each.row));
  };

  for (const header of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => sort(header));
  }
  for (const link of document.querySelectorAll("a[data-place]")) {
    link.addEventListener("click", () => {
      const { place, letter, name } = link.dataset;
      filter = { name, fits: (each) => each.outcomes[Number(place)] === letter };
      show();
    });
  }
  for (const link of document.querySelectorAll("a[data-group]")) {
    link.addEventListener("click", () => {
      const { group, name } = link.dataset;
      filter = { name, fits: (each) => each.groups.includes(group) };
      show();
    });
  }
  only.addEventListener("click", () => {
    filter = null;
    show();
    search.focus();
  });
  search.addEventListener("input", show);
  document.querySelector(".tools").hidden = false;
})();
