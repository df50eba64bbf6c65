"""The reference is the article's network: its numbers, its gradient, its stacks, its noise."""

import numpy as np
import pytest
from reference import article
from reference.alpha import train
from reference.deltas import hidden_delta
from reference.direction_changes import train_counting
from reference.forward import forward
from reference.hidden_size import initial_weights
from reference.sweep import train_sweep
from reference.weight_updates import derivatives, training_step

from byheart.curriculum import noise
from byheart.curriculum.reference import reference_for


@pytest.mark.parametrize("hidden_size", article.HIDDEN_SIZES)
def test_the_first_two_printed_errors_are_reproduced(hidden_size):
    trained = train_sweep(hidden_size, iterations=10_001)
    for printed in article.published():
        chaotic = (hidden_size == 32 and printed.alpha == 10) or (hidden_size == 4 and printed.alpha == 100)
        if printed.hidden_size == hidden_size and printed.quantity == "errors" and not chaotic:
            ours = printed.in_print(trained.errors[article.ALPHAS.index(printed.alpha)])
            assert ours.tolist() == printed.values[:2].tolist()


def test_the_derivatives_are_the_gradient_of_half_the_squared_error():
    random = np.random.default_rng(5)
    X, y = random.normal(size=(5, 3)), random.uniform(size=(5, 2))
    synapse_0, synapse_1 = random.normal(size=(3, 4)), random.normal(size=(4, 2))

    def loss(first, second):
        return 0.5 * np.sum((forward(X, first, second)[1] - y) ** 2)

    derivative_0, derivative_1 = derivatives(X, y, synapse_0, synapse_1)
    step = 1e-6
    for index in np.ndindex(synapse_0.shape):
        nudge = np.zeros_like(synapse_0)
        nudge[index] = step
        slope = (loss(synapse_0 + nudge, synapse_1) - loss(synapse_0 - nudge, synapse_1)) / (2 * step)
        assert slope == pytest.approx(derivative_0[index], abs=1e-8)
    for index in np.ndindex(synapse_1.shape):
        nudge = np.zeros_like(synapse_1)
        nudge[index] = step
        slope = (loss(synapse_0, synapse_1 + nudge) - loss(synapse_0, synapse_1 - nudge)) / (2 * step)
        assert slope == pytest.approx(derivative_1[index], abs=1e-8)


def test_a_stack_of_networks_is_as_many_networks():
    start = initial_weights(3, 4, 1, 1)
    alphas = np.array([0.1, 10.0])
    stacked = train(article.X, article.y, *start, alphas[:, np.newaxis, np.newaxis], 20, 10)
    for at, alpha in enumerate(alphas):
        alone = train(article.X, article.y, *start, float(alpha), 20, 10)
        np.testing.assert_allclose(stacked[0][at], alone[0], rtol=1e-12)
        errors = [np.broadcast_to(error, 2)[at] for error in stacked[2]]
        np.testing.assert_allclose(errors, alone[2], rtol=1e-12)


def test_direction_changes_are_those_of_the_sweep():
    start = initial_weights(3, 4, 1, 1)
    _, _, count_0, count_1 = train_counting(article.X, article.y, *start, 100.0, 500)
    trained = train_sweep(4, iterations=500)
    at = article.ALPHAS.index(100.0)
    assert count_0.sum() > 20
    np.testing.assert_array_equal(count_0, trained.synapse_0_direction_changes[at])
    np.testing.assert_array_equal(count_1, trained.synapse_1_direction_changes[at])


def test_a_name_at_hand_is_that_of_a_module_below(course):
    """Several exercises have a `forward`; a mistake in one of them means that of the modules that it builds on."""
    loaded = reference_for(course).load()
    assert loaded["direction_changes"].forward is loaded["forward"].forward
    assert loaded["bias_units"].forward is not loaded["forward"].forward
    assert loaded["regularization"].hidden_delta is loaded["deltas"].hidden_delta


def test_noise_is_an_ulp_and_no_more():
    random = np.random.default_rng(1)
    copies = noise.copies_of(np.linspace(0.1, 3, 50), 32, noise.DOUBLE, random)
    off = np.asarray(copies * 1.7) / (np.linspace(0.1, 3, 50) * 1.7) - 1
    assert 0 < np.abs(off).max() <= 2 * noise.DOUBLE
    assert set(np.sign(off).ravel()) == {-1, 0, 1}


def test_the_steps_of_the_noise_are_always_the_same_and_of_all_three_kinds():
    once, again = noise.Steps(), noise.Steps()
    counts = (384, 1, 0, 5, 700, 3, 66_000, 2, 17, 200_000, 800_000, 9)
    drawn = [once.take(count) for count in counts]
    assert [len(each) for each in drawn] == list(counts)
    for count, each in zip(counts, drawn, strict=True):
        np.testing.assert_array_equal(again.take(count), each)
    shares = [np.mean(drawn[-2] == step) for step in (-1, 0, 1)]
    np.testing.assert_allclose(shares, 1 / 3, atol=0.005)


def test_no_two_copies_of_a_large_array_get_the_same_noise():
    copies = noise.copies_of(np.linspace(0.1, 3, 2**15), 64, noise.DOUBLE, noise.Steps())
    assert len(np.unique(np.asarray(copies * 1.7), axis=0)) == 64


