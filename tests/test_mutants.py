"""The machinery of `make mutants`: what it changes, that only what is loaded is changed, that its list is current."""

import ast
import sys
import types

import pytest
from tests.mutants.guards import GUARDS, accepted, stale
from tests.mutants.making import mutants
from tests.mutants.swapping import put_into
from tests.mutants.trying import ROOT

TEXT = '''
"""A text."""
from dataclasses import dataclass
from typing import ClassVar
LIMIT = 8

def f(a: int = 3, *, b: float = 0.5) -> bool:
    """A text."""
    if a < LIMIT and not b:
        raise ValueError("a")
    return a == 1 or b is None

@dataclass
class C:
    default: int = 10
    own: ClassVar[int] = 20

    @property
    def p(self) -> int:
        return 1 if LIMIT else 2
'''


def changes(text, function=None):
    return {each.change for each in mutants("m", ast.parse(text)) if function in (None, each.function)}


@pytest.mark.parametrize(
    "change",
    [
        "LIMIT = 8 -> LIMIT = 1",
        "LIMIT = 8 -> LIMIT = 80",
        "if a < LIMIT and (not b): -> if a <= LIMIT and (not b):",
        "if a < LIMIT and (not b): -> if a < LIMIT or not b:",
        "if a < LIMIT and (not b): -> if a < LIMIT and b:",
        "if a < LIMIT and (not b): -> if a < LIMIT:",
        "if a < LIMIT and (not b): -> if not b:",
        "if a < LIMIT and (not b): -> left out",
        "raise ValueError('a') -> left out",
        "return a == 1 or b is None -> return a != 1 or b is None",
        "return a == 1 or b is None -> return a == 2 or b is None",
        "return a == 1 or b is None -> return a == 1 or b is not None",
        "return 1 if LIMIT else 2 -> return 2",
        "def p(self) -> int: -> left out",
    ],
)
def test_each_kind_of_change_is_made(change):
    assert change in changes(TEXT)


def test_the_tree_is_as_it_was_and_each_change_makes_one_other_program():
    tree = ast.parse(TEXT)
    plain = ast.unparse(tree)
    made = mutants("m", tree)
    assert ast.unparse(tree) == plain
    assert len({(each.function, each.change) for each in made}) == len(made)
    for at in range(len(made)):
        tree = ast.parse(TEXT)
        mutants("m", tree)[at].put()
        assert ast.unparse(ast.fix_missing_locations(tree)) != plain
        compile(tree, "mutant", "exec")


def test_what_is_outside_of_all_functions_has_run_before_any_test():
    loaded = {each.before for each in mutants("m", ast.parse(TEXT)) if not each.runs}
    assert loaded == {"LIMIT = 8", "default: int = 10", "own: ClassVar[int] = 20"}


def test_a_change_reaches_what_is_loaded_already():
    module = types.ModuleType("changed_text")
    module.__file__ = "changed_text.py"
    sys.modules["changed_text"] = other = module
    importing = types.ModuleType("importing_text")
    sys.modules["importing_text"] = importing
    try:
        exec(compile(TEXT, "changed_text.py", "exec"), vars(module))
        importing.LIMIT, importing.f = module.LIMIT, module.f
        made = module.C()
        put_into(
            module, ast.parse(TEXT.replace("8", "5").replace("== 1", "== 4").replace("= 3", "= 4").replace("2", "7"))
        )
        assert (module.LIMIT, importing.LIMIT) == (5, 5)
        assert importing.f() is True
        put_into(other, ast.parse(TEXT.replace("= 10", "= 11").replace("= 20", "= 21")))
        assert (module.C().default, module.C.own, made.own, made.default) == (11, 21, 21, 10)
        put_into(other, ast.parse(TEXT.replace("LIMIT else", "not LIMIT else")))
        assert made.p == 2
    finally:
        del sys.modules["changed_text"], sys.modules["importing_text"]


@pytest.mark.parametrize("module", GUARDS)
def test_what_is_accepted_is_still_there_and_has_its_reason(module):
    tree = ast.parse((ROOT / "grader" / "byheart" / f"{module}.py").read_text(encoding="utf-8"))
    known = [each for each in accepted() if each.module == module]
    assert stale(known, mutants(module, tree), []) == []
    assert all(len(each.reason) > 20 for each in known)
    assert all((ROOT / "tests" / each).is_file() for each in GUARDS[module])


def test_what_is_killed_is_out_of_date():
    known = accepted()[:1]
    tree = ast.parse((ROOT / "grader" / "byheart" / f"{known[0].module}.py").read_text(encoding="utf-8"))
    made = [each for each in mutants(known[0].module, tree) if known[0].is_of(each)]
    assert "a test kills it now" in stale(known, made, made)[0]
    assert "there is no such mutant any more" in stale(known, [], [])[0]
    assert {each.module for each in accepted()} <= set(GUARDS)
