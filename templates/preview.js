// The live page: fetches itself again after a save, and leaves the reader where he was.
"use strict";

const GAP = 8;
const root = document.documentElement;
const bar = document.querySelector(".bar");
let waiting = Promise.resolve();
let alone = false; // whether the connection is lost

const name = (clause) => clause.dataset.clause || clause.id;
const clauses = (page) => [...page.querySelectorAll("main [data-clause], main p[id]")];

/* The clauses from the first that can be seen, with where they stand. */
function inSight() {
  const top = bar.getBoundingClientRect().bottom;
  return clauses(document)
    .map((clause) => [name(clause), clause.getBoundingClientRect()])
    .filter(([, box]) => box.bottom > top)
    .map(([clause, box]) => [clause, box.top]);
}

function scrollBack(places) {
  const now = new Map(clauses(document).map((clause) => [name(clause), clause]));
  const place = places.find(([clause]) => now.has(clause));
  if (place) scrollBy({ top: now.get(place[0]).getBoundingClientRect().top - place[1], behavior: "instant" });
}

/* Marks what is not as it was. */
function mark(before) {
  for (const clause of clauses(document)) {
    clause.classList.toggle("changed", before.get(name(clause)) !== clause.textContent);
  }
}

/* Findings in the margin stand at their clause, or below the one before. */
function spread() {
  root.style.setProperty("--bar", `${bar.offsetHeight}px`);
  const main = document.querySelector("main");
  let free = 0;
  for (const note of main.querySelectorAll(".finding")) {
    note.style.removeProperty("top");
    if (getComputedStyle(note).position !== "absolute") continue;
    let clause = note.previousElementSibling;
    while (clause?.matches(".finding")) clause = clause.previousElementSibling;
    const at = clause ? clause.getBoundingClientRect().top - main.getBoundingClientRect().top : 0;
    note.style.top = `${Math.max(at, free)}px`;
    free = Math.max(at, free) + note.offsetHeight + GAP;
  }
}

function show(fresh) {
  const texts = new Map(clauses(document).map((clause) => [name(clause), clause.textContent]));
  const places = scrollY > 0 ? inSight() : [];
  const focused = document.activeElement?.id;
  for (const part of ["main", "title", ".bar .paper", "summary", "#demands dl", "#coverage"]) {
    document.querySelector(part).replaceWith(fresh.querySelector(part));
  }
  const [style, freshStyle] = [document, fresh].map((page) => page.querySelector("style").textContent);
  if (style !== freshStyle) document.querySelector("style").textContent = freshStyle;
  const status = document.getElementById("status");
  const said = fresh.getElementById("status");
  if (status.textContent !== said.textContent) status.replaceChildren(...said.childNodes);
  root.lang = fresh.documentElement.lang;
  root.dataset.version = fresh.documentElement.dataset.version;
  mark(texts);
  spread();
  scrollBack(places);
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

async function update() {
  const answer = await fetch(location.pathname, { cache: "no-store" });
  if (!answer.ok) throw new Error(answer.statusText);
  const mine = document.querySelector("style").nonce; // what is parsed is under the policy of this page
  const html = (await answer.text()).replace(/<style nonce="[^"]*"/g, `<style nonce="${mine}"`);
  const fresh = new DOMParser().parseFromString(html, "text/html");
  if (alone || fresh.documentElement.dataset.version !== root.dataset.version) show(fresh);
  alone = false;
}

function lost() {
  alone = true;
  document.getElementById("status").textContent = "No connection; the text below is the last that was read.";
}

function wish() {
  waiting = waiting.then(update).catch(lost);
}

const events = new EventSource("events");
events.onmessage = (event) => (alone || event.data !== root.dataset.version) && wish();
events.onerror = lost;
document.addEventListener("visibilitychange", () => document.hidden || wish());
addEventListener("resize", spread);
document.fonts.ready.then(spread);
