"""Texts that were made to take a reader's time and memory: the work is counted, bounded, and never our fault.

Each text is made with n lines and with 4n. Nothing here is timed: what is counted is the same on every machine.
"""

import ast
import os
import subprocess
import sys

import pytest

from byheart.reading import calls, text
from byheart.reading.origins import TooTangled
from byheart.reading.page import page_verdicts
from byheart.reading.reach import beyond
from byheart.reading.run import read_held
from byheart.reading.syntax import dead_in, homes_in
from byheart.reading.text import Text
from byheart.reading.wholes import wholes_in

MANY = 200

# What is written so often, and what it begins with. {a} counts the lines, {b} is the one before, {c} the one after.
PLAIN = {
    "names": ("", "a{a} = a{b} * 2\n"),
    "names from last to first": ("def f():\n pass\n", " a{a} = a{c} * 2\n"),
    "aliases from last to first": ("def f():\n pass\n", " a{a} = a{c}\n"),
    "attributes": ("class A: pass\na = A()\n", "a.x{a} = a.x{b} * 2\n"),
    "functions": ("", "def f{a}(x): return x * {a}\n"),
    "functions and calls": ("z = 1\n", "def f{a}(x): return x * {a}\nz{a} = f{a}(z)\n"),
    "globals": ("", "def f{a}():\n global g{a}\n g{a} = 1\n"),
}
TANGLED = {
    "one name": ("def f(v):\n pass\n", " v = v * v\n"),
    "two names": ("def f(v, w):\n pass\n", " v = w\n w = v * {a}\n"),
    "branches": ("def f(v, c):\n pass\n", " v = v if c else v * v\n"),
    "a list": ("a = []\n", "a.append(a[0] * {a})\n"),
    "a list in itself": ("a = []\n", "a = [a, a]\n"),
    "stars": ("a = [1]\n", "a = [*a, *a]\n"),
    "keys": ("d = {{}}\n", "d[{a}] = d[{b}]\n"),
    "written over": ("import numpy as np\ndef f(v):\n pass\n", " np.add(v, v, out=v)\n"),
    "handed back": ("import numpy as np\ndef f(v):\n pass\n", " v = np.squeeze(v)\n"),
    "functions that call the next": ("", "def f{a}(x): return f{c}(x * {a})\n"),
    "functions that call any": ("g = []\n", "def f{a}(x): return g[0](x)\ng.append(f{a})\n"),
    "functions that are registered": (
        "import functools\n@functools.singledispatch\ndef g(x): return x\n",
        "@g.register\ndef f{a}(x): return g(x)\n",
    ),
    "classes": ("x = 1\n", "class C{a}:\n def __add__(self, o): return C{a}()\nx = C{a}() + x\n"),
    "attributes of any name": ("class A: pass\na = A()\nk = input()\n", "a.x{a} = getattr(a, k)\n"),
}


def made(kind, count):
    head, line = {**PLAIN, **TANGLED}[kind]
    return head.format() + "".join(line.format(a=at, b=at - 1, c=at + 1) for at in range(count))


def followed(kind, count):
    """The text's following, as far as it came; and whether it was too tangled."""
    found = Text.__new__(Text)
    try:
        found.__init__(ast.parse(made(kind, count)))  # type: ignore[misc]
        found.origins(found._tree)  # what is written over, too
    except TooTangled:
        return found, True
    return found, False


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize("kind", PLAIN)
def test_a_long_text_that_is_plain_takes_about_as_much_work_as_it_is_long(kind):
    (small, _), (large, tangled) = followed(kind, MANY), followed(kind, 4 * MANY)
    assert not tangled
    assert large.work <= 5 * small.work


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize("kind", TANGLED)
def test_a_tangled_text_costs_no_more_than_it_may(kind, monkeypatch):
    monkeypatch.setattr(calls, "_MOST_WORK", 1_000_000)
    monkeypatch.setattr(text, "_MOST_ORIGINS", 50_000)
    found, tangled = followed(kind, 4 * MANY)
    assert tangled
    assert found.work < 1_100_000
    assert sum(map(len, found._at.values())) < 60_000


def test_what_a_name_can_hold_is_kept_once_for_all_who_read_it():
    found, _ = followed("one name", MANY)
    reads = [each for each in ast.walk(found._tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)]
    assert len({id(found._at[id(each)]) for each in reads}) == 1
    assert all(len(found.origins(each)) >= MANY for each in reads)


class Looks:
    """The origins of a text, and how often somebody looked at them."""

    def __init__(self, tree):
        self.text, self.count = Text(tree), 0

    def origins(self, node):
        self.count += 1
        return self.text.origins(node)


def test_whole_numbers_that_come_from_the_last_line_are_found_without_looking_again_and_again():
    def looks(count):
        tree = ast.parse("def f():\n" + "".join(f" a{at} = a{at + 1} * 2\n" for at in range(count)) + f" a{count} = 1")
        look = Looks(tree)
        products = [each for each in ast.walk(tree) if isinstance(each, ast.BinOp)]
        assert {id(each) for each in products} <= wholes_in(tree, look.origins)
        return look.count

    assert looks(4 * MANY) <= 5 * looks(MANY)


