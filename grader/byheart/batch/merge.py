"""Put the gradebooks of shards together into one: the same as if one machine had graded everybody.

Shards that were asked other questions, with another seed or by another byheart, are refused before anything is written,
and so are a shard that isn't done, one that is missing and one that is there twice. Who is in the merged gradebook
already keeps earlier attempts, words and marks that moved, as in a second run. No program is run here.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.rows import result_of
from byheart.batch.seen import FEEDBACK, least
from byheart.batch.shard import Shard, kept_shard
from byheart.submissions import HandIn, safe_name

# What all shards have to agree on: the gradebook's facts, and what it means where they don't.
_ALIKE = {
    "secret_seed": "with another secret seed. Grade all shards with the same --seed-from",
    "kit": "by another version of byheart, or with another answer key. Grade all shards with the same course",
    "only": "on other exercises. Grade all shards with the same --only",
    "asked": "with other settings. Grade all shards with the same course",
    "attempts": "with another rule for attempts. Grade all shards with the same course",
    "late": "with another rule for lateness. Grade all shards with the same course",
    "roster": "with another roster. Grade all shards with the same --roster",
}
_TAKEN = (*_ALIKE, "title", "messages", "course", FEEDBACK)
# What of every receipt has to be the same, and what may be another one: that is told.
_SAME, _TOLD = ("key", "settings", "award"), ("python", "numpy", "machine", "confined")


@dataclass(frozen=True, slots=True)
class Part:
    """A shard's gradebook, as it was looked at: its facts, and the values of its receipts, by name.

    `strange` is a student in it who belongs to another shard; "" where there is none.
    """

    folder: Path
    shard: Shard
    facts: Mapping[str, Any]
    receipts: Mapping[str, frozenset[Any]]
    strange: str = ""


def looked_at(folder: Path) -> Part:
    """A shard, looked at. Raises GraderFault where it is none, or isn't done."""
    if not (folder / FILE).is_file():
        raise GraderFault(f"{folder} holds no {FILE}. Name the folders that `byheart grade --shard` wrote into.")
    with open_gradebook(folder) as book:
        shard = kept_shard(book)
        if shard is None:
            raise GraderFault(f"{folder} is no shard: it was graded without --shard. Merge shards only.")
        if not book.is_finished:
            raise GraderFault(f"{folder} (shard {shard}) isn't done: run the same command again, then merge.")
        strange = next((each for each in sorted(book.everybody_graded()) if not shard.has(each)), "")
        receipts = {name: frozenset(book.receipts(name)) for name in (*_SAME, *_TOLD)}
        return Part(folder, shard, {name: book.fact(name) for name in _TAKEN}, receipts, strange)


def checked(parts: Sequence[Part]) -> list[Part]:
    """The shards in order, if they belong together and are all there; shard 0, which has nobody, is left out.

    Raises GraderFault.
    """
    whole = [each for each in parts if each.shard.number]
    first = whole[0] if whole else parts[0]
    for each in whole:
        _refuse_other(first, each)
    by_number = {each.shard.number: each for each in whole}
    twice = [each for each in whole if by_number[each.shard.number] is not each]
    if twice:
        raise GraderFault(f"{twice[0].folder} is shard {twice[0].shard}, which is named twice. Name each shard once.")
    if missing := [number for number in range(1, first.shard.of + 1) if number not in by_number]:
        names = ", ".join(f"{number}/{first.shard.of}" for number in missing[:10]) + (", ..." if missing[10:] else "")
        raise GraderFault(
            f"shard {names} isn't there: its students would be missing. Grade it, and name its folder too."
        )
    return [by_number[number] for number in sorted(by_number)]


def _refuse_other(first: Part, each: Part) -> None:
    """Raise GraderFault where a shard doesn't belong to the first one."""
    if each.shard.of != first.shard.of:
        raise GraderFault(
            f"{each.folder} is shard {each.shard}, and {first.folder} is shard {first.shard}: they are parts of"
            " different divisions. Grade all shards with the same number behind the slash."
        )
    if each.strange:
        raise GraderFault(
            f"{each.folder} is shard {each.shard}, and has {each.strange}, who isn't of it. Grade it into a new folder."
        )
    for name, how in _ALIKE.items():
        if each.facts[name] != first.facts[name]:
            raise GraderFault(f"{each.folder} was graded {how} as {first.folder}, and give it a new folder.")
    for name in _SAME:
        if len(each.receipts[name] | first.receipts[name]) > 1:
            raise GraderFault(
                f"{each.folder} has marks for other questions, or of another byheart, than {first.folder}. Grade both"
                " again with the same byheart and the same course."
            )


def differences(parts: Sequence[Part]) -> Iterator[str]:
    """What isn't the same on all machines, and need not be: a sentence each."""
    for name, what in zip(_TOLD, ("Python", "NumPy", "kind of machine", "jail"), strict=True):
        values = sorted({str(value) for each in parts for value in each.receipts[name] if value is not None})
        if len(values) > 1:
            told = ", ".join(values) if name != "confined" else "some were graded without it"
            yield f"the shards weren't all graded with the same {what}: {told}."


def refuse_other_gradebook(out: Gradebook, parts: Sequence[Part]) -> None:
    """Raise GraderFault where the merged gradebook is of another class."""
    if not any(True for _ in out.students()):
        return
    if kept_shard(out) is not None:
        raise GraderFault(f"{out.path.parent} is a shard itself. Name another folder to merge into.")
    for name in ("secret_seed", "only"):
        if out.fact(name) != parts[0].facts[name]:
            raise GraderFault(
                f"{out.path.parent} holds marks that were given with another seed, or for other exercises. Name another"
                " folder to merge into."
            )


def begin(out: Gradebook, parts: Sequence[Part]) -> None:
    """Begin the run in which the shards are put together."""
    facts = {name: value for name, value in parts[0].facts.items() if value is not None}
    out.begin({**facts, FEEDBACK: least([each.facts[FEEDBACK] for each in parts])})


def add(out: Gradebook, part: Part) -> int:
    """Put this shard into the merged gradebook, and return how many students it has."""
    with open_gradebook(part.folder) as book:
        known = out.everybody_graded()
        again = [student for student in book.everybody_graded() if student in known]
        for student in again:
            _add_again(out, book, student)
        for each in book.refusals():
            out.refuse(each.student, each.why, each.ours)
        for student, words in book.words().items():
            said = {each.question for each in out.words_on(student)}
            for word in words:
                if word.question not in said:
                    out.say(student, word)
        out.take_rows(book, set(again))
        return len(book.everybody_graded())


def _add_again(out: Gradebook, book: Gradebook, student: str) -> None:
    """Put a student's attempts behind those that are there; the same files are the same attempt."""
    there = {submission: number for number, submission in out.submissions_of(student)}
    facts = dict(book.facts_of_attempts(student))
    for number, identity, report in book.whole_reports(student):
        told = facts.get(number)
        if told:
            out.keep_hand_in(student, HandIn.from_json(json.loads(told)))
        attempt = there.get(report.receipt.submission, 0)
        out.put(result_of(report, safe_name(student), identity, attempt))
    newest = book.told_last(student)
    if newest:
        out.keep_hand_in(student, newest)
