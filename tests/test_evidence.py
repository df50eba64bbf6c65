"""A recording is read as what a stranger sent: every number in it is checked, and what can't be is refused."""

import ast
import json
from dataclasses import replace

import numpy as np
import pytest
from tests.forging import Recording

from byheart.asking.answer import LARGEST, Unreadable, note_array, pack
from byheart.reading import evidence
from byheart.reading.evidence import Operation, normalized, read, references_in
from byheart.reading.operations import Unknown, value_of
from byheart.reading.program import are_equal

HEADER = {"status": "ended", "complaint": "", "line": 0, "called": ""}


def number_of(text, source):
    """The number of the first node that is written so."""
    return next(
        at for at, node in enumerate(ast.walk(ast.parse(text))) if _written(node) == source and not _is_wrapped(node)
    )


def _written(node):
    try:
        return ast.unparse(node).strip()
    except (AttributeError, ValueError):
        return ""


def _is_wrapped(node):
    return isinstance(node, ast.Module | ast.Expr)


def recording(events=(), sizes=(), contexts=(), kinds=None, **header):
    """A recording with values 1, 2, 3 and so on, of these shapes."""
    shapes = [list(each) for each in sizes]
    values = np.arange(1.0, 1 + sum(int(np.prod(each)) for each in sizes))
    made = {**HEADER, "kinds": "f" * len(shapes) if kinds is None else kinds, **header}
    return Recording(made, list(events), shapes, list(contexts), values)


def seen(text, *args, **kwargs):
    return read(recording(*args, **kwargs).packed(), text.encode())


def refused(says, text, *args, **kwargs):
    with pytest.raises(Unreadable, match=says):
        seen(text, *args, **kwargs)


SUM = "x = a + b\n"
ADD = number_of(SUM, "a + b")


def test_what_was_sent_is_there():
    text = "def f():\n    x, y = a + b, 1\nf()\n"
    node, call, assign = number_of(text, "a + b"), number_of(text, "f()"), number_of(text, "x, y = (a + b, 1)")
    made = seen(
        text,
        [["window", 0], [node, "Add", [0, 1], 2, 1], ["name", assign, [2, ["c", 1]]], ["window", 40], ["window", -1]],
        [(), (2,), (2, 1)],
        [[call]],
        status="raised",
        complaint="because",
        line=3,
        called="f",
    )
    assert (made.status, made.complaint, made.complaint_line, made.called, made.kinds) == (
        "raised",
        "because",
        3,
        "f",
        "fff",
    )
    assert [each.tolist() for each in made.values] == [1.0, [2.0, 3.0], [[4.0], [5.0]]]
    assert (made.windows, made.passes, made.contexts) == ((0, 3, 4), (0, 0, 40, 0), ((call,),))
    assert made.named == ((2, assign, (2, ["c", 1])),)
    (operation,) = made.operations
    assert operation == Operation(1, node, "Add", (0, 1), 2, {}, False, 1, False, (0, 1))
    assert (operation.site, list(operation.references())) == ((node, 1), [0, 1])
    assert (made.line(operation), made.node(operation)) == (2, made.tree[1][node])
    assert made.calls(operation) == [made.tree[1][call]]
    for place in (0, 2, -1):
        assert made.calls(replace(operation, context=place)) == []
    assert (made.node(replace(operation, node=-1)), made.line(replace(operation, node=-1))) == (None, 0)
    assert made.names == {2: [("x", 2)]}
    assert made.statement(made.tree[1][node]) is made.tree[1][assign]
    assert made.statement(made.tree[0]) is made.tree[0]
    assert (made.ran, made.sizes, made.made) == ({node: [1]}, {node: {2}}, {2: operation})
    assert made.firsts == [0, 3, 3]
    assert all(node in ast.iter_child_nodes(made.parents[made.numbers[id(node)]]) for node in made.tree[1][1:])


