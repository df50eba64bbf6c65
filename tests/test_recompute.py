"""Every recorded result is computed again: one that is off, or of another shape, is noticed, and never believed."""

from dataclasses import replace

import numpy as np
import pytest

from byheart.reading.evidence import Evidence, Operation
from byheart.reading.operations import Different, Unknown
from byheart.reading.pullback import pulled
from byheart.reading.recompute import checked, computed_anew, recomputed

A = np.array([[1.0, -2.0, 3.0], [0.5, 4.0, -1.0]])
B = np.array([[2.0, 1.0, 0.25], [-3.0, 0.5, 1.0]])
V = np.array([1.0, 2.0, -0.5])


def noted(name, *arguments, result=0.0, kinds=None, **options):
    """The evidence of one operation with these arguments: arrays are recorded values, all else is written down."""
    values = []

    def argument(given):
        if isinstance(given, np.ndarray):
            values.append(given)
            return len(values) - 1
        if isinstance(given, list | tuple):
            return ["l" if isinstance(given, list) else "t", [argument(each) for each in given]]
        if isinstance(given, type):
            return ["f", given.__name__]
        return ["."] if given is ... else ["c", given]

    places = tuple(argument(each) for each in arguments)
    named = {key: argument(each) for key, each in options.items()}
    made_of = tuple(range(len(values)))
    values.append(np.array(result, dtype=float))
    operation = Operation(0, -1, name, places, len(values) - 1, named, False, 0, False, made_of)
    whole = Evidence(b"", "ended", "", 0, "", (operation,), tuple(values), kinds or "f" * len(values), (), (0,), (), ())
    return whole, operation


def large(size):
    return np.broadcast_to(np.array(1.0), (size,))


