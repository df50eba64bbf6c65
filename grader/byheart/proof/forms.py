"""Correct programs in many forms, made from the solutions: other ways to write an expression, a function, a whole file.

A form is an entry of a course's `reference/accepted/<topic>.toml` or `general.toml`, or of `accepted/general.toml` here
for all courses: what may stand instead of what, with no difference to what is meant. Whether a grader agrees is for
others to find out; nothing here asks a question.
"""

import ast
import functools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from byheart.asking.exercise import topic_of
from byheart.asking.problems import GraderFault
from byheart.curriculum.fields import PAIRS, TEXT, TEXTS, YES_OR_NO, complaint
from byheart.curriculum.files import read_table
from byheart.proof import styles
from byheart.proof.normal import copied, normal_form, tidy
from byheart.proof.rewrite import Choose, Pattern, found, patterns, rewrite

_GENERAL = Path(__file__).with_name("accepted") / "general.toml"
_FIELDS = {
    **dict.fromkeys(("before", "after", "whole", "helper"), TEXT),
    **{"steps": PAIRS, "functions": TEXTS, "numpy": YES_OR_NO},
}
# What NumPy is called in a form.
_NUMPY = "np"

# After so many plans in a row that bring nothing new there is nothing new.
_PATIENCE = 400


@dataclass(frozen=True, slots=True)
class Form:
    """Another right way to write the same.

    Either steps, each a pattern and what to write instead (a letter that the first step met stands for the same in all
    of them, and each step must apply), or a whole function. `functions` are those that it is right in, all where there
    are none; `helper` is what it needs above them. `numpy` says whether it is about NumPy's arrays, and so fits no
    program without NumPy.
    """

    name: str
    steps: tuple[tuple[Pattern, Pattern], ...] = ()
    whole: str = ""
    helper: str = ""
    functions: tuple[str, ...] = ()
    numpy: bool = False

    def fits(self, function: str) -> bool:
        """Whether it is right in this function."""
        return not self.functions or function in self.functions


@dataclass(frozen=True, slots=True)
class Program:
    """A program, and what it is made of: the names of its forms and styles. `bare` is its text before any style."""

    exercise: str
    text: str
    made: tuple[str, ...]
    bare: str = ""

    @property
    def name(self) -> str:
        """Its exercise, and what it is made of."""
        return f"{self.exercise}: {', '.join(self.made)}"


@functools.cache
def forms_for(exercise: str, reference: Path) -> tuple[Form, ...]:
    """The forms that an exercise may use: its own first, then its course's, then those for all.

    Raises GraderFault that names the entry.
    """
    own = reference / "accepted"
    paths = [own / f"{topic_of(exercise)}.toml", own / "general.toml", _GENERAL]
    return tuple(_form(path, name, entry) for path in paths for name, entry in read_table(path).items())