def test_a_value_that_is_recorded_several_times_is_known_by_what_it_holds():
    alike = replace(seen(SUM, (), [(), (), ()]), values=tuple(map(np.array, (1.0, 2.0, 1.0)))).alike
    assert alike == {np.array(1.0).tobytes(): [0, 2], np.array(2.0).tobytes(): [1]}


REFUSED = [
    ("no way in which a script ends", {"status": "flew"}),
    ("values of no kind", {"kinds": ["f", "f", "f"]}),
    ("values of no kind", {"kinds": "ff"}),
    ("no list of events", {"events": {"a": 1}}),
    ("KeyError", {"kinds": "fff", "events": [{}]}),
    ("no place of a call", {"events": [[ADD, "Add", [0, 1], 2, True]]}),
    ("no place of a call", {"events": [[ADD, "Add", [0, 1], 2, "0"]]}),
    ("no operation", {"events": [[-2, "view", [0], 2, 0]]}),
    ("no operation", {"events": [[True, "view", [0], 2, 0]]}),
    ("no operation", {"events": [[99, "Add", [0, 1], 2, 0]]}),
    ("no operation", {"events": [[len(list(ast.walk(ast.parse(SUM)))), "Add", [0, 1], 2, 0]]}),
    ("no operation", {"events": [[ADD, 3, [0, 1], 2, 0]]}),
    ("no operation", {"events": [[ADD, "A" * 61, [0, 1], 2, 0]]}),
    ("stand in the text", {"events": [[ADD, "A" * 60, [0, 1], 2, 0]]}),
    ("stand in the text", {"events": [[ADD, "Sub", [0, 1], 2, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0, 1], 2, 0], [ADD, "Add", [0, 1], 2, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0, 2], 2, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0, 2], 1, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0, ["s", [2]]], 1, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0, ["d", [["a", 2]]]], 1, 0]]}),
    ("made of later ones, or twice", {"events": [[ADD, "Add", [0], 1, 0, {"a": 2}]]}),
    ("a number of nothing", {"events": [[ADD, "Add", [0, 3], 2, 0]]}),
    ("a number of nothing", {"events": [[ADD, "Add", [0, -1], 2, 0]]}),
    ("a number of nothing", {"events": [[ADD, "Add", [0, 1], 3, 0]]}),
    ("a number of nothing", {"events": [[ADD, "Add", [0, 1], True, 0]]}),
    ("a number of nothing", {"events": [["name", 99, []]]}),
    ("a number of nothing", {"events": [["name", 0, [3]]]}),
    ("a number of nothing", {"contexts": [[99]]}),
    ("no argument", {"events": [[ADD, "Add", [0, True], 2, 0]]}),
    ("no argument", {"events": [[ADD, "Add", [0, []], 2, 0]]}),
    ("no argument", {"events": [[ADD, "Add", [0, "b"], 2, 0]]}),
    ("no argument that is known", {"events": [[ADD, "Add", [0, ["x"]], 2, 0]]}),
    ("no view", {"events": [[-1, "part", [0, 1, ["v", ["A", 0, [1], [1]]]], 2, 0]]}),
    ("no view", {"events": [[-1, "part", [0, 1, ["v", ["C", 1 << 32, [1], [1]]]], 2, 0]]}),
    ("no view", {"events": [[-1, "part", [0, 1, ["v", ["C", 0, [True], [1]]]], 2, 0]]}),
    ("no view", {"events": [[-1, "part", [0, 1, ["v", ["C", 0, [1], [-(1 << 32)]]]], 2, 0]]}),
]


@pytest.mark.parametrize(("says", "changes"), REFUSED)
def test_what_can_not_be_is_refused(says, changes):
    assert seen(SUM, [[ADD, "Add", [0, 1], 2, 0]], [(), (), ()]).operations  # as it should be
    given = {"events": [], "sizes": [(), (), ()], **changes}
    if not isinstance(given["events"], list):
        made = replace(recording(sizes=given["sizes"]), events=given["events"])
        with pytest.raises(Unreadable, match=says):
            read(made.packed(), SUM.encode())
        return
    refused(says, SUM, given.pop("events"), **given)