RESULTS = [
    ("Add", (A, B), {}, A + B),
    ("Sub", (A, V), {}, A - V),
    ("Mult", (A, 2), {}, A * 2),
    ("Div", (A, B), {}, A / B),
    ("Pow", (A, 2), {}, A**2),
    ("USub", (A,), {}, -A),
    ("np.exp", (A,), {}, np.exp(A)),
    ("np.maximum", (A, B), {}, np.maximum(A, B)),
    ("np.dot", (A, B.T), {}, A @ B.T),
    ("a.dot", (A, V), {}, A @ V),
    ("np.dot", (A, [1, 2, 3]), {}, A @ [1, 2, 3]),
    ("MatMult", (A, B.T), {}, A @ B.T),
    ("np.inner", (A, B), {}, np.inner(A, B)),
    ("np.vdot", (A, B), {}, np.vdot(A, B)),
    ("np.outer", (V, V), {}, np.outer(V, V)),
    ("np.multiply.outer", (A, V), {}, np.multiply.outer(A, V)),
    ("np.einsum", ("ij,kj->ik", A, B), {}, A @ B.T),
    ("np.tensordot", (A, B.T, 1), {}, A @ B.T),
    ("np.tensordot", (A, B.T), {"axes": 1}, A @ B.T),
    ("np.tensordot", (A, B), {}, np.sum(A * B)),
    ("np.tensordot", (A, B, [[1], [1]]), {}, A @ B.T),
    ("np.tensordot", (A, B), {"axes": (0, 0)}, A.T @ B),
    ("np.einsum", ("ij,kj", A, B), {}, A @ B.T),
    ("np.where", (A > 0, A, B), {}, np.where(A > 0, A, B)),
    ("np.clip", (A, -1, 1), {}, np.clip(A, -1, 1)),
    ("a.sum", (A,), {}, A.sum()),
    ("np.sum", (A,), {"axis": 0}, A.sum(axis=0)),
    ("np.sum", (A,), {"axis": 1, "keepdims": True}, A.sum(axis=1, keepdims=True)),
    ("np.add.reduce", (A,), {"axis": 0}, A.sum(axis=0)),
    ("np.mean", (A,), {"axis": 0}, A.mean(axis=0)),
    ("np.average", (A,), {}, A.mean()),
    ("a.var", (A,), {"axis": 0}, A.var(axis=0)),
    ("np.var", (A,), {"axis": 1, "ddof": 1}, A.var(axis=1, ddof=1)),
    ("np.std", (A,), {"keepdims": True}, A.std(keepdims=True)),
    ("a.max", (A,), {"axis": 0}, A.max(axis=0)),
    ("np.amax", (A,), {}, A.max()),
    ("a.min", (A,), {"axis": 0}, A.min(axis=0)),
    ("np.amin", (A,), {}, A.min()),
    ("py.sum", ([A, B],), {}, A + B),
    ("py.sum", ([A, B], A), {}, A + B + A),
    ("py.max", ([np.array(1.0), np.array(3.0), np.array(2.0)],), {}, 3.0),
    ("py.min", ([np.array(2.0), np.array(1.0), np.array(3.0)],), {}, 1.0),
    ("py.max", (np.array(1.0), np.array(3.0)), {}, 3.0),
    ("py.min", (np.array(2.0), np.array(1.0)), {}, 1.0),
    ("py.max", (np.array(1.0), 3), {}, 3.0),
    ("py.min", (np.array(2.0), 1), {}, 1.0),
    ("py.max", (np.array(1.0), np.array(3.0), np.array(2.0)), {}, 3.0),
    ("py.min", (np.array(2.0), np.array(1.0), np.array(3.0)), {}, 1.0),
    ("py.max", (np.array(1.0), np.array(2.0), np.array(3.0)), {}, 3.0),
    ("py.min", (np.array(3.0), np.array(2.0), np.array(1.0)), {}, 1.0),
    ("py.max", (V,), {}, 2.0),
    ("py.sum", (A,), {}, A.sum(axis=0)),
    ("py.sum", ([A, B],), {"start": A}, A + B + A),
    ("py.max", (np.array(3.0), np.array(1.0)), {}, 3.0),
    ("py.min", (np.array(1.0), np.array(2.0)), {}, 1.0),
    ("np.max", (A, 0), {}, A.max(axis=0)),
    ("np.min", (A, 1), {}, A.min(axis=1)),
    ("np.max", (A, None), {}, A.max()),
    ("np.max", (A, (0, 1)), {}, A.max()),
    ("np.max", (np.array(-1.0), 0), {}, -1.0),
    ("np.max", ([A, B],), {}, 4.0),
    ("np.min", ([A, B],), {"axis": 0}, np.minimum(A, B)),
    ("np.sum", ([A, B],), {}, A.sum() + B.sum()),
    ("np.sum", (A, 0), {"initial": 2}, A.sum(axis=0) + 2),
    ("np.max", (A,), {"axis": 0, "initial": 2}, A.max(axis=0, initial=2)),
    ("np.sum", (A, 1), {}, A.sum(axis=1)),
    ("np.sum", (A, None), {}, A.sum()),
    ("np.sum", (np.array(2.0), None), {}, 2.0),
    ("np.sum", ([A, B],), {"axis": 1}, np.sum([A, B], axis=1)),
    ("np.mean", ([A, B],), {}, np.mean([A, B])),
    ("np.outer", (A, V), {}, np.outer(A, V)),
    ("np.maximum", (A, B, 5), {}, np.maximum(A, B)),
    ("np.repeat", (V, 2, None), {}, np.repeat(V, 2)),
    ("np.where", (large(300) > 0, large(300), large(300)), {}, large(300)),
    ("np.tile", (V, [1] * 23), {}, np.tile(V, [1] * 23)),
    ("np.cumsum", (A,), {"axis": 0}, A.cumsum(axis=0)),
    ("np.cumsum", (A, 1), {"dtype": float}, A.cumsum(axis=1)),
    ("np.linalg.norm", (A,), {"axis": 1, "keepdims": True}, np.linalg.norm(A, axis=1, keepdims=True)),
    ("np.kron", (A, V), {}, np.kron(A, V)),
    ("np.diag", (V, -1), {}, np.diag(V, -1)),
    ("np.einsum", ("...j,j->...", A, V), {}, A @ V),
    ("np.einsum", ("ij, j -> i", [V, V], V), {"optimize": True}, [V @ V, V @ V]),
    ("np.einsum", ("ii->i", A @ B.T), {}, np.diag(A @ B.T)),
    ("np.einsum", ("ij,ij->ij", A, A[:1]), {}, A * A[:1]),
    ("item", (A, (..., 0)), {}, A[..., 0]),
    ("a.flatten", (A, "F"), {}, A.flatten("F")),
    ("np.ravel", (A,), {"order": "F"}, A.ravel("F")),
    ("np.array", (A,), {"order": "F", "ndmin": 3, "copy": True}, [A]),
    ("np.array", (A, float), {}, A),
    ("np.array", (A, "float32"), {}, A),
    ("np.asarray", (A, None), {"dtype": None}, A),
    ("a.astype", (A, np.float32), {"copy": False, "casting": "unsafe", "subok": True}, A),
    ("a.astype", (A > 0, int), {}, A > 0),
    ("a.astype", (A > 0, bool), {}, A > 0),
    ("np.array", (A.round(),), {"dtype": int}, A.round()),
    ("np.sum", (A,), {"dtype": float, "axis": 0}, A.sum(axis=0)),
    ("np.clip", (A,), {"a_min": -1, "a_max": 1}, np.clip(A, -1, 1)),
    ("np.clip", (A,), {"min": -1, "max": None}, np.clip(A, -1, None)),
    ("np.stack", ([A, B],), {"axis": 1}, np.stack([A, B], axis=1)),
    ("a.reshape", (A, 3, 2), {}, A.reshape(3, 2)),
    ("a.reshape", (A, 3, 2), {"order": "F"}, A.reshape(3, 2, order="F")),
    ("np.reshape", (A, (3, 2), "F"), {}, A.reshape(3, 2, order="F")),
    ("a.T", (A,), {}, A.T),
    ("np.tile", (V, 2), {}, np.tile(V, 2)),
    ("np.concatenate", ([A, B],), {}, np.concatenate([A, B])),
]


