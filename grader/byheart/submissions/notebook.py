"""A notebook stands for a file that an exercise asks for: as text, which is never run here.

Of an exercise with functions, the module holds these functions and what they need of the notebook's functions, classes,
imports and plain assignments, in the order of the cells. Nothing else of it is taken: a training loop or a test that
stands between them can't fail, or take time, when the functions are asked. Of an exercise without functions, a free
script, it holds all code cells. A cell that begins with `%%writefile NAME` is that file.
"""

import ast
import symtable
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from byheart.asking.problems import StudentProblem
from byheart.submissions import limits
from byheart.submissions.cells import Cell, cells_of
from byheart.submissions.names import shown
from byheart.submissions.newest import not_both

ENDING = ".ipynb"
# What each file that is asked for has to define, by its name: "deltas.py"; nothing for a free script.
Functions = Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Read:
    """What was handed in, with the notebooks' code in files of their own.

    Of the notebooks that are `dealt_with`, each was used, or passed over for another file, or has a remark.
    """

    files: Mapping[str, bytes]
    dealt_with: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    not_taken: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Part:
    """A statement of a cell that can be taken: its text, and the names that it sets."""

    cell: int
    text: str
    sets: frozenset[str]

    @cached_property
    def needs(self) -> frozenset[str]:
        """The names of the module that it uses, also in functions inside of it."""
        return frozenset(_needs(self.text))


@dataclass(frozen=True, slots=True)
class _Notebook:
    """A notebook that was read."""

    path: str
    cells: tuple[Cell, ...]
    parts: tuple[_Part, ...]

    @property
    def stands_for(self) -> str:
        """The file that it stands for, if one of this name is asked for."""
        return f"{self.path[: -len(ENDING)]}.py"

    @property
    def defined(self) -> frozenset[str]:
        """The names that it sets."""
        return frozenset(name for part in self.parts for name in part.sets)

    @property
    def writes(self) -> dict[str, str]:
        """The files that it writes, with their text; the last cell that writes one is the one that counts."""
        return {cell.writes: cell.written for cell in self.cells if cell.writes}


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is taken at a path that is asked for: a notebook, or the file itself (None). `others` are passed over."""

    path: str
    notebook: _Notebook | None
    others: tuple[str, ...]
    how: str

    @property
    def taken(self) -> str:
        """The path of what is taken, as it was handed in."""
        return self.notebook.path if self.notebook else self.path


def read_notebooks(files: Mapping[str, bytes], wanted: Collection[str], functions: Functions) -> Read:
    """The files, with the code of notebooks where the course asks for a file. Notebooks themselves are left away."""
    paths = [path for path in files if path.lower().endswith(ENDING) and path not in wanted]
    if not paths:
        return Read(files)
    notebooks, remarks = _read_all(files, paths)
    broken = set(paths) - {each.path for each in notebooks}
    made = {path: data for path, data in files.items() if path not in paths}
    choices = list(_choices(notebooks, made, wanted, functions))
    for each in choices:
        if each.notebook is not None:
            written = each.notebook.writes.get(_name(each.path))
            asked = functions.get(_name(each.path), ())
            made[each.path] = _module(each.notebook, asked) if written is None else _bytes(written)
    serving = list(dict.fromkeys(each.notebook.path for each in choices if each.notebook is not None))
    between = [each for each in choices if each.others]
    not_taken = tuple(path for each in between for path in each.others)
    told = [not_both(each.taken, each.others, each.how) for each in between]
    left_out = [remark for each in notebooks if each.path in serving for remark in _left_out(each)]
    return Read(
        made,
        (*serving, *not_taken, *broken),
        (*told, *remarks, *left_out),
        tuple(each.taken for each in between),
        not_taken,
    )


def _read_all(files: Mapping[str, bytes], paths: Sequence[str]) -> tuple[list[_Notebook], list[str]]:
    notebooks, remarks = [], []
    ordered = sorted(paths, key=lambda path: (path.count("/"), path))
    if more := ordered[limits.MOST_NOTEBOOKS :]:
        remarks.append(f"At most {limits.MOST_NOTEBOOKS} notebooks are read; {len(more):,} were left out.")
    for path in ordered[: limits.MOST_NOTEBOOKS]:
        try:
            cells = tuple(cells_of(files[path]))
            notebooks.append(_Notebook(path, cells, tuple(part for cell in cells for part in _parts(cell))))
        except StudentProblem as problem:
            remarks.append(f"{shown(path)} {problem}.")
    return notebooks, remarks


def _choices(
    notebooks: Sequence[_Notebook], files: Mapping[str, bytes], wanted: Collection[str], functions: Functions
) -> Iterator[_Choice]:
    """What stands for each file that is asked for, where a notebook does, or could have."""
    there = {_name(path): path for path in files if path in wanted}
    named: dict[str, list[_Notebook]] = {}
    # As with files, one in the exercise's folder comes before one beside it.
    for each in sorted(notebooks, key=lambda each: (not each.path.count("/"), each.path)):
        if each.stands_for in wanted:
            named.setdefault(_name(each.stands_for), []).append(each)
    for name, several in named.items():
        if name in there:
            yield _Choice(there[name], None, tuple(each.path for each in several), "a file comes before a notebook")
        else:
            first, *others = several
            passed = tuple(each.path for each in others)
            yield _Choice(first.stands_for, first, passed, "it lies in the exercise's folder")
    for each in notebooks:
        for name in each.writes:
            if name in wanted and name not in there and name not in named:
                named[name] = [each]
                yield _Choice(name, each, (), "it writes this file")
    for name, asked in functions.items():
        some = [each for each in notebooks if each.defined.intersection(asked)]
        some.sort(key=lambda each: (-len(each.defined.intersection(asked)), each.path))
        if some and name in wanted and name not in there and name not in named:
            passed = tuple(each.path for each in some[1:])
            yield _Choice(name, some[0], passed, f"it has the most of what {shown(name)} is asked for")


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _module(notebook: _Notebook, asked: Collection[str]) -> bytes:
    """The text of the module: what the functions that are asked need, or all code cells if none are asked."""
    head = f"# From the notebook {ascii(_name(notebook.path))[1:-1]}."
    if not asked:
        pieces = [(cell.number, cell.text.strip("\n")) for cell in notebook.cells if cell.text.strip()]
    else:
        needed = _needed(notebook.parts, asked)
        pieces = [(part.cell, part.text) for part in notebook.parts if part.sets & {*needed, "*"}]
    lines, before = [head], 0
    for cell, text in pieces:
        lines += [f"\n# Cell {cell}"] * (cell != before) + [text]
        before = cell
    return _bytes("\n".join(lines) + "\n")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _needed(parts: Sequence[_Part], asked: Collection[str]) -> set[str]:
    """The names asked for, and all that what sets them needs."""
    setting: dict[str, list[_Part]] = {}
    for part in parts:
        for name in part.sets:
            setting.setdefault(name, []).append(part)
    needed: set[str] = set()
    waiting = set(asked)
    while waiting:
        name = waiting.pop()
        needed.add(name)
        waiting |= {other for part in setting.get(name, ()) for other in part.needs} - needed
    return needed


def _parts(cell: Cell) -> Iterator[_Part]:
    """The statements of a cell that can be taken."""
    lines = cell.text.split("\n")
    for node in cell.tree.body:
        sets = _sets(node)
        if sets is None:
            continue
        first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))]) - 1
        last = node.end_lineno or node.lineno
        text = "\n".join(lines[first:last])
        if isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign):  # may share its line by ;
            text = _segment(lines, node)
        yield _Part(cell.number, text, frozenset(sets))


def _segment(lines: list[str], node: ast.stmt) -> str:
    """The statement's own text. Its columns are counted in bytes."""
    own = lines[node.lineno - 1 : node.end_lineno]
    end = len(own[-1]) - len(own[-1].encode()[node.end_col_offset :].decode())
    own[-1] = own[-1][:end]
    own[0] = own[0].encode()[node.col_offset :].decode()
    return "\n".join(own)