def test_an_argument_may_be_so_deep_and_no_deeper():
    def nested(depth):
        argument = ["l", [0]]
        for _ in range(depth):
            argument = ["t", [argument]]
        return [[ADD, "Add", [argument, 1], 2, 0]]

    (operation,) = seen(SUM, nested(10), [(), (), ()]).operations
    assert operation.made_of == (0, 1)
    refused("no argument", SUM, nested(11), [(), (), ()])
    for kind, inner in (("l", lambda each: [each]), ("d", lambda each: [["k", each]])):
        argument = 0
        for _ in range(11):
            argument = [kind, inner(argument)]
        for spoilt, given in ((False, argument), (True, [kind, inner(argument)])):
            as_option = [[ADD, "Add", [0, 1], 2, 0, {"axis": given}]]
            as_name = [["name", number_of(SUM, "x = a + b"), [given]]]
            for events in (as_option, as_name):
                if spoilt:
                    refused("no argument", SUM, events, [(), (), ()])
                else:
                    assert seen(SUM, events, [(), (), ()])


def test_there_may_be_so_many_events_and_no_more():
    assert len(seen(SUM, [["window", 0]] * 40_000).windows) == 40_000
    refused("no list of events", SUM, [["window", 0]] * 40_001)


def shaped(values, shapes, kinds="f"):
    numbers, header = [], {**HEADER, "kinds": kinds}
    for name, text in (("events", []), ("values", None), ("shapes", shapes), ("contexts", [])):
        noted = values if name == "values" else np.frombuffer(json.dumps(text).encode(), np.uint8)
        header[name] = note_array(noted, numbers)
    return read(pack(json.dumps(header), numbers), SUM.encode())


def test_shapes_hold_what_is_there():
    assert [each.shape for each in shaped(np.zeros(6), [[], [2, 2], [0]], "fff").values] == [(), (2, 2), (0,)]
    assert shaped(np.zeros(100_000), [[100_000]]).values[0].size == 100_000
    for values, shapes, says in [
        (np.zeros(4), [[5]], "no shape"),
        (np.zeros(4), [[-1]], "no shape"),
        (np.zeros(4), [[True]], "no shape"),
        (np.zeros(4), [3], "no shape"),
        (np.zeros(4), {}, "no values"),
        (np.zeros(4), [[3, 2]], "fewer values than announced"),
        (np.zeros(100_001), [[100_001]], "too many in one place"),
        (np.zeros(4, np.float32), [[4]], "no values"),
        (np.zeros((2, 2)), [[4]], "no values"),
    ]:
        with pytest.raises(Unreadable, match=says):
            shaped(values, shapes)
    with pytest.raises(Unreadable, match="fewer values than announced"):
        shaped(np.zeros(4), [[3], [2]], "ff")


@pytest.mark.parametrize("name", ["events", "shapes", "contexts"])
@pytest.mark.parametrize(
    "spoilt",
    [
        np.zeros(2),
        np.frombuffer(b"[ ]", np.uint8).reshape(1, 3),
        np.array(list(b"["), np.uint8),
        np.frombuffer(b"[]", "<i2"),
    ],
)
def test_a_text_is_bytes_in_a_row_and_json(name, spoilt):
    numbers, header = [], {**HEADER, "kinds": ""}
    for each in ("events", "values", "shapes", "contexts"):
        plain = np.zeros(0) if each == "values" else np.frombuffer(b"[]", np.uint8)
        header[each] = note_array(spoilt if each == name else plain, numbers)
    with pytest.raises(Unreadable):
        read(pack(json.dumps(header), numbers), SUM.encode())


def test_bytes_beyond_those_announced_are_refused():
    packed = recording().packed()
    assert read(packed, SUM.encode()).operations == ()
    with pytest.raises(Unreadable):
        read(packed + b"\0", SUM.encode())
    with pytest.raises(Unreadable):
        read(bytes(LARGEST + 1), SUM.encode())