@pytest.mark.parametrize(("name", "arguments", "options", "result"), RESULTS)
def test_a_result_is_believed_only_if_it_is_the_operations(name, arguments, options, result):
    arguments = tuple(each.astype(float) if isinstance(each, np.ndarray) else each for each in arguments)
    checked(*noted(name, *arguments, result=result, **options))
    assert recomputed(*noted(name, *arguments, **options)).dtype == np.float64
    result = np.array(result, dtype=float)
    for at in range(result.size):
        spoilt = result.copy()
        spoilt.flat[at] += 1e-6 * max(1.0, abs(spoilt.flat[at]))
        with pytest.raises(Different, match="its result isn't what its inputs give"):
            checked(*noted(name, *arguments, result=spoilt, **options))
    for other in (result[np.newaxis], result.ravel()[:1].repeat(2)):
        if other.shape != result.shape:
            with pytest.raises(Different, match="of another shape"):
                checked(*noted(name, *arguments, result=other, **options))


def believed(*args, **kwargs):
    try:
        checked(*noted(*args, **kwargs))
    except Different:
        return False
    return True


def test_a_result_may_be_off_by_a_rounding():
    """Once in a billion, of its own size: it says nothing of one number that another beside it is large."""
    one = np.array(1.0)
    assert believed("Mult", one, 1, result=1 + 0.9e-9)
    assert not believed("Mult", one, 1, result=1 + 1.1e-9)
    wide = np.array([1e300, 0.0])
    assert not believed("Mult", wide, 1, result=[1e300, 1e-12])
    assert not believed("np.concatenate", [wide, wide], result=[1e300, 1e-12, 1e300, 0.0])
    assert not believed("Sub", 1, 1, result=5e-14)
    tiny = np.array(0.0)
    assert believed("Mult", tiny, 1, result=0.9e-35)
    assert not believed("Mult", tiny, 1, result=1.2e-35)