def test_each_copy_may_have_noise_of_its_own_size():
    ulps = np.array([noise.DOUBLE, noise.DOUBLE, noise.SINGLE])
    copies = noise.copies_of(np.linspace(0.1, 3, 50), 3, ulps, noise.Steps())
    off = np.abs(np.asarray(np.exp(copies * 1.7)) / np.exp(np.linspace(0.1, 3, 50) * 1.7) - 1).max(axis=1)
    assert (off <= 8 * ulps).all()
    assert (off > 0).all()
    assert off[2] > 1e6 * off[:2].max()


def test_copies_with_noise_of_their_own_are_not_thrown_together():
    copies = noise.copies_of(np.ones((4, 5)), 3, np.array([noise.DOUBLE, noise.SINGLE, 0.0]), noise.Steps())
    for thrown in (lambda: np.sum(copies), lambda: np.sum(copies, axis=0), lambda: np.mean(copies, 0, keepdims=True)):
        with pytest.raises(ValueError, match="3 copies: they were thrown together"):
            thrown()


@pytest.mark.parametrize("exact", [np.negative, np.abs, np.sign])
def test_what_rounds_nothing_is_not_disturbed(exact):
    values = np.linspace(-3, 3, 7)
    copies = noise.copies_of(values, 4, noise.DOUBLE, np.random.default_rng(1))
    np.testing.assert_array_equal(np.asarray(exact(copies)), np.broadcast_to(exact(values), (4, 7)))


COMPUTES = {
    "np.dot": lambda x, w: np.dot(x, w),
    "the method dot": lambda x, w: x.dot(w),
    "np.einsum": lambda x, w: np.einsum("ij,jk->ik", x, w),
    "np.inner": lambda x, w: np.inner(x, w.T),
    "np.tensordot": lambda x, w: np.tensordot(x, w, axes=1),
    "np.outer": lambda x, w: np.outer(x, w),
    "np.convolve": lambda x, w: np.convolve(x[0], w[:, 0]),
    "np.mean": lambda x, w: np.mean(x * w[0, 0], axis=1),
    "the method mean": lambda x, w: (x * w[0, 0]).mean(),
    "np.cumsum": lambda x, w: np.cumsum(x),
    "np.linalg.solve": lambda x, w: np.linalg.solve(x.T @ x, w),
    "np.linalg.norm": lambda x, w: np.linalg.norm(x),
    "np.var": lambda x, w: np.var(x),
    "np.interp": lambda x, w: np.interp(x, np.linspace(-2, 2, w.size), np.arange(w.size) / 7 + 1),
}
MOVES = {
    "np.concatenate": lambda x: np.concatenate([x, np.ones((6, 1))], axis=1),
    "np.hstack": lambda x: np.hstack([np.ones((6, 1)), x]),
    "np.where": lambda x: np.where(x > 0, x, 0.0),
    "np.clip": lambda x: np.clip(x, -0.5, 0.5),
    "np.stack": lambda x: np.stack([x, x]),
    "np.reshape": lambda x: np.reshape(x, (3, 8)),
    "np.take_along_axis": lambda x: np.take_along_axis(x, np.argsort(x, axis=-1), axis=-1),
    "np.pad": lambda x: np.pad(x, 1),
}


def noisy_inputs():
    random = np.random.default_rng(1)
    return [noise.noisy(random.uniform(-1, 1, shape), noise.SINGLE, random) for shape in ((6, 4), (4, 5))]


@pytest.mark.parametrize("name", COMPUTES)
def test_what_computes_is_unsteady_however_it_is_called(name):
    inputs = [np.asarray(each) for each in noisy_inputs()]
    plain = np.asarray(COMPUTES[name](*inputs))
    copies = []
    for seed in range(8):
        random = np.random.default_rng(seed)
        answer = COMPUTES[name](*(noise.noisy(each, noise.SINGLE, random) for each in inputs))
        assert isinstance(answer, noise.Noisy)
        copies.append(np.asarray(answer))
    assert np.all(np.ptp(copies, axis=0) > 0)
    np.testing.assert_allclose(copies[0], plain, rtol=0, atol=200 * noise.SINGLE * np.max(np.abs(plain)))


@pytest.mark.parametrize("name", MOVES)
def test_what_moves_values_disturbs_none_and_loses_no_noise(name):
    x, _ = noisy_inputs()
    moved = MOVES[name](x)
    assert isinstance(moved, noise.Noisy)
    assert moved.ulp == noise.SINGLE
    np.testing.assert_array_equal(np.asarray(moved), MOVES[name](np.asarray(x)))


def test_noise_passes_through_the_unchanged_network_and_grows():
    random = np.random.default_rng(1)
    start = [noise.copies_of(each, 32, noise.DOUBLE, random) for each in initial_weights(3, 32, 1, 1)]
    spreads = []
    for steps in (1, 100):
        synapse_0, synapse_1 = start
        for _ in range(steps):
            synapse_0, synapse_1 = training_step(article.X, article.y, synapse_0, synapse_1, 10.0)
        assert isinstance(synapse_0, noise.Noisy)
        spreads.append(float(np.ptp(np.asarray(synapse_0), axis=0).max()))
    assert 1e-17 < spreads[0] < 1e-12
    assert spreads[1] > 100 * spreads[0]


def test_a_row_of_wrong_shape_is_an_error_and_not_a_broadcast():
    with pytest.raises(ValueError, match="matmul"):
        hidden_delta(np.ones((5, 2)), np.ones((4, 3)), np.ones((5, 4)))