def test_texts_and_counts_that_are_none_are_empty():
    made = seen(
        SUM, [["window", True], ["window", "9"], ["window", 1 << 31], ["window", (1 << 31) - 1]], line=[], called=3
    )
    assert made.passes == (0, 0, 0, 0, (1 << 31) - 1)
    assert (made.complaint_line, made.called) == (0, "")
    assert seen(SUM, complaint="x" * 500).complaint == "x" * 400


def test_a_text_that_python_can_not_read_has_no_operations():
    made = seen("x = = 1\n", status="unread", complaint="SyntaxError")
    assert (made.status, made.operations) == ("unread", ())
    refused("SyntaxError", "x = = 1\n")


STANDS = [
    ("x = a + b\n", "a + b", ["Add", "np.add"], ["Sub", "np.exp", "item", "set"]),
    ("x += b\n", "x += b", ["iAdd"], ["iSub", "view", "item", "set"]),
    ("x[0] += b\n", "x[0] += b", ["iAdd", "item", "set"], ["iSub", "view"]),
    ("x = -a\n", "-a", ["USub"], ["Add", "item"]),
    ("x = a < b\n", "a < b", ["Lt"], ["Gt", "item"]),
    ("x = a.T\n", "a.T", ["a.T"], ["T", "a.H", "item"]),
    ("x[0] = b\n", "x[0] = b", ["set"], ["item", "Add"]),
    ("x, y = a\n", "x, y = a", ["item"], ["set", "Add"]),
    ("x, y = a, b\n", "x, y = (a, b)", [], ["set", "item"]),
    ("x[0] = y, z = a\n", "x[0] = y, z = a", ["item"], ["set", "Add"]),
    ("x = a[0]\n", "a[0]", ["item", "np.RClass"], ["set", "a.T", "npx"]),
    ("for x in a: pass\n", "for x in a:\n    pass", ["item"], ["set", "np.exp"]),
    ("x = [y for y in a]\n", "for y in a", ["item"], ["set", "np.exp"]),
    ("x = f(a)\n", "f(a)", ["np.exp", "item", "Add", "draw.random"], []),
    ("x = a\n", "a", [], ["item", "Add", "view"]),
    ("x = a\n", "x = a", [], ["set", "item"]),
    ("x = a and b\n", "a and b", [], ["Add"]),
]


@pytest.mark.parametrize(("text", "source", "can", "can_not"), STANDS)
def test_an_operation_stands_only_where_the_text_has_one(text, source, can, can_not):
    node = number_of(text, source)
    for name in can:
        assert len(seen(text, [[node, name, [0, 1], 2, 0]], [(), (), ()]).operations) == 1, name
    for name in can_not:
        refused("stand in the text", text, [[node, name, [0, 1], 2, 0]], [(), (), ()])


def test_what_stands_nowhere_is_a_view_a_part_or_a_change():
    for name in ("view", "part", "changed"):
        assert seen(SUM, [[-1, name, [0], 2, 0]], [(), (), ()]).operations[0].name == name
    refused("stand in the text", SUM, [[-1, "Add", [0, 1], 2, 0]], [(), (), ()])
    for node in (0, 1):
        refused("stand in the text", SUM, [[node, "view", [0], 2, 0]], [(), (), ()])


@pytest.mark.parametrize(
    ("name", "plain", "in_place", "by_value"),
    [
        ("np.exp", "np.exp", False, False),
        ("out.np.exp", "np.exp", True, False),
        ("out.np.multiply", "Mult", True, True),
        ("np.multiply", "Mult", False, True),
        ("np.add", "Add", False, False),
        ("item", "item", False, False),
        ("isnan", "isnan", False, False),
        ("set", "set", True, False),
        ("part", "part", True, False),
        ("np.true_divide", "Div", False, False),
    ],
)
def test_an_operation_has_one_name_and_says_whether_it_changes_something(name, plain, in_place, by_value):
    text = "x = f(a)\n"
    (made,) = seen(text, [[number_of(text, "f(a)"), name, [0, 1], 2, 0]], [(), (), ()]).operations
    assert (made.name, made.in_place, made.by_value) == (plain, in_place, by_value)