@pytest.mark.parametrize("kinds", ["sff", "fsf", "ffs"])
def test_in_float32_it_is_a_larger_one(kinds):
    """An operand that stands in the text was rounded too."""
    one, none, million = np.array(1.0), np.array(0.0), np.array(1e6)
    assert believed("Add", one, none, result=1 + 1.09e-5, kinds=kinds)
    assert not believed("Add", one, none, result=1 + 1.11e-5, kinds=kinds)
    assert not believed("Add", one, none, result=1 + 0.9e-5, kinds="fff")
    assert believed("Sub", one, one, result=0.9e-6, kinds=kinds)
    assert not believed("Sub", one, one, result=1.1e-6, kinds=kinds)
    assert believed("Sub", million, million, result=0.9e-3, kinds=kinds)
    assert not believed("Sub", million, million, result=1.1e-3, kinds=kinds)
    assert not believed("a.copy", none, million, result=1e-9, kinds=kinds)
    assert not believed("Sub", none, none, million, result=1e-9, kinds=kinds + "f")


def test_where_terms_cancel_fewer_digits_are_right():
    """But not where just two numbers are added, or others that the result isn't made of are large."""
    million, row, many = np.array(1e6), np.array([1e3, -1e3]), np.array([1e6, -1e6])
    assert not believed("Sub", million, million, result=1e-12)
    for name in ("np.dot", "np.inner", "np.vdot"):
        assert believed(name, row, abs(row), result=0.9e-7)
        assert not believed(name, row, abs(row), result=1.1e-7)
        assert not believed(name, 0 * row, row, many, result=1e-12)
    for name in ("np.var", "np.std", "np.diff"):
        assert believed(name, abs(row), result=np.zeros(1 if name == "np.diff" else ()) + 0.9e-10)
        assert not believed(name, abs(row), result=np.zeros(1 if name == "np.diff" else ()) + 1.1e-10)
    assert not believed("np.max", np.array([0.0, -1e3]), result=0.9e-10)
    assert not believed("np.diff", [1, 1], result=[0.9e-13])
    assert believed("np.sum", many, result=0.9e-7)
    assert not believed("np.sum", many, result=1.1e-7)
    two = np.array([[1.0, -1.0], [1e6, -1e6]])
    assert believed("np.sum", two, 1, result=[1.9e-13, 0.9e-7])
    assert not believed("np.sum", two, 1, result=[2.1e-13, 0.0])
    ten = np.array([10.0, -10.0])
    assert believed("np.einsum", "i,i,i,i->", ten, abs(ten), abs(ten), abs(ten), result=1.9e-9)
    assert not believed("np.einsum", "i,i,i,i->", ten, abs(ten), abs(ten), abs(ten), result=2.1e-9)


@pytest.mark.parametrize("kinds", ["f", "s"])
def test_what_is_far_larger_than_all_else_makes_nothing_believed(kinds):
    """In the sum, beside it, or named behind the operands by whoever made the recording up."""
    huge, one = np.array([1e300, -1e300]), np.array([1.0, 1.0])
    for name, given in (("Add", (one, one, huge)), ("Add", (huge, -huge)), ("np.dot", (one, one, huge))):
        right = recomputed(*noted(name, *given))
        assert believed(name, *given, result=right, kinds=kinds * 4)
        assert not believed(name, *given, result=right + 0.01, kinds=kinds * (len(given) + 1))
    for name, given in (("np.sum", (huge,)), ("np.dot", (huge, one)), ("np.sum", (np.array([np.inf]),))):
        right = recomputed(*noted(name, *given))
        assert not believed(name, *given, result=np.nan_to_num(right, posinf=1.0) + 0.01, kinds=kinds * 3)


def test_what_is_not_finite_must_be_so_again():
    with np.errstate(all="ignore"):
        broken = np.array([np.inf, 1.0, -1.0])
        assert believed("np.log", broken, result=np.log(broken))
        assert not believed("np.log", broken, result=[np.inf, 0.0, 0.0])
        assert not believed("np.log", broken, result=[1e300, 0.0, np.nan])
        assert not believed("np.log", broken, result=[np.inf, 1e-6, np.nan])


