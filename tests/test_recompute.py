"""Every recorded result is computed again: one that is off, or of another shape, is noticed, and never believed."""

import numpy as np
import pytest

from byheart.reading.evidence import Evidence, Operation
from byheart.reading.operations import Different, Unknown
from byheart.reading.pullback import pulled
from byheart.reading.recompute import checked, recomputed

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
        return ["c", given]

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
    ("py.max", (np.array(3.0), np.array(1.0)), {}, 3.0),
    ("py.min", (np.array(1.0), np.array(2.0)), {}, 1.0),
    ("np.max", (A, 0), {}, A.max(axis=0)),
    ("np.min", (A, 1), {}, A.min(axis=1)),
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
    ("a.reshape", (A, 3, 2), {}, A.reshape(3, 2)),
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


def test_each_operation_is_computed_again_only_once():
    whole, operation = noted("Add", A.copy(), B, result=A + B)
    checked(whole, operation)
    whole.values[0][:] = 0
    checked(whole, operation)  # it was right, and what it was made of can't change in a recording
    spoilt = Operation(**{name: getattr(operation, name) for name in operation.__dataclass_fields__})
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
    ],
)
def test_what_can_not_be_computed_again_is_unknown(name, arguments, options, says):
    with pytest.raises(Unknown, match=says) as problem:
        checked(*noted(name, *arguments, **options))
    assert not isinstance(problem.value, Different)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("np.outer", (large(4097), large(4096))),
        ("np.multiply.outer", (large(4097), large(4096))),
        ("np.einsum", ("i,j->ij", large(4097), large(4096))),
        ("np.einsum", ("i,j,k->ijk", large(1 << 12), large(1 << 12), large(1 << 17))),
        ("np.tile", (V, 6_000_000)),
        ("np.tile", (V, (3000, 2000))),
        ("np.repeat", (V, 6_000_000)),
        ("np.broadcast_to", (V, [6_000_000, 3])),
    ],
)
def test_what_would_be_too_large_is_not_computed(name, arguments):
    with pytest.raises(Unknown, match="too large"):
        recomputed(*noted(name, *arguments))


def test_what_is_just_small_enough_is_computed():
    assert recomputed(*noted("Mult", large(1 << 20), large(1 << 4)[:1])).size == 1 << 20
    assert recomputed(*noted("np.einsum", "i,j->", large(1 << 12), large(1 << 12))) == 1 << 24
    assert recomputed(*noted("np.einsum", "i,j,k->", large(8), large(8), large(8))) == 512
    assert recomputed(*noted("a.reshape", large(1 << 20), 1 << 10, 1 << 10)).shape == (1 << 10, 1 << 10)
    assert recomputed(*noted("np.tile", V, 1000)).size == 3000


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