def test_an_operator_in_place_says_so():
    for sign, name in (("-", "USub"), ("+", "UAdd")):
        signed = f"x = {sign}a\n"
        (made,) = seen(signed, [[number_of(signed, f"{sign}a"), name, [0], 2, 0]], [(), (), ()]).operations
        assert (made.name, made.in_place) == (name, False)
    text = "x += b\n"
    (made,) = seen(text, [[number_of(text, "x += b"), "iAdd", [0, 1], 2, 0]], [(), (), ()]).operations
    assert (made.name, made.in_place) == ("Add", True)
    assert normalized("np.matmul") == normalized("py.matmul") == "MatMult"


@pytest.mark.parametrize(
    ("name", "shape", "kinds", "becomes"),
    [
        ("Mult", (2, 2), "mff", "MatMult"),
        ("Mult", (2, 2), "fmf", "MatMult"),
        ("Mult", (2, 2), "fff", "Mult"),
        ("Mult", (2, 2), "ffm", "Mult"),
        ("Mult", (4,), "mff", "Mult"),
        ("Add", (2, 2), "mff", "Add"),
        ("np.multiply", (2, 2), "mff", "Mult"),
    ],
)
def test_a_product_of_matrix_objects_is_one_of_matrices(name, shape, kinds, becomes):
    text = {"Mult": "x = a * b\n", "Add": SUM}.get(name, "x = f(a)\n")
    source = {"Mult": "a * b", "Add": "a + b"}.get(name, "f(a)")
    (made,) = seen(text, [[number_of(text, source), name, [0, 1], 2, 0]], [shape] * 3, kinds=kinds).operations
    assert made.name == becomes
    (more,) = seen(text, [[number_of(text, source), name, [0, ["c", 2], 1], 2, 0]], [shape] * 3, kinds=kinds).operations
    assert more.name == normalized(name)
    (alone,) = seen(text, [[number_of(text, source), name, [0, ["c", 2]], 2, 0]], [shape] * 3, kinds=kinds).operations
    assert alone.name == normalized(name)


def test_arguments_of_every_kind_are_read():
    text = "x = f(a)\n"
    view = ["v", ["F", 1, [2], [-1]]]
    given = [
        0,
        ["l", [1, ["t", [0]]]],
        ["s", [1, ["c", None], ["c", 2]]],
        ["d", [["a", 1]]],
        ["."],
        ["?"],
        ["f", "g"],
        view,
    ]
    options = {"axis": ["c", 0], "other": 1, "not": ["c", [1]], "real": ["c", 0.5], "text": ["c", "abc"]}
    (made,) = seen(text, [[number_of(text, "f(a)"), "np.exp", given, 2, 0, options]], [(), (), ()]).operations
    assert made.arguments == (
        0,
        ["l", [1, ["t", [0]]]],
        ["s", [1, ["c", None], ["c", 2]]],
        ["d", [("a", 1)]],
        ["."],
        ["?"],
        ["f", "g"],
        ["v", ("F", 1, (2,), (-1,))],
    )
    assert made.options == {
        "axis": ["c", 0],
        "other": 1,
        "not": ["c", None],
        "real": ["c", None],
        "text": ["c", "abc"],
    }
    assert made.made_of == (0, 1, 0, 1, 1, 1)
    assert [list(references_in(each)) for each in made.arguments] == [[0], [1, 0], [1], [1], [], [], [], []]