def test_right_comparisons_and_roundings_are_believed():
    for name, given, result in (("Lt", (A, B), A < B), ("np.round", (A,), A.round()), ("np.zeros", (2,), [0.0, 0.0])):
        assert believed(name, *given, result=result)
    assert believed("np.round", A, decimals=1, result=A)


def test_each_operation_is_computed_again_only_once():
    whole, operation = noted("Add", A.copy(), B, result=A + B)
    checked(whole, operation)
    whole.values[0][:] = 0
    checked(whole, operation)  # it was right, and what it was made of can't change in a recording
    spoilt = replace(operation)
    with pytest.raises(Different):
        checked(whole, spoilt)  # another operation that claims to be the same


@pytest.mark.parametrize(
    ("name", "arguments", "options", "says"),
    [
        ("np.sum", (A,), {"axis": 7}, "sum"),
        ("Add", (A, np.ones(5)), {}, "Add"),
        ("Add", (A,), {}, "Add"),
        ("np.nothing", (A,), {}, "^nothing$"),
        ("np.nan_to_num", (A,), {}, "^nan_to_num$"),
        ("np.tensordot", (A, B.T, 2), {}, "tensordot"),
        ("np.tensordot", (A, B.T), {}, "tensordot"),
        ("np.sum", (A, 0, None), {}, "sum"),
        ("np.linalg.norm", (A,), {"ord": 1}, "by ord"),
        ("np.nothing", (A,), {"by": 1}, "^nothing$"),
        ("a.flatten", (A, "K"), {}, "an order"),
        ("np.array", (A, complex), {}, "no numbers"),
        ("np.array", (A, B), {}, "array"),
        ("np.einsum", ("ij,j->i", A, B), {}, "einsum"),
        ("np.einsum", ("ij->i", A, V), {}, "einsum"),
    ],
)
def test_what_can_not_be_computed_again_is_unknown(name, arguments, options, says):
    with pytest.raises(Unknown, match=says) as problem:
        checked(*noted(name, *arguments, **options))
    assert not isinstance(problem.value, Different)


@pytest.mark.parametrize(
    ("name", "arguments", "options"),
    [
        ("Mult", (A, B), {"where": False}),
        ("np.maximum", (A, B), {"axis": 0}),
        ("np.where", (A > 0, A, B), {"min": 0}),
        ("np.dot", (A, B.T), {"axes": 1}),
        ("np.tensordot", (A, B.T, 1), {"axis": 0}),
        ("np.clip", (A, -1, 1), {"where": False}),
        ("np.sum", (A,), {"axis": 0, "where": False}),
        ("np.sum", (A,), {"start": 1}),
        ("py.sum", (A,), {"axis": 0}),
        ("py.max", ([np.array(1.0), np.array(-3.0)],), {"key": abs}),
        ("np.take", (V, 1), {"mode": "clip"}),
        ("a.reshape", (A, 3, 2), {"by": 1}),
    ],
)
def test_an_option_that_is_not_computed_with_makes_no_result_right(name, arguments, options):
    with pytest.raises(Different, match=f"by {list(options)[-1]}"):
        checked(*noted(name, *arguments, **options))


def test_what_the_text_makes_whole_numbers_of_is_no_fraction():
    """It is computed again, but not gone through backwards: there it would have no slope."""
    for name, arguments, options in [("a.astype", (A, int), {}), ("np.array", (A,), {"dtype": int})]:
        assert not believed(name, *arguments, result=A, **options)
        with pytest.raises(Unknown, match="of whole numbers") as problem:
            checked(*noted(name, *arguments, result=A.astype(int), **options))
        assert not isinstance(problem.value, Different)
        assert np.array_equal(recomputed(*noted(name, *arguments, **options)), A.astype(int))
    broken = np.array([np.nan, 1.0])
    assert believed("np.array", broken, float, result=broken)
    tenth = np.array(0.1)
    assert believed("a.astype", tenth, np.float32, result=np.float32(0.1), kinds="fs")


