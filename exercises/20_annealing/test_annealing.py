"""Questions about annealing. They only ask; the reference says what is right."""

import numpy as np

from byheart import Polynomial, case, question

# Two hollows, the left one deeper; and the same with left and right swapped.
HOLLOWS = Polynomial((0.0, 1.2, -2.0, -0.9, 1.0))
MIRRORED = Polynomial((0.0, -1.2, -2.0, 0.9, 1.0))
BUCKET = Polynomial((0.4, 0.0, 1.5))


def times(course):
    for draw in course.draws("temperature_at"):
        for k in (0, 1, draw.whole(2, 12)):
            start, cooling = draw.rate(0.2, 20.0), draw.uniform(0.3, 0.95)
            yield case(f"seed {draw.seed}, proposal {k}, start {start:g}", k=k, start=start, cooling=cooling)
    yield case("proposal 3, no cooling", k=3, start=2.5, cooling=1.0)
    yield case("proposal 4, start 0", k=4, start=0.0, cooling=0.8)
    k, start, cooling = draw.whole(20, 80), draw.rate(100.0, 10_000.0), draw.uniform(0.9, 0.99)
    yield case(f"seed {draw.seed}, proposal {k}, start {start:g}", k=k, start=start, cooling=cooling)


def decisions(draw, temperature):
    """Rises in units of the temperature, beside numbers from all over [0, 1): some are accepted, some aren't."""
    for at in range(8):
        yield f"uphill {at + 1}", temperature * draw.uniform(0.1, 2.5), draw.uniform(at, at + 1) / 8
    yield "a low hill, a middle number", temperature * draw.uniform(0.05, 0.3), draw.uniform(0.52, 0.7)
    yield "a low hill, a large number", temperature * draw.uniform(0.3, 0.9), draw.uniform(0.8, 0.99)
    yield "a high hill, a small number", temperature * draw.uniform(1.05, 2.2), draw.uniform(0.01, 0.1)
    yield "downhill", -temperature * draw.uniform(0.1, 1.0), draw.uniform(0.95, 0.999)
    yield "far downhill", -temperature * draw.uniform(1.0, 3.0), draw.uniform(0.5, 0.9)
    yield "level", 0.0, draw.uniform(0.6, 0.999)


def rises(course):
    for draw in course.draws("accept"):
        for heat, low, high in (("cold", 0.15, 0.5), ("hot", 2.0, 8.0)):
            temperature = draw.rate(low, high)
            for name, rise, u in decisions(draw, temperature):
                yield case(f"seed {draw.seed}, {heat}, {name}", rise=rise, temperature=temperature, u=u)
        for name, rise in (("downhill", -1.3), ("level", 0.0), ("uphill", 0.02)):
            label = f"seed {draw.seed}, temperature 0, {name}"
            yield case(label, rise=rise, temperature=0.0, u=draw.uniform(0.01, 0.5))
    # e to the power of 1500 is more than a number holds.
    yield case("nearly frozen, far down", rise=-30.0, temperature=0.02, u=0.75)
    temperature = draw.rate(50.0, 5_000.0)
    for name, rise, u in decisions(draw, temperature):
        yield case(f"seed {draw.seed}, very hot, {name}", rise=rise, temperature=temperature, u=u)


def shaken(height_at, x, proposals, uniforms, start, cooling):
    # In the order of the call: it is shown to the learner.
    drawn = {"proposals": proposals, "uniforms": uniforms, "start": start, "cooling": cooling}
    return {"height_at": height_at, "x": x, **drawn}


def over_the_rim(draw, hollows, side):
    """A step up to the rim and one down behind it, with all kinds of numbers for the one that matters."""
    start = draw.rate(1.0, 2.0)
    steps = [side * -draw.uniform(0.85, 0.95), side * -draw.uniform(1.1, 1.3)]
    for at in range(8):
        uniforms = np.array([draw.uniform(at, at + 1) / 8, draw.uniform(0.0, 1.0)])
        drawn = shaken(hollows, 1.2 * side, np.array(steps), uniforms, start, 0.5)
        yield case(f"seed {draw.seed}, over the rim {at + 1}", **drawn)


def walks(course):
    for draw in course.draws("anneal"):
        for name, hollows, side in (("two hollows", HOLLOWS, 1.0), ("two hollows, mirrored", MIRRORED, -1.0)):
            for count, cooling in ((6, 0.6), (14, 0.8), (24, 0.9)):
                x, start = side * draw.uniform(0.4, 1.5), draw.rate(0.8, 2.0)
                drawn = shaken(hollows, x, draw.uniform(-0.9, 0.9, count), draw.uniform(0, 1, count), start, cooling)
                yield case(f"seed {draw.seed}, {name}, {count} proposals, cooling {cooling:g}", **drawn)
        yield from over_the_rim(draw, HOLLOWS, 1.0)
        far = draw.signs(5) * draw.uniform(0.4, 2.0, 5)
        drawn = shaken(BUCKET, draw.uniform(-0.02, 0.02), far, draw.uniform(0, 0.9, 5), 150.0, 0.9)
        yield case(f"seed {draw.seed}, a bucket, very hot, from its bottom", **drawn)
        drawn = shaken(BUCKET, draw.uniform(6, 7), draw.uniform(-1, -0.3, 5), draw.uniform(0, 1, 5), 0.3, 0.9)
        yield case(f"seed {draw.seed}, a bucket, all the way down", **drawn)
        drawn = shaken(BUCKET, draw.uniform(1.5, 2.5), draw.uniform(-0.9, 0.9, 8), draw.uniform(0, 1, 8), 0.0, 0.9)
        yield case(f"seed {draw.seed}, a bucket, temperature 0", **drawn)
    count, start = draw.whole(40, 80), draw.rate(10.0, 40.0)
    drawn = shaken(BUCKET, draw.uniform(4, 9), draw.uniform(-3, 3, count), draw.uniform(0, 1, count), start, 0.95)
    yield case(f"seed {draw.seed}, a bucket, {count} proposals, far out and hot", **drawn)


@question(cases=times)
def temperature_at(student, case):
    """temperature_at gives the temperature at proposal k: the same share of it is left each time"""
    return student.temperature_at(case.k, case.start, case.cooling)


@question(points=2, cases=rises)
def accept(student, case):
    """accept goes downhill always, and uphill by a chance that is smaller the higher and the colder it is"""
    return student.accept(case.rise, case.temperature, case.u)


@question(points=3, cases=walks)
def anneal(student, case):
    """anneal shakes the ball, cools, and returns the lowest position that was visited"""
    walk = case.proposals, case.uniforms
    return student.anneal(case.height_at, case.x, *walk, case.start, case.cooling)