def programs(exercise: str, solution: str, count: int, reference: Path, seed: int = 0) -> Iterator[Program]:
    """`count` programs of which no two are the same but for their names, or as many as there are; always the same ones.

    First each form and each style by itself, then many at once.
    """
    choice = random.Random(f"{seed} {exercise}")
    with_numpy = _uses_numpy(_parsed(solution))
    forms = [form for form in forms_for(exercise, reference) if with_numpy or not form.numpy]
    seen = {normal_form(solution)}
    given = misses = 0
    for plan in _plans(forms, choice):
        if given >= count or misses > _PATIENCE:
            return
        misses += 1
        made = _made(exercise, solution, plan)
        if made is not None and (norm := normal_form(made.text)) not in seen:
            seen.add(norm)
            given, misses = given + 1, 0
            yield made


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to do to a solution. Each form has its own say on where it applies."""

    forms: tuple[tuple[Form, Choose], ...]
    styled: tuple[styles.Style, ...] = ()


def _plans(forms: Sequence[Form], choice: random.Random) -> Iterator[_Plan]:
    for form in forms:
        yield _Plan(((form, _everywhere),))
    for style in styles.STYLES:
        yield _Plan((), (style,))
    while forms or styles.STYLES:
        whole = [form for form in forms if form.whole]
        small = [form for form in forms if not form.whole]
        first = choice.sample(whole, choice.randint(0, min(3, len(whole))))
        some = choice.sample(small, choice.randint(0, min(9, len(small))))
        # Steps first that need to see what a solution looks like; single ones would hide it from them.
        some.sort(key=lambda form: len(form.steps) < 2)
        now_and_then = functools.partial(_now_and_then, choice)
        chosen = tuple((form, now_and_then if len(form.steps) == 1 else _everywhere) for form in (*first, *some))
        several = min(choice.choice((0, 0, 1, 1, 2)), len(styles.STYLES))
        yield _Plan(chosen, tuple(choice.sample(styles.STYLES, several)))


def _everywhere() -> bool:
    return True


def _now_and_then(choice: random.Random) -> bool:
    return choice.random() < 0.6


@dataclass
class _Draft:
    """A program in the making."""

    module: ast.Module
    functions: tuple[str, ...]
    helpers: dict[str, ast.stmt] = field(default_factory=dict)

    def apply(self, form: Form, choose: Choose) -> bool:
        """Use this form where it fits; whether it did anywhere."""
        used = False
        for place, node in enumerate(self.module.body):
            if isinstance(node, ast.FunctionDef) and node.name in self.functions and form.fits(node.name):
                if form.whole:
                    used |= self._replace(place, node.name, form)
                else:
                    changed = copied(node) if len(form.steps) > 1 else node
                    if _rewritten(changed, form, choose):
                        self.module.body[place] = changed
                        used = True
        if used and form.helper:
            self._help(ast.parse(form.helper).body)
        return used

    def _replace(self, place: int, name: str, form: Form) -> bool:
        statements = ast.parse(form.whole).body
        mine = [each for each in statements if isinstance(each, ast.FunctionDef) and each.name == name]
        if mine:
            self.module.body[place] = mine[0]
            self._help([each for each in statements if each is not mine[0]])
        return bool(mine)

    def _help(self, statements: Sequence[ast.stmt]) -> None:
        self.helpers |= {ast.unparse(each): each for each in statements}

    def whole(self) -> ast.Module:
        """The program: imports, helpers in the order of their text, and the functions."""
        imports = (ast.Import, ast.ImportFrom)
        helpers = [self.helpers[text] for text in sorted(self.helpers)]
        body = [*self.module.body, *helpers]
        top = [each for each in body if isinstance(each, imports)]
        own = [each for each in self.module.body if not isinstance(each, imports)]
        module = ast.Module([*top, *(each for each in helpers if not isinstance(each, imports)), *own], [])
        return ast.parse(ast.unparse(ast.fix_missing_locations(module)))

    def styled(self, module: ast.Module, chosen: Sequence[styles.Style]) -> tuple[ast.Module, list[str]]:
        """The program in these styles, and the names of those that fit."""
        names = []
        for style in chosen:
            left = [each for each in module.body if isinstance(each, ast.FunctionDef) and each.name in self.functions]
            changed = style(copied(module), self.functions) if left else None
            if changed is not None and (_uses_numpy(module) or not _uses_numpy(changed)):
                module = ast.parse(ast.unparse(ast.fix_missing_locations(changed)))
                names.append(style.__name__)
        return module, names


def _made(exercise: str, solution: str, plan: _Plan) -> Program | None:
    """The program, or None where nothing of the plan fits."""
    module = copied(_parsed(solution))
    draft = _Draft(module, tuple(each.name for each in module.body if isinstance(each, ast.FunctionDef)))
    used = [form.name for form, choose in plan.forms if draft.apply(form, choose)]
    if plan.forms and not used:
        return None
    bare = draft.whole()
    module, fitting = draft.styled(bare, plan.styled)
    made = (*used, *fitting)
    return Program(exercise, ast.unparse(module) + "\n", made, ast.unparse(bare)) if made else None


def _uses_numpy(code: ast.AST) -> bool:
    """Whether NumPy is imported there, or used without that."""
    return any(
        (isinstance(node, ast.Name) and node.id == _NUMPY) or (isinstance(node, ast.alias) and node.asname == _NUMPY)
        for node in ast.walk(code)
    )


@functools.cache
def _parsed(solution: str) -> ast.Module:
    return tidy(ast.parse(solution))


def _rewritten(function: ast.FunctionDef, form: Form, choose: Choose) -> bool:
    """Whether the form applied; one of several steps only if all of them did."""
    (before, after), *more = form.steps
    if not more:
        return rewrite(function, before, after, choose) > 0
    times = [0] * len(form.steps)
    for bound in found(function, before):
        for place, step in enumerate(form.steps):
            times[place] += rewrite(function, *step, known=bound)
    return all(times)


def _form(path: Path, name: str, entry: Any) -> Form:
    named = f"{path}: the form {name}"
    if wrong := complaint(entry, _FIELDS):
        raise GraderFault(f"{named}: {wrong}")
    try:
        steps = [(entry["before"], entry["after"])] if {"before", "after"} & entry.keys() else entry.get("steps", ())
        parsed = tuple(patterns(before, after) for before, after in steps)
        texts = [ast.parse(code) for code in (entry.get("whole", ""), entry.get("helper", ""))]
    except KeyError as missing:
        raise GraderFault(f"{named}: {missing.args[0]} is missing, which goes with the other.") from None
    except (SyntaxError, ValueError) as problem:
        raise GraderFault(f"{named}: what stands there should be Python ({problem}).") from None
    if bool(parsed) == bool(entry.get("whole")):
        raise GraderFault(f"{named} needs either before and after (or steps of them), or a whole function.")
    written = [*texts, *(ast.parse(after) for _, after in steps)]
    numpy = entry.get("numpy", False) or any(map(_uses_numpy, written))
    functions = tuple(entry.get("functions", ()))
    return Form(name, parsed, entry.get("whole", ""), entry.get("helper", ""), functions, numpy)
