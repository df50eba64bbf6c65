"""20, annealing: its walks beside the Boltzmann distribution, exactly and by walking, and SciPy's annealing.

On a few places the chances of all moves make a matrix, and SciPy says where such a walk is in the long run. How likely
a move is comes from `accept` alone: it is the largest u that is still accepted. Boltzmann's law needs no proposals.
"""

import itertools

import numpy as np
from reference import annealing
from scipy.linalg import null_space
from scipy.optimize import dual_annealing
from scipy.special import softmax
from tests.oracles import Row, apart

HEIGHTS = np.array([0.0, 0.7, 0.2, 1.9, 0.4])
TEMPERATURES = (0.3, 1.0, 4.0)
WALKS, STEPS = 200_000, 60
BY_CHANCE = f"{WALKS:,} walks: five standard errors"
NEAR = "an end is as near as the smallest proposals"


def rows():
    for temperature in TEMPERATURES:
        boltzmann = softmax(-HEIGHTS / temperature)
        in_the_long_run = null_space(moves(temperature).T - np.eye(HEIGHTS.size), rcond=1e-10)[:, 0]
        name = f"accept, long run, temperature {temperature:g}"
        yield Row(name, "Boltzmann", HEIGHTS.size, apart(in_the_long_run / in_the_long_run.sum(), boltzmann))
        errors = np.sqrt(boltzmann * (1 - boltzmann) / WALKS)
        name = f"accept, walks, temperature {temperature:g}"
        far = float(np.max(np.abs(walked(temperature) - boltzmann) / errors))
        yield Row(name, "Boltzmann, in standard errors", STEPS, far, 5.0, BY_CHANCE)
    heats = [annealing.temperature_at(k, 3.0, 0.8) for k in range(25)]
    yield Row("temperature_at", "np.cumprod", 25, apart(heats, np.cumprod([3.0, *[0.8] * 24])))
    frozen = [annealing.accept(rise, 0.0, u) for rise in (-2.0, 0.0, 1e-9, 2.0) for u in (0.0, 0.5)]
    yield Row("accept, temperature 0", "accept, temperature 1e-300", len(frozen), apart(frozen, nearly_frozen()), 0.0)
    lowest = dual_annealing(lambda x: float(rough(x[0])), [(-6.0, 6.0)], seed=1, maxiter=200)
    yield Row("anneal, the lowest of 300 walks", "SciPy's dual_annealing", 400, abs(end() - lowest.x[0]), 1e-3, NEAR)


def chance(rise, temperature):
    """The largest number that is still accepted, to the last digit: how likely the step is."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if annealing.accept(rise, temperature, middle) else (low, middle)
    return high


def moves(temperature):
    """How likely each place follows each other one, where all other places are proposed alike."""
    likely = np.zeros((HEIGHTS.size, HEIGHTS.size))
    for here, there in itertools.permutations(range(HEIGHTS.size), 2):
        likely[here, there] = chance(HEIGHTS[there] - HEIGHTS[here], temperature) / (HEIGHTS.size - 1)
    np.fill_diagonal(likely, 1 - likely.sum(axis=1))
    return likely


def walked(temperature):
    """How many of many walks end at each place."""
    random = np.random.RandomState(20)
    places = random.randint(HEIGHTS.size, size=WALKS)
    for _ in range(STEPS):
        there = (places + random.randint(1, HEIGHTS.size, size=WALKS)) % HEIGHTS.size
        rise = HEIGHTS[there] - HEIGHTS[places]
        places = np.where(annealing.accept(rise, temperature, random.random_sample(WALKS)), there, places)
    return np.bincount(places, minlength=HEIGHTS.size) / WALKS


def nearly_frozen():
    with np.errstate(over="ignore"):
        return [annealing.accept(rise, 1e-300, u) for rise in (-2.0, 0.0, 1e-9, 2.0) for u in (0.0, 0.5)]


def rough(x):
    """Five hollows, of which one is the deepest."""
    return 0.05 * (x - 1.0) ** 2 + np.cos(2.6 * x + 0.7) + 0.4 * np.sin(0.9 * x)


def end():
    """The lowest end of many walks, each with proposals that get smaller."""
    random = np.random.RandomState(21)
    proposals = random.uniform(-2.0, 2.0, (300, 400)) * 0.985 ** np.arange(400)
    uniforms = random.random_sample((300, 400))
    ends = annealing.anneal(rough, random.uniform(-6, 6, 300), proposals, uniforms, 2.0, 0.98)
    return ends[np.argmin(rough(ends))]