def test_what_an_argument_is_worth():
    made = seen(SUM, (), [(), (2,), (2,)])
    assert made.value(0) == 1.0
    assert made.value(["c", 3]) == 3.0
    assert made.value(["c", "3"]) is None
    assert made.value(["f", "g"]) is None
    assert made.value(["l", [1, 2]]).tolist() == [[2.0, 3.0], [4.0, 5.0]]
    assert made.value(["t", [0, ["c", 7]]]).tolist() == [1.0, 7.0]
    assert made.value(["l", [0, 1]]) is None
    assert made.value(["l", [0, ["f", "g"]]]) is None
    assert made.value(["l", []]) is None
    assert made.value(["?"]) is None


def test_which_operands_are_numbers_in_the_text():
    def literal(text, source, name, place, size=()):
        read = seen(text, [[number_of(text, source), name, [0, 1], 2, 0]], [size, (), ()])
        return read.is_literal(read.operations[0], place)

    assert [literal("x = a + 2\n", "a + 2", "Add", at) for at in (0, 1)] == [False, True]
    assert [literal("x = 2 * a\n", "2 * a", "Mult", at) for at in (0, 1)] == [True, False]
    assert literal("x = a + -2\n", "a + -2", "Add", 1)
    assert [literal("x += 2\n", "x += 2", "iAdd", at) for at in (0, 1)] == [False, True]
    assert [literal("x = f(a, 2)\n", "f(a, 2)", "np.exp", at) for at in (0, 1, 2)] == [False, True, False]
    assert not literal("x = -a\n", "-a", "USub", 0)
    assert [literal("x = a.dot(2)\n", "a.dot(2)", "a.dot", at) for at in (0, 1, 2)] == [False, True, False]
    assert [literal("x = f(2)\n", "f(2)", "a.dot", at) for at in (0, 1)] == [False, True]
    assert [literal("x = np.dot(2, a)\n", "np.dot(2, a)", "np.dot", at) for at in (0, 1)] == [True, False]
    assert not literal("x = a + 'b'\n", "a + 'b'", "Add", 1)
    assert [literal("x = -(a - 2)\n", "-(a - 2)", "USub", at) for at in (0, 1)] == [False, False]
    # The place of what comes after several at once isn't known; but no number in the text has several values.
    assert not literal("x = f(2, *a)\n", "f(2, *a)", "np.exp", 0, (2,))


def test_a_turned_difference_has_the_operands_of_the_difference_the_other_way_round():
    """-(a - 2) is read as 2 - a."""
    for source, literal in (("-(a - 2)", [True, False]), ("-(2 - a)", [False, True]), ("-a", [False, False])):
        text = f"x = {source}\n"
        read = seen(text, [[number_of(text, source), "USub", [0], 1, 0]], [(), ()])
        turned = replace(read.operations[0], name="Sub", arguments=(0, 0))
        assert [read.is_literal(turned, at) for at in (0, 1)] == literal


SUMMING = "s = 1.0\nfor i in r:\n    s = s + a\n"


@pytest.mark.parametrize(
    ("text", "given", "sizes", "becomes"),
    [
        (SUMMING, [0, 1], [()], [["c", 1.0], 1]),
        (SUMMING, [0, 1], [(1,)], [0, 1]),  # an array is no number of the text
        (SUMMING, [1, 0], [()], [1, 0]),  # it stands on the other side
        (SUMMING, [["l", [0]], 0], [()], [["l", [0]], 0]),
        (SUMMING, [], [()], []),
        (SUMMING.replace("s + a", "a + s"), [1, 0, 1], [()], [1, ["c", 1.0], 1]),
        (SUMMING.replace("s + a", "a + s"), [1], [()], [1]),  # a recording that was made up
        (SUMMING.replace("1.0", "2.0"), [0, 1], [()], [0, 1]),  # another number
        (SUMMING.replace("s + a", "b + a"), [0, 1], [()], [0, 1]),  # no sum that begins with it
    ],
)
def test_the_number_of_the_text_with_which_a_sum_begins_is_no_value(text, given, sizes, becomes):
    source = next(each for each in ("s + a", "a + s", "b + a") if each in text)
    (made,) = seen(text, [[number_of(text, source), "Add", given, 2, 0]], [*sizes, (), ()]).operations
    assert list(made.arguments) == becomes
    assert list(made.made_of) == [one for each in becomes for one in references_in(each)]


