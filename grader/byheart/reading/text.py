"""Where the values of a script's expressions can come from, read off its text alone.

Nothing runs here. The text is followed as if every branch were taken, in any order, until nothing new is found (a
points-to analysis as in Andersen, 1994; the innermost calls tell two results of one function apart). So every origin
that an expression can have is listed for it, and perhaps one that it can't have. `binding` compares the recording with
this: what the text can't have made, it didn't make. If the recorder hooks another kind of expression, follow it here
too.

Somebody may write a text in which everything can come from everywhere. So the work is counted, and so is what is found:
beyond a limit, TooTangled is raised. No part of this may cost more than it counts.
"""

import ast
import builtins
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from byheart.reading.calls import COMPUTED, SENT, Calls
from byheart.reading.origins import (
    ANY,
    GENERATOR,
    NOTHING,
    UNRECORDED,
    VECTORIZE,
    VECTORIZED,
    Box,
    Defined,
    Given,
    Known,
    Literal,
    Made,
    Method,
    Origin,
    Origins,
    TooTangled,
    Unrecorded,
    found,
)
from byheart.reading.syntax import (
    COMPREHENSIONS,
    FUNCTIONS,
    Function,
    Scope,
    assigned_in,
    dead_in,
    defaults_of,
    is_static,
    key_of,
    names_in,
    parameters_of,
    unbound_in,
    unmentioned,
    uses_in,
)
from byheart.recorder.hooks import ATTRIBUTES, takes_apart
from byheart.recorder.uncalled import guesses_for

# Operators that a class may define.
_OPERATORS = {
    **{"Add": "add", "Sub": "sub", "Mult": "mul", "Div": "truediv", "FloorDiv": "floordiv", "Mod": "mod", "Pow": "pow"},
    **{"MatMult": "matmul", "LShift": "lshift", "RShift": "rshift", "BitAnd": "and", "BitOr": "or", "BitXor": "xor"},
    **{"USub": "neg", "UAdd": "pos", "Invert": "invert"},
}
DISPLAYS = (ast.List, ast.Tuple, ast.Set, ast.Dict, *COMPREHENSIONS)
_MOST_ROUNDS = 40
_DEEPEST = 4
# How many origins all expressions of a text may have together, each counted wherever it is one: whoever reads them goes
# through them all. Scripts of people's own have up to 20,000.
_MOST_ORIGINS = 1_000_000
# A name's origins are kept once for all its readings, and made up to date when there are so many times as many.
_STALE = 1.25