def test_what_is_flat_is_computed_of_other_arguments_only():
    """Its recorded result is believed: its slope is 0. Where other numbers are put in, it has another one."""
    flat = ("np.round", (A,), A.round()), ("Lt", (A, B), A < B), ("np.ones_like", (A,), None), ("np.argmax", (A,), 4)
    for name, given, result in flat:
        whole, operation = noted(name, *given, result=A + 1)
        assert np.array_equal(recomputed(whole, operation), A + 1)
        if result is None:
            with pytest.raises(Unknown, match=f"^{name[3:]}$"):
                computed_anew(whole, operation)
        else:
            assert np.array_equal(computed_anew(whole, operation), result)
            assert computed_anew(whole, operation).dtype == np.float64
    assert np.array_equal(computed_anew(*noted("np.argmax", A, axis=1)), [2, 1])
    assert np.array_equal(computed_anew(*noted("Add", A, B)), A + B)
    for name, given in (("np.nothing", (A,)), ("changed", (A,)), ("np.sign", (A, B, A))):
        with pytest.raises(Unknown, match=name.removeprefix("np.")):
            computed_anew(*noted(name, *given))


def table(*lengths):
    return np.broadcast_to(np.array(1.0), lengths)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("Add", (table(4097, 1), table(1, 4096))),
        ("np.outer", (large(4097), large(4096))),
        ("np.multiply.outer", (large(4097), large(4096))),
        ("np.tensordot", (table(2, 2050), table(2, 2050), 0)),
        ("np.dot", (table(4097, 1), table(1, 4096))),
        ("MatMult", (table(4097, 1), table(1, 4096))),
        ("np.inner", (table(4097, 1), table(4096, 1))),
        ("np.dot", (table(4097, 0), table(0, 4096))),
        ("np.dot", (table(4097, 1), table(4096, 1, 1))),
        ("np.tensordot", (table(4097, 0), table(0, 4096), 1)),
        ("np.einsum", ("ij,jk->ik", table(4097, 0), table(0, 4096))),
        ("np.einsum", ("i,j->ij", large(4097), large(4096))),
        ("np.einsum", ("ij,kl->ijkl", table(2, 2050), table(2, 2050))),
        ("np.einsum", ("...,j->...j", large(4097), large(4096))),
        ("np.einsum", ("i,j,k->ijk", large(1 << 12), large(1 << 12), large(2))),
        ("np.einsum", ("i,ij,j->", large(1), table(4097, 1), large(4096))),
        ("np.concatenate", ([large(1 << 23)] * 3,)),
        ("np.tile", (V, 6_000_000)),
        ("np.tile", (V, (3000, 2000))),
        ("np.tile", ([1, 2], 20_000_000)),
        ("np.repeat", (V, 6_000_000)),
        ("np.broadcast_to", (V, [6_000_000, 3])),
        ("np.kron", (large(1025), large(1024))),
        ("np.kron", (large(1025), large(1024), 1001)),
        ("np.diag", (V, 1001)),
        ("np.diag", (V, -1001)),
    ],
)
def test_what_would_be_too_large_is_not_computed(name, arguments):
    with pytest.raises(Unknown, match="too large"):
        recomputed(*noted(name, *arguments))