def _sets(node: ast.stmt) -> set[str] | None:
    """The names that this statement sets; None if it isn't of a kind that is taken."""
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            return {node.name}
        case ast.Import() | ast.ImportFrom():
            return {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        case ast.Assign():
            targets = node.targets
        case ast.AnnAssign() if node.value is not None:
            targets = [node.target]
        case _:
            return None
    many = (target.elts if isinstance(target, ast.Tuple | ast.List) else [target] for target in targets)
    flat = [each for several in many for each in several]
    names = {each.id for each in flat if isinstance(each, ast.Name)}
    return names if len(names) == len(flat) else None


def _needs(text: str) -> Iterator[str]:
    """The names of the module that this statement uses, also in functions inside of it."""
    try:
        waiting = [symtable.symtable(text, "a cell", "exec")]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    top = waiting[0]
    while waiting:
        table = waiting.pop()
        waiting += table.get_children()
        for each in table.get_symbols():
            if each.is_referenced() and (table is top or each.is_global()):
                yield each.get_name()


def _left_out(notebook: _Notebook) -> Iterator[str]:
    """What of a notebook that was used wasn't taken, in sentences."""
    name = shown(notebook.path)
    for cell in notebook.cells:
        if cell.fault:
            yield f"{name}: code cell {cell.number} was left out: it {cell.fault}."
    for what, there in (
        ("lines for the notebook or the shell (% and !)", [cell.number for cell in notebook.cells if cell.magics]),
        ("plots", [cell.number for cell in notebook.cells if cell.plots]),
    ):
        if there:
            yield f"{name}: {what} were left out, in code cell{'s' * (len(there) > 1)} {_listed(there)}."


def _listed(numbers: Sequence[int]) -> str:
    first = ", ".join(map(str, numbers[:8]))
    return f"{first} and {len(numbers) - 8} more" if numbers[8:] else first