class Text(Calls):
    """A script's text, followed. Functions that it never mentions are called by the recorder, with data of its own."""

    def __init__(self, tree: ast.Module) -> None:
        super().__init__(tree)
        self._given = unmentioned(tree)
        self._unbound = set(map(id, unbound_in(tree)))
        self._dead = set(map(id, dead_in(tree)))
        self._count = 0
        self._shared: dict[tuple[int, str], Origins] = {}
        self._stars: set[str] = set()
        self._members: set[Origin] = set()
        self._scopes: dict[int, int] = {}
        owners = (*FUNCTIONS, *COMPREHENSIONS, ast.ClassDef)
        self._owners = {id(each): each for each in ast.walk(tree) if isinstance(each, owners)}
        self._kept: dict[int, set[str]] = {}
        self._whole = False
        self._follow()
        self._whole = True

    def origins(self, expression: ast.AST) -> Origins:
        """Where this expression's value can come from."""
        known = self._at.get(id(expression), NOTHING)
        return known | self._over.get(id(expression), NOTHING) if self._whole else known

    @cached_property
    def _over(self) -> dict[int, Origins]:
        """For each expression, the calls that write their result (out=...) over what it may be."""
        targets = [(Made(call), self._at.get(id(target), NOTHING)) for call, target in self._written.values()]
        over: dict[Origin, set[Origin]] = {}
        for made, origins in targets:
            for each in origins:
                over.setdefault(each, set()).add(made)
        shared = {origins: self._written_over(origins, over) for origins in set(self._at.values())} if targets else {}
        found = {expression: shared[origins] for expression, origins in self._at.items() if targets}
        if self._count + sum(map(len, found.values())) > _MOST_ORIGINS:
            raise TooTangled
        return found

    def _written_over(self, origins: Origins, over: dict[Origin, set[Origin]]) -> Origins:
        written = [over[each] for each in origins if each in over]
        self._spend(len(origins) + sum(map(len, written)))
        return NOTHING.union(*written)

    def is_dead(self, node: ast.AST) -> bool:
        """Whether the text itself says that this is never run."""
        return id(node) in self._dead

    def is_unbound(self, name: ast.Name) -> bool:
        """Whether the text itself says that this name has no value yet where it stands."""
        return id(name) in self._unbound

    def home_of(self, node: ast.AST) -> ast.AST | None:
        """The function around this node; for a name, what it belongs to, read or written. None for the module."""
        if isinstance(node, ast.Name) and id(node) in self._scopes:
            place = self._scopes[id(node)]
            return None if place == id(self._tree) else self._owners.get(place, node)
        return self._homes.get(id(node))

    def kept_parameters(self, function: ast.AST | None) -> set[str]:
        """The parameters of a function that it never gives another value."""
        if not isinstance(function, ast.FunctionDef):
            return set()
        if id(function) not in self._kept:
            self._kept[id(function)] = _kept_in(function)
        return self._kept[id(function)]

    # Following -------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        scope = _scope_of(self._tree)
        for _ in range(_MOST_ROUNDS):
            if not self._grew:
                return
            self._grew = False
            self._shared = {key: kept for key, kept in self._shared.items() if len(kept) == len(self._names[key])}
            self._block(self._tree.body, self._tree, scope)

    def _block(self, body: Sequence[ast.stmt], inside: ast.AST, scope: Scope) -> None:
        for statement in body:
            self._statement(statement, inside, scope)

    def _statement(self, node: ast.stmt, inside: ast.AST, scope: Scope) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self._defined(node, inside, scope)
        elif isinstance(node, ast.ClassDef):
            self._class(node, inside, scope)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            self._import(node, scope)
        elif isinstance(node, ast.Assign):
            value = self._value(node.value, scope)
            parts = value | {Made(node)} if takes_apart(node) else value
            for target in node.targets:
                self._assign(target, parts if isinstance(target, ast.Tuple | ast.List) else value, scope)
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self._assign(node.target, self._value(node.value, scope), scope)
        elif isinstance(node, ast.AugAssign):
            self._augmented(node, scope)
        elif isinstance(node, ast.For | ast.AsyncFor):
            self._assign(node.target, self._items_of(node.iter, node, scope), scope)
            self._block([*node.body, *node.orelse], inside, scope)
        elif isinstance(node, ast.Return):
            if node.value is not None:
                self._put(self._returns, id(inside), self._value(node.value, scope))
        else:
            self._others(node, inside, scope)

    def _others(self, node: ast.AST, inside: ast.AST, scope: Scope) -> None:
        """Statements that bind nothing themselves, or little: what they contain is followed."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._statement(child, inside, scope)
            elif isinstance(child, ast.withitem):
                value = self._value(child.context_expr, scope)
                if child.optional_vars is not None:
                    self._assign(child.optional_vars, value | self._entered_into(value), scope)
            elif isinstance(child, ast.expr):
                self._value(child, scope)
            else:
                self._others(child, inside, scope)

    def _entered_into(self, manager: Origins) -> Origins:
        """What `with` gives a name to: what a generator yields, or what __enter__ returns."""
        return self._contents(manager, ANY) | self._of_dunder("__enter__", [manager])

    def _defined(self, node: ast.FunctionDef | ast.AsyncFunctionDef, inside: ast.AST, scope: Scope) -> None:
        made: Origins = frozenset({Defined(node)})
        for decorator in node.decorator_list:
            value = self._value(decorator, scope)
            own = frozenset(each for each in value if isinstance(each, Defined))
            made |= self._called(decorator, own, [made], {}, scope) if own else NOTHING
            made |= {Known(VECTORIZED)} if Known(VECTORIZE) in value else NOTHING
            self._register(decorator, node)
        if isinstance(inside, ast.ClassDef):
            self._put(self._attributes, node.name, made)
            self._classes[id(node)] = inside
        self._assign_name(node.name, made, scope)
        if not isinstance(inside, ast.ClassDef):
            self._function(node, node.body, scope)

    def _register(self, decorator: ast.expr, function: ast.AST) -> None:
        """@general.register: who calls the general function may call this one."""
        named = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(named, ast.Attribute) and named.attr == "register":
            for each in self.origins(named.value):
                if isinstance(each, Defined) and id(function) not in self._registered.setdefault(id(each.node), {}):
                    self._registered[id(each.node)][id(function)] = function
                    self._grew = True

    def _function(self, node: Function, body: Sequence[ast.stmt], scope: Scope) -> None:
        own = _scope_of(node, scope)
        for argument, default in defaults_of(node.args):
            self._put(self._names, (id(node), argument.arg), self._value(default, scope))
        for several in (node.args.vararg, node.args.kwarg):
            if several is not None:
                self._put(self._names, (id(node), several.arg), {Box(several)})
        if id(node) in self._given:
            self._hand_over(node)
        self._block(body, node, own)

    def _hand_over(self, node: Function) -> None:
        """Give a function what the recorder calls it with."""
        placed = [*node.args.posonlyargs, *node.args.args]
        needed = placed[id(node) in self._classes and not is_static(node) : len(placed) - len(node.args.defaults)]
        for guesses in guesses_for([each.arg for each in needed], Given("X"), Given("y")):
            for argument, guess in zip(needed, guesses, strict=True):
                if isinstance(guess, list):
                    self._fill([Box(argument)], ANY, map(Literal, guess))
                    self._put(self._names, (id(node), argument.arg), {Box(argument)})
                else:
                    value = guess if isinstance(guess, Given) else Literal(guess)
                    self._put(self._names, (id(node), argument.arg), {value})

    def _class(self, node: ast.ClassDef, inside: ast.AST, scope: Scope) -> None:
        self._assign_name(node.name, {Defined(node)}, scope)
        bases = [self._value(base, scope) for base in (*node.bases, *node.decorator_list)]
        is_enum = any(isinstance(each, Known) and each.path.startswith("enum.") for base in bases for each in base)
        own = _scope_of(node, scope)
        self._block(node.body, node, own)
        for name in assigned_in(node):
            self._put(self._attributes, name, self._names.get((id(node), name), ()))
            if is_enum:
                self._members |= self._names.get((id(node), name), set())
        # Functions of the class see the names around the class, and not the class's own.
        for each in node.body:
            if isinstance(each, ast.FunctionDef):
                if each.args.args and not is_static(each):
                    self._put(self._names, (id(each), each.args.args[0].arg), {Defined(node, is_instance=True)})
                self._function(each, each.body, scope)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        for each in node.names:
            if isinstance(node, ast.Import):
                name = each.asname or each.name.partition(".")[0]
                self._assign_name(name, {Known(each.name if each.asname else name)}, scope)
            elif each.name == "*":
                self._stars.add(node.module or "")
            else:
                self._assign_name(each.asname or each.name, {Known(f"{node.module}.{each.name}")}, scope)

    def _assign_name(self, name: str, value: Iterable[Origin], scope: Scope) -> None:
        self._put(self._names, (scope.get(name, id(self._tree)), name), value)

    def _assign(self, target: ast.expr, value: Origins, scope: Scope) -> None:
        if isinstance(target, ast.Name):
            self._scopes[id(target)] = scope.get(target.id, id(self._tree))
            self._assign_name(target.id, value, scope)
        elif isinstance(target, ast.Attribute):
            self._value(target.value, scope)
            self._put(self._attributes, target.attr, value)
        elif isinstance(target, ast.Subscript):
            items = self._contents(value, ANY) if isinstance(target.slice, ast.Slice) else NOTHING  # as in a[:] = b
            self._fill(self._value(target.value, scope), key_of(target.slice), value | items)
            self._value(target.slice, scope)
        elif isinstance(target, ast.Starred):
            self._fill([Box(target)], ANY, value)
            self._assign(target.value, frozenset({Box(target)}), scope)
        elif isinstance(target, ast.Tuple | ast.List):
            starred = any(isinstance(each, ast.Starred) for each in target.elts)
            # An array is unpacked into views of it. What a library returns may hold anything that it was given.
            loose = any(isinstance(each, Made) and isinstance(each.node, ast.Call) for each in value)
            whole = frozenset(each for each in value if loose or not isinstance(each, Box))
            for at, each in enumerate(target.elts):
                self._assign(each, self._contents(value, ANY if starred else at) | whole, scope)

    def _augmented(self, node: ast.AugAssign, scope: Scope) -> None:
        value = self._value(node.value, scope)
        before = self._value(node.target, scope)
        if isinstance(node.target, ast.Subscript):  # its item is recorded at the statement
            self._at[id(node.target)] = before = before | {Made(node)}
        for each in before:
            if isinstance(each, Box):
                self._fill([each], ANY, self._contents(value, ANY))
        dunder = self._operated(node, type(node.op).__name__, [before, value], scope)
        self._assign(node.target, before | dunder | {Made(node)}, scope)

    # Values ----------------------------------------------------------------------------------------------------------

    def _value(self, node: ast.expr, scope: Scope) -> Origins:
        made = self._valued(node, scope)
        known = self._at.get(id(node), NOTHING)
        if made is known:
            self._spend(1)
            return known
        self._spend(1 + len(made))
        if not made <= known:
            self._at[id(node)] = whole = made if known <= made else known | made
            self._count += len(whole) - len(known)
            if self._count > _MOST_ORIGINS:
                raise TooTangled
            self._grew = True
            return whole
        return known

    def _valued(self, node: ast.expr, scope: Scope) -> Origins:
        if isinstance(node, ast.Constant):
            return frozenset({Literal(node.value)})
        if isinstance(node, ast.Name):
            self._scopes[id(node)] = scope.get(node.id, id(self._tree))
            return self._named(node.id, scope)
        if isinstance(node, ast.Attribute):
            return self._attribute(node, scope)
        if isinstance(node, ast.Subscript):
            return self._item(node, scope)
        if isinstance(node, ast.Call):
            return self._call(node, scope)
        if isinstance(node, ast.BinOp):
            sides = [self._value(each, scope) for each in (node.left, node.right)]
            lists = {each for side in sides for each in side if isinstance(each, Box)}
            made: set[Origin] = set() if _are_lists(sides) else {Made(node)}
            if lists:  # in `[0.0] * 3` and `a + b`, what is in a list has other places than it had
                self._fill([Box(node)], ANY, self._contents(frozenset(lists), ANY))
                made.add(Box(node))
            return self._operated(node, type(node.op).__name__, sides, scope) | made | lists
        if isinstance(node, ast.UnaryOp):
            return self._unary(node, scope)
        if isinstance(node, ast.Compare):
            for each in (node.left, *node.comparators):
                self._value(each, scope)
            return frozenset({Made(node)})
        return self._gathered(node, scope)

    def _gathered(self, node: ast.expr, scope: Scope) -> Origins:
        if isinstance(node, ast.BoolOp):
            return NOTHING.union(*(self._value(each, scope) for each in node.values))
        if isinstance(node, ast.IfExp):
            self._value(node.test, scope)
            return self._value(node.body, scope) | self._value(node.orelse, scope)
        if isinstance(node, ast.NamedExpr):
            value = self._value(node.value, scope)
            self._assign(node.target, value, scope)
            return value
        if isinstance(node, ast.Lambda):
            self._lambda(node, scope)
            return frozenset({Defined(node)})
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            return self._display(node, scope)
        if isinstance(node, ast.Dict):
            return self._dictionary(node, scope)
        if isinstance(node, COMPREHENSIONS):
            return self._comprehension(node, scope)
        if isinstance(node, ast.Starred | ast.Await):
            return self._value(node.value, scope)
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return self._yielded(node, scope)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._value(child, scope)
        return NOTHING

    def _named(self, name: str, scope: Scope) -> Origins:
        place = scope.get(name, id(self._tree))
        if known := self._names.get((place, name)):
            return self._shared_by((place, name), known)
        made = {Known(f"{module}.{name}") for module in self._stars if _is_there(f"{module}.{name}")}
        if hasattr(builtins, name):
            made.add(Known(f"builtins.{name}"))
        return frozenset(made)

    def _shared_by(self, key: tuple[int, str], known: set[Origin]) -> Origins:
        """A name's origins, one set for all who read it. What is missing in it is there in the next round."""
        shared = self._shared.get(key, NOTHING)
        if len(known) > _STALE * len(shared) or (len(known) > len(shared) and len(known) < 1 / (_STALE - 1)):
            self._spend(len(known))
            shared = self._shared[key] = frozenset(known)
        return shared

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Origins:
        base = self._value(node.value, scope)
        known_ones = [each for each in base if isinstance(each, Known) and each.path.count(".") < _DEEPEST]
        known_ones = [each for each in known_ones if not each.path.startswith(f"{GENERATOR}.")]
        made: set[Origin] = {Known(f"{each.path}.{node.attr}") for each in known_ones}
        if made and len(made) == len(base):
            return frozenset(made)
        # An array has no attributes of the text's own.
        whole = any(isinstance(each, Defined | Box | Unrecorded | Known) for each in base)
        both = self._attributes.get(node.attr, set()) | self._attributes.get(COMPUTED, set())
        known = both if whole else set()
        made |= known
        for each in known:
            if isinstance(each, Defined) and getattr(each.node, "decorator_list", None):  # a property
                made |= self._entered(each.node, [base], {}, shifted=True)
        if node.attr not in self._own or not all(isinstance(each, Defined) for each in base):
            made.add(Method(node.attr))
        if node.attr == "value":  # of a member of an Enum
            made |= base | self._members
        if node.attr in ATTRIBUTES:
            made.add(Made(node))
        if UNRECORDED in base:
            made.add(UNRECORDED)
        # What is written as a list, a tuple or a dictionary has no attributes that are its items.
        others = [each for each in base if not (isinstance(each, Box) and isinstance(each.node, DISPLAYS))]
        return frozenset(made) | self._contents(others, node.attr)

    def _item(self, node: ast.Subscript, scope: Scope) -> Origins:
        base = self._value(node.value, scope)
        self._value(node.slice, scope)
        made = self._contents(base, key_of(node.slice)) | {Made(node)}
        if isinstance(node.slice, ast.Slice) and any(isinstance(each, Box) for each in base):
            self._fill([Box(node)], ANY, self._contents(base, ANY))
            made |= {Box(node)}
        made |= self._of_dunder("__getitem__", [base, self._value(node.slice, scope)])
        return made | ({UNRECORDED} & base)

    def _unary(self, node: ast.UnaryOp, scope: Scope) -> Origins:
        value = self._value(node.operand, scope)
        if isinstance(node.operand, ast.Constant) and isinstance(node.op, ast.USub):
            number = node.operand.value
            return frozenset({Literal(-number if isinstance(number, int | float) else number)})
        return self._operated(node, type(node.op).__name__, [value], scope) | {Made(node)}

    def _operated(self, node: ast.AST, operator: str, sides: list[Origins], scope: Scope) -> Origins:
        """What the text's own classes make of an operator."""
        made = NOTHING
        name = _OPERATORS.get(operator)
        if name and any(isinstance(each, Defined) and each.is_instance for side in sides for each in side):
            for dunder, given in ((f"__{name}__", sides), (f"__r{name}__", sides[::-1]), (f"__i{name}__", sides)):
                made |= self._of_dunder(dunder, given)
        return made

    def _display(self, node: ast.List | ast.Tuple | ast.Set, scope: Scope) -> Origins:
        starred = any(isinstance(each, ast.Starred) for each in node.elts)
        for at, each in enumerate(node.elts):
            value = self._value(each, scope)
            inner = self._contents(value, ANY) if isinstance(each, ast.Starred) else value
            self._fill([Box(node)], ANY if starred else at, inner)
        return frozenset({Box(node)})

    def _dictionary(self, node: ast.Dict, scope: Scope) -> Origins:
        for key, value in zip(node.keys, node.values, strict=True):
            held = self._value(value, scope)
            if key is None:
                self._fill([Box(node)], ANY, self._contents(held, ANY))
            else:
                self._value(key, scope)
                self._fill([Box(node)], key_of(key), held)
        return frozenset({Box(node)})

    def _comprehension(self, node: Any, scope: Scope) -> Origins:
        own = Scope({}, scope)
        for each in node.generators:
            items = self._items_of(each.iter, each, own)
            own.add(names_in(each.target), id(node))
            self._assign(each.target, items, own)
            for test in each.ifs:
                self._value(test, own)
        if isinstance(node, ast.DictComp):
            self._value(node.key, own)
            held = self._value(node.value, own)
        else:
            held = self._value(node.elt, own)
        self._fill([Box(node)], ANY, held)
        return frozenset({Box(node)})

    def _yielded(self, node: ast.Yield | ast.YieldFrom, scope: Scope) -> Origins:
        value = self._value(node.value, scope) if node.value is not None else NOTHING
        function = scope.get("yield", id(self._tree))
        box = Box(node)
        self._fill([box], ANY, self._contents(value, ANY) if isinstance(node, ast.YieldFrom) else value)
        self._put(self._returns, function, {box})
        return frozenset(self._attributes.get(SENT, ()))

    def _lambda(self, node: ast.Lambda, scope: Scope) -> None:
        self._function(node, (), scope)
        own = _scope_of(node, scope)
        self._put(self._returns, id(node), self._value(node.body, own))

    def _items_of(self, node: ast.expr, at: ast.AST, scope: Scope) -> Origins:
        """What a loop at this node goes over: an array's items are recorded there."""
        value = self._value(node, scope)
        return self._contents(value, ANY) | self._iterated(value, at) | {Made(at)} | ({UNRECORDED} & value)


def _scope_of(node: ast.AST, around: Scope | None = None) -> Scope:
    """The names that are known inside this function, class or module."""
    return Scope(dict.fromkeys(assigned_in(node), id(node)), around)


def _are_lists(sides: Sequence[Origins]) -> bool:
    """Whether an operator's sides are lists and constants only: then it makes a list, which isn't recorded."""
    every = [each for side in sides for each in side]
    return (
        all(sides)
        and any(isinstance(each, Box) for each in every)
        and all(isinstance(each, Box | Literal) for each in every)
    )


def _is_there(path: str) -> bool:
    return found(path) is not None


def _kept_in(function: ast.FunctionDef) -> set[str]:
    bound = {each.name for each in uses_in(function) if not each.is_read}
    inner = {name for each in ast.walk(function) if isinstance(each, ast.Nonlocal) for name in each.names}
    return {each.arg for each in parameters_of(function.args)} - bound - inner