def test_what_is_just_small_enough_is_computed():
    assert recomputed(*noted("Mult", large(1 << 20), large(1 << 4)[:1])).size == 1 << 20
    assert recomputed(*noted("Add", large(5000), large(5000))).size == 5000
    assert recomputed(*noted("np.einsum", "i,j->", large(1 << 12), large(1 << 12))) == 1 << 24
    assert recomputed(*noted("np.einsum", "i,j,k->", large(8), large(8), large(8))) == 512
    assert recomputed(*noted("np.einsum", "i,j->", large(1), large(1 << 24))) == 1 << 24
    assert recomputed(*noted("np.concatenate", [large(5000), large(5000)])).size == 10000
    assert recomputed(*noted("np.kron", large(1), large(1 << 20))).size == 1 << 20
    assert recomputed(*noted("np.einsum", "bi,bj->ij", table(1000, 10), table(1000, 10)))[0, 0] == 1000
    assert recomputed(*noted("np.einsum", "...,...->...", large(4096), large(4096))).size == 4096
    assert recomputed(*noted("a.reshape", large(1 << 20), 1 << 10, 1 << 10)).shape == (1 << 10, 1 << 10)
    assert recomputed(*noted("np.tile", V, 1000)).size == 3000
    for name, other in (("np.dot", table(1024, 32)), ("MatMult", table(1024, 32)), ("np.inner", table(32, 1024))):
        assert recomputed(*noted(name, table(64, 1024), other)).shape == (64, 32)
    assert recomputed(*noted("np.dot", large(5000), large(5000))) == 5000
    assert recomputed(*noted("np.vdot", table(100, 50), table(100, 50))) == 5000
    assert recomputed(*noted("py.sum", [large(300)] * 3)).size == 300
    assert recomputed(*noted("np.sum", [large(5000), large(5000)])) == 10000
    assert recomputed(*noted("np.kron", large(1024), large(1024))).size == 1 << 20
    assert recomputed(*noted("np.diag", V, 1000)).shape == (1003, 1003)
    assert recomputed(*noted("np.diag", V, -1000)).shape == (1003, 1003)
    places = noted("np.add.at", large(5000), large(200) - 1, large(200), kinds="fiff")
    assert recomputed(*places)[0] == 201


PRODUCTS = [
    ("np.dot", (A, B.T), {}),
    ("np.inner", (A, B), {}),
    ("np.outer", (V, V), {}),
    ("np.tensordot", (A, B.T, 1), {}),
    ("np.tensordot", (A, B), {}),
    ("np.tensordot", (A, B, [[1], [1]]), {}),
    ("np.tensordot", (A, B), {"axes": (0, 0)}),
    ("np.tensordot", (A, B), {"axes": ([-1], [-1])}),
    ("np.einsum", ("ij,kj->ik", A, B), {}),
    ("np.einsum", ("ij,kj", A, B), {}),
    ("np.einsum", ("ij,ij->i", A, B), {}),
]


@pytest.mark.parametrize(("name", "arguments", "options"), PRODUCTS)
def test_the_adjoints_of_a_product_are_what_small_changes_say(name, arguments, options):
    arrays = [each for each in arguments if isinstance(each, np.ndarray)]
    whole, operation = noted(name, *arguments, **options)
    weights = np.arange(1.0, 1.0 + recomputed(whole, operation).size).reshape(recomputed(whole, operation).shape)
    found = dict.fromkeys(range(len(arrays)), 0.0)
    for reference, adjoint in pulled(whole, operation, weights):
        found[reference] = found[reference] + adjoint
    for place, array in enumerate(arrays):
        for at in np.ndindex(array.shape):
            moved = [each.copy() for each in arrays]
            moved[place][at] += 1e-3
            rest = iter(moved)
            again = [next(rest) if isinstance(each, np.ndarray) else each for each in arguments]
            change = recomputed(*noted(name, *again, **options)) - recomputed(whole, operation)
            assert np.sum(weights * change) / 1e-3 == pytest.approx(found[place][at], rel=1e-6, abs=1e-8)


@pytest.mark.parametrize("options", [{}, {"axis": 0}, {"axis": 1, "keepdims": True}, {"axis": 1, "ddof": 1}])
@pytest.mark.parametrize("name", ["var", "std"])
def test_the_adjoints_of_a_spread_are_what_small_changes_say(name, options):
    does = getattr(np, name)
    out = np.asarray(does(A, **options))
    weights = np.arange(1.0, 1.0 + out.size).reshape(out.shape)
    ((_, adjoint),) = pulled(*noted(f"np.{name}", A, result=out, **options), weights)
    for at in np.ndindex(A.shape):
        step = np.zeros(A.shape)
        step[at] = 1e-6
        change = does(A + step, **options) - does(A - step, **options)
        assert np.sum(weights * change) / 2e-6 == pytest.approx(adjoint[at], rel=1e-6)