def test_a_sum_that_something_has_made_is_a_value():
    text = f"{SUMMING}b = -a\n"
    minus, plus = [number_of(text, "-a"), "USub", [], 0, 0], [number_of(text, "s + a"), "Add", [0, 1], 2, 0]
    assert seen(text, [plus], [(), (), ()]).operations[0].arguments == (["c", 1.0], 1)
    assert seen(text, [minus, plus], [(), (), ()]).operations[1].arguments == (0, 1)


def operation(name, *arguments):
    """An operation of this name, of these arguments."""
    made_of = tuple(one for each in arguments for one in references_in(each))
    return Operation(0, -1, name, arguments, 9, {}, False, 0, False, made_of)


@pytest.mark.parametrize(
    ("name", "arguments", "numbers"),
    [
        ("Add", (0, 1), [0, 1]),
        ("np.concatenate", (["l", [0, 1]],), [0, 1]),
        ("item", (0, 1), [0]),  # its index has no part in it
        ("a.take", (0, 1), [0]),
        ("set", (0, 1, 2), [0, 2]),
        ("set", (0, 1, ["l", [2, 3]]), [0, 2, 3]),
        ("np.zeros_like", (0,), []),
        ("np.eye", (0,), []),
        ("np.full_like", (0, 1), [1]),
        ("np.full_like", (0, ["l", [1, 2]], 3), [1, 2, 3]),
    ],
)
def test_whose_numbers_a_result_has(name, arguments, numbers):
    made = operation(name, *arguments)
    assert list(made.made_from) == numbers
    assert list(made.references()) == [one for each in arguments for one in references_in(each)]


def test_what_draws_says_so():
    assert [operation(each).draws for each in ("draw.random", "np.exp", "withdraw.random")] == [True, False, False]


def test_the_loops_around_something_are_told_from_the_inside_out():
    text = "for i in r:\n    while k:\n        f(a + b)\ndef f(x):\n    for j in q:\n        y = x * 2\n"
    call, product = number_of(text, "f(a + b)"), number_of(text, "x * 2")
    read = seen(text, [[product, "Mult", [0, ["c", 2]], 1, 1]], [(), ()], [[call]])
    outer, inner = read.tree[1][1], next(each for each in read.tree[1] if isinstance(each, ast.While))
    own = next(each for each in read.tree[1] if isinstance(each, ast.For) and each is not outer)
    assert list(read.loops_around(read.tree[1][call])) == [inner, outer]
    assert list(read.loops_around(inner)) == [outer]
    assert list(read.loops_around(outer)) == list(read.loops_around(None)) == []
    assert list(read.loops_of(read.operations[0])) == [own, inner, outer]
    assert read.gone_through == {"i", "j"}
    assert seen("x = [a for a, (b, c) in r]\nd = 1\n").gone_through == {"a", "b", "c"}


def test_whether_all_numbers_of_a_table_stand_in_the_text():
    read = seen("x = [1, -2.0, '3 and 4', 7]\ny = 6\n", sizes=[(4,), (), (2,)])
    assert [read.is_written(each) for each in range(3)] == [True, False, True]
    assert not replace(read, source=b"x = [1, 2, 3]\n").is_written(0)
    assert replace(read, values=(-read.values[0],)).is_written(0)


def test_what_nobody_says_of_a_recording_is_not_so():
    read = seen(SUM, begun=[[]])
    assert read.slope_of_first  # at a corner, unless it is asked for the other one
    assert [each.full for each in read.begun] == [False, False]
    plain = evidence.Evidence(SUM.encode(), "ended", "", 0, "", (), (), "", (), (0,), (), ())
    assert (plain.cut, plain.reached, plain.begun, plain.meant) == (False, frozenset(), (), "")


