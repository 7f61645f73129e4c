// SPDX-License-Identifier: Apache-2.0
// Search and sort for the table of all reviews, which is whole without this script.
"use strict";

const ROWS_AT_ONCE = 200;
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const table = document.getElementById("reviews");
const body = table.tBodies[0];
const query = document.getElementById("query");
const count = document.getElementById("count");
const more = document.getElementById("more");

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const rows = Array.from(body.rows, (row) => ({ row, text: fold(row.textContent) }));
let found = rows;
let shown = ROWS_AT_ONCE;

function show() {
  body.replaceChildren(...found.slice(0, shown).map((each) => each.row));
  more.hidden = found.length <= shown;
  const visible = Math.min(shown, found.length);
  count.textContent = found.length + (found.length === 1 ? " review" : " reviews")
      + (visible < found.length ? ", the first " + visible + " shown" : "");
}

function search() {
  const words = fold(query.value).split(/\s+/).filter(Boolean);
  found = rows.filter((each) => words.every((word) => each.text.includes(word)));
  shown = ROWS_AT_ONCE;
  show();
}

function key(each, column) {
  const cell = each.row.cells[column];
  const share = cell.dataset.sort;
  return share === undefined ? cell.textContent : share === "" ? "" : Number(share);
}

function compare(one, other, direction) {
  if (one === "" || other === "") {
    return (one === "") - (other === ""); // what is not known stands last in both directions
  }
  return direction * (typeof one === "number" ? one - other : collator.compare(one, other));
}

function sort(header, column) {
  const isAscending = header.getAttribute("aria-sort") !== "ascending";
  for (const each of table.tHead.rows[0].cells) {
    each.setAttribute("aria-sort", "none");
  }
  header.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
  const keys = new Map(rows.map((each) => [each, key(each, column)]));
  rows.sort((one, other) => compare(keys.get(one), keys.get(other), isAscending ? 1 : -1));
  search();
}

Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...header.childNodes);
  button.addEventListener("click", () => sort(header, column));
  header.append(button);
  header.setAttribute("aria-sort", "none");
});
query.addEventListener("input", search);
more.addEventListener("click", () => {
  shown += ROWS_AT_ONCE;
  show();
});
query.parentElement.hidden = false;
show();
