// Folds names for the search, so that accents, case, Unicode form and the order of words don't count.
"use strict";
// Letters that Unicode doesn't take apart, and how people write them on a keyboard without them.
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ŧ: "t", ŋ: "n", ı: "i", ə: "e", ς: "σ" };
// And those that some write as two letters: Mueller, Aase.
const DOUBLE = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðþłħŧŋıəς]/g, (letter) => PLAIN[letter])
    .replace(/['’ʼ`´]/g, "");

const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const doubled = (text) => text.normalize("NFC").toLowerCase().replace(/[äöüøå]/g, (letter) => DOUBLE[letter]);

// What is searched of a name: each word after a space, in both spellings.
const keyOf = (name) => ` ${[...wordsOf(name), ...wordsOf(doubled(name))].join(" ")}`;

// Those of these keys that have every word of the text: as the beginnings of words, or else anywhere.
const found = (keys, text) => {
  const words = wordsOf(text);
  const all = (before) => keys.map((key) => words.every((word) => key.includes(before + word)));
  const begun = all(" ");
  return begun.some(Boolean) ? begun : all("");
};