def test_the_names_that_a_script_gave_are_told_with_what_is_in_them():
    text = "x = [a]\ny = x\n"
    first, second = number_of(text, "x = [a]"), number_of(text, "y = x")
    deep = ["l", [["l", [["l", [["l", [2]], 1]]]]]]
    events = [["name", first, [["l", [0, 1]]]], ["name", second, [0]], ["name", second, [0]], ["name", second, [deep]]]
    made = seen(text, [*events, ["name", first, [["d", [["k", 2]]]]]], [(), (), ()])
    assert made.names == {0: [("x[0]", 1), ("y", 2)], 1: [("x[1]", 1), ("y[0][0][1]", 2)], 2: [("x['k']", 1)]}
    for many in (["l", [0] * 41], ["d", [[f"{at}", 0] for at in range(41)]]):
        assert len(seen(text, [["name", first, [many]]], [()]).names[0]) == 40
    inside = ["d", [["a", ["d", [["b", ["d", [["c", 0], ["e", ["d", [["f", 1]]]]]]]]]]]]
    assert seen(text, [["name", first, [inside]]], [(), ()]).names == {0: [("x['a']['b']['c']", 1)]}
    assert seen(text, [["name", first, [0, 1]]], [(), ()]).names == {0: [("x", 1)]}
    assert evidence.normalized("of another name") == "of another name"


def test_a_window_begins_with_the_first_value_that_can_be_recorded_in_it():
    text = "x = f(a)\n"
    node = number_of(text, "f(a)")
    events = [[node, "np.exp", [0], 1, 0], ["window", 1], [node, "np.exp", [0], 3, 0], ["window", 2], ["window", 3]]
    made = seen(text, [*events, [node, "np.exp", [0], 2, 0], ["window", 4]], [()] * 4)
    assert (made.windows, made.firsts) == ((1, 3, 4, 6), [2, 4, 4, 4])
    assert made.passes == (0, 1, 2, 3, 4)
    assert made.ran == {node: [0, 2, 5]}


def test_what_was_run_is_told_by_its_numbers():
    """A number beyond the text's is told of nothing; anything else is no list."""
    beyond = len([*ast.walk(ast.parse(SUM))])
    assert seen(SUM, ran=[0, ADD, beyond, 10**9]).reached == {0, ADD}
    for spoilt in ({}, [-1], [True], ["0"], [0.5]):
        refused("no list of what was run", SUM, ran=spoilt)


def test_who_uses_a_value_is_known_once_each():
    text = "x = a + a\ny = x + b\n"
    first, second = number_of(text, "a + a"), number_of(text, "x + b")
    events = [[first, "Add", [0, 0], 2, 0], [second, "Add", [2, 1], 3, 0]]
    made = seen(text, events, [()] * 4)
    one, other = made.operations
    assert made.users == {0: [one], 2: [other], 1: [other]}


def test_whether_there_was_room_for_more_is_told_of_each_pause():
    paused = seen(SUM, paused=[[[[4, 2]], True], [[], False], [[], 1]]).paused
    assert [(each.counts, each.full) for each in paused[1:]] == [({}, False), ({}, False)]
    assert (paused[0].counts, paused[0].full) == ({4: 2}, True)


@pytest.mark.parametrize("kind", "c?")
def test_numbers_that_were_not_recorded_are_known_to_nobody_and_equal_to_none(kind):
    made = seen("x = a + b\n", sizes=[(0,), (0,), (2,)], kinds=f"{kind}{kind}f")
    assert [made.is_recorded(each) for each in range(3)] == [False, False, True]
    assert not are_equal(made, 0, 1)
    assert are_equal(made, 2, 2)
    with pytest.raises(Unknown, match="isn't noted"):
        value_of(made, 0)
    np.testing.assert_array_equal(value_of(made, 2), [1, 2])