def test_homes_and_dead_text_are_found_in_one_walk(monkeypatch):
    def steps(find, source):
        tree = ast.parse(source)
        seen = []
        children = ast.iter_child_nodes
        monkeypatch.setattr(ast, "iter_child_nodes", lambda node: seen.append(node) or children(node))
        list(find(tree))
        monkeypatch.undo()
        return len(seen)

    for find, nested in ((homes_in, "lambda: "), (dead_in, "0 if 0 else ")):
        few, many = (steps(find, "a = " + nested * count + "1") for count in (20, 80))
        assert many <= 5 * few
    blocks = ["".join(" " * at + "if 0:\n" for at in range(count)) + " " * count + "pass" for count in (20, 80)]
    assert steps(dead_in, blocks[1]) <= 5 * steps(dead_in, blocks[0])


class Cell:
    """Has seen nothing worth reading."""

    def watch(self, file, data, seconds):
        return b""


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (TooTangled(), "too many places"),
        (RecursionError(), "nested too deep"),
        (MemoryError(), "too much memory"),
    ],
)
def test_a_text_that_asks_too_much_is_not_judged_and_that_is_no_fault_of_ours(problem, words, exercises, monkeypatch):
    def fails(*given):
        raise problem

    monkeypatch.setattr("byheart.reading.run.evidence.read", fails)
    reading = read_held(Cell(), "a.py", b"x = 1 + 1\n", None, None)
    assert (reading.verdict, words in reading.why) == ("unjudged", True)
    page = next(each for each in exercises if each.is_page)
    for read in (lambda: reading, fails):
        verdicts = page_verdicts(page, b"x = 1 + 1\n", read, dict)
        assert {(each.outcome, each.score) for each in verdicts} == {("missing", 0)}
        assert all(words in each.message for each in verdicts)


def test_another_exception_still_is_ours(exercises):
    page = next(each for each in exercises if each.is_page)
    with pytest.raises(ZeroDivisionError):
        page_verdicts(page, b"x = 1 + 1\n", lambda: 1 / 0, dict)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no memory is limited")
def test_a_process_that_grades_cannot_take_the_machines_memory():
    code = "from byheart.batch.worker import _limit_memory\nimport numpy as np\n_limit_memory()\nnp.ones(1 << 20)\n"
    code += f"try: bytearray({2 << 30} + {os.cpu_count()} * {128 << 20} + (1 << 29))\nexcept MemoryError: print('held')"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.returncode) == ("held\n", 0), ran.stderr


# How often each name stands in the next one: a reader that follows each of them anew looks 2, 3 or more times as long
# at each further line.
AGAIN = {
    "texts joined twice": ("t0 = 'a'\n", "t{a} = t{b} + t{b}\n", "print(t{n}.format(1))\n"),
    "texts joined from last to first": ("t{n} = 'a'\n", "t{a} = t{c} + t{c}\n", "print(t1.format(1))\n"),
    "texts joined in a ring": ("t0 = t{n} + 'a'\n", "t{a} = t{b} + t{b}\n", "print(t{n}.format(1))\n"),
    "texts that hold one of two": ("t0 = 'a'\n", "t{a} = t{b}\nt{a} = t{b}\n", "print(t{n}.format(1))\n"),
    "kinds under two names": ("import numpy as np\nt0 = np.ndarray\n", "t{a} = t{b}\nt{a} = t{b}\n", ""),
    "kinds in a ring": ("import numpy as np\nt0 = np.ndarray\nt0 = t{n}\n", "t{a} = t{b}\nt{a} = t{b}\n", ""),
    "kinds in one of two": ("import numpy as np\nt0 = np.ndarray\n", "t{a} = t{b} | t{b}\n", ""),
}


def looks_at(kind, count):
    """How many functions are called to see whether such a text may be watched."""
    head, line, end = AGAIN[kind]
    lines = (line.format(a=at, b=at - 1, c=at + 1) for at in range(1, count))
    text = f"{head}{''.join(lines)}{end}".replace("{n}", f"{count if '{c}' in line else count - 1}")
    calls = []
    sys.setprofile(lambda frame, event, value: calls.append(event) if event == "call" else None)
    try:
        beyond(text.encode())
    finally:
        sys.setprofile(None)
    return len(calls)


@pytest.mark.parametrize("kind", AGAIN)
def test_names_that_stand_in_each_other_are_looked_at_once(kind):
    beyond(b"import numpy as np\nt = np.ndarray\nprint('a'.format(1))")  # what is imported and read once
    assert looks_at(kind, 12) <= 4 * looks_at(kind, 4)


def test_what_a_name_was_joined_from_is_still_followed():
    kept = b"a = '{0.__class__}'\nb = a + a\nprint(b.format(1))"
    ring = b"a = 'x'\na = a + a\nprint(a.format(1))"
    plain = b"a = 'x'\nb = 2 * a + a\nprint(b.format(1))"
    assert [beyond(each).partition(" in ")[0] for each in (kept, ring, plain)] == ["format", "format", ""]
    held = b"import numpy as np\na = np.ndarray\nb = a | None\n"
    assert [beyond(held + each) == "" for each in (b"isinstance(1, b)", b"b(1)", b"b = b\n")] == [True, False, False]
