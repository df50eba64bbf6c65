"""A ball in a line with three hollows: frozen, and shaken while it cools; and which of its steps were accepted."""

import numpy as np

from byheart import Axis, Plot

BEGIN, STEPS, START, COOLING = -2.4, 80, 1.0, 0.96
SECONDS = 5.0


def _rough(x):
    return 1.3 + 0.09 * (x - 1.6) ** 2 + 0.6 * np.cos(2.2 * x + 0.3)


def _walked(annealing, start):
    """For each proposal: how much higher it is, whether it was accepted, and where the ball is then."""
    random = np.random.RandomState(29)
    steps, uniforms = random.uniform(-1.4, 1.4, STEPS), random.uniform(0, 1, STEPS)
    x = BEGIN
    for k, (step, u) in enumerate(zip(steps, uniforms, strict=True)):
        there = x + step
        here, above = _rough(x), _rough(there)
        rise = above - here
        accepted = bool(annealing.accept(rise, annealing.temperature_at(k, start, COOLING), u))
        x = there if accepted else x
        yield rise, accepted, x


def shaken(annealing):
    def places(start):
        return lambda: [(x, _rough(x)) for x in (BEGIN, *(each[-1] for each in _walked(annealing, start)))]

    x = np.linspace(-4.2, 6, 205)
    plot = Plot("Frozen and shaken", Axis("x, where the ball is", -4.2, 6), Axis("height", 0, 4.5))
    return (
        plot.ground(x, _rough(x))
        .trail(places(START), "shaken, and cooling", SECONDS)
        .trail(places(0.0), "frozen: temperature 0", SECONDS)
        .saying(
            "A line with three hollows, the middle one the deepest, and two walks from the left side. The frozen ball"
            " falls into the left hollow and stays there. The shaken one climbs over the first rim and over the second"
            " one, comes back, and lies in the middle hollow at the end."
        )
    )


def accepted(annealing):
    k = np.arange(STEPS)

    def heat():
        return [annealing.temperature_at(int(at), START, COOLING) for at in k]

    def uphill(wanted):
        def points():
            walk = enumerate(_walked(annealing, START))
            return [(at, rise) for at, (rise, taken, _) in walk if rise > 0 and taken == wanted]

        return points

    plot = Plot("Which steps uphill were accepted", Axis("k, the proposal", 0, STEPS), Axis("how far up", 0, 2.2))
    return (
        plot.line(k, heat, "the temperature")
        .balls(uphill(True), "accepted")
        .balls(uphill(False), "refused")
        .saying(
            "A curve, the temperature, falls from 1 to nearly 0 within 80 proposals. Of the steps uphill those below"
            " the curve are often accepted, and nearly all above it are refused. Near the end only tiny ones are"
            " accepted."
        )
    )
