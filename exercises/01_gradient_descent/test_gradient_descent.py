"""Questions about gradient descent on a line. They only ask; the reference says what is right."""

import numpy as np

from byheart import Polynomial, case, question

BOWL = Polynomial((4.0, -3.0, 0.5))
STEEP = Polynomial((1.0, 2.0, 3.0))
# Two hollows, the left one deeper, so that it matters where a ball starts; and the same with left and right swapped.
HOLLOWS = Polynomial((0.0, 1.2, -2.0, -0.9, 1.0))
MIRRORED = Polynomial((0.0, -1.2, -2.0, 0.9, 1.0))
# The same, high up: no ball comes down to 0.
HIGH = Polynomial((5.0, 1.2, -2.0, -0.9, 1.0))
# So high up that hardly anybody's guess of a large height is above it.
MOUNTAINS = Polynomial((20_000.0, 1.2, -2.0, -0.9, 1.0))
SLOPES = (-40.0, -1.7, -0.003, 0.003, 0.6180339887, 25.0)


def slopes_and_none(course):
    for stride in (0.25, 3.0):
        for slope in (*SLOPES, 0.0):
            yield case(f"slope {slope:g}, stride {stride:g}", x=1.4142135624, slope=slope, stride=stride)
            yield case(f"slope {slope:g}, stride {stride:g}, x below 0", x=-2.5, slope=slope, stride=stride)
    for draw in course.draws("oversimplified_step"):
        for length, stride in (("a short", draw.uniform(0.1, 0.9)), ("a long", draw.uniform(1.5, 4.0))):
            drawn = {"x": float(draw.uniform(-3.0, 3.0)), "slope": float(draw.uniform(0.2, 9.0))}
            yield case(f"seed {draw.seed}, {length} stride", **drawn, stride=float(stride))
            yield case(
                f"seed {draw.seed}, {length} stride, the other way",
                x=drawn["x"],
                slope=-drawn["slope"],
                stride=float(stride),
            )
    x, stride = float(draw.uniform(-30.0, 30.0)), draw.rate(5.0, 500.0)
    for sign, name in ((1, "a slope of any size"), (-1, "a slope of any size, the other way")):
        yield case(f"seed {draw.seed}, {name}", x=x, slope=sign * draw.rate(0.0001, 10_000.0), stride=stride)


def slopes(course):
    for x in (-2.5, 1.5):
        for slope in SLOPES:
            yield case(f"x {x:g}, slope {slope:g}", x=x, slope=slope)
    for draw in course.draws("naive_step"):
        for step in range(3):
            x, slope = draw.uniform(-4.0, 4.0, 2)
            yield case(f"seed {draw.seed}, step {step + 1}", x=float(x), slope=float(slope))
    for sign, name in ((1, "a steep slope"), (-1, "a steep slope, the other way")):
        slope = sign * draw.rate(50.0, 5_000.0)
        yield case(f"seed {draw.seed}, {name}", x=float(draw.uniform(-30.0, 30.0)), slope=slope)


def alphas(course):
    for alpha in course.alphas:
        for x, slope in ((-2.5, 1.7), (1.5, -0.6)):
            yield case(f"x {x:g}, slope {slope:g}, alpha {alpha:g}", x=x, slope=slope, alpha=alpha)
    for draw in course.draws("gradient_step"):
        for alpha in course.alphas:
            x, slope = draw.uniform(-4.0, 4.0, 2)
            yield case(f"seed {draw.seed}, alpha {alpha:g}", x=float(x), slope=float(slope), alpha=alpha)
    for sign in (1, -1):
        alpha = draw.rate(min(course.alphas), max(course.alphas))
        drawn = {"x": float(draw.uniform(-30.0, 30.0)), "slope": sign * draw.rate(10.0, 1_000.0)}
        yield case(f"seed {draw.seed}, a steep slope, alpha {alpha:g}", **drawn, alpha=alpha)


def buckets(course):
    for name, bucket in (("a wide bucket", BOWL), ("a steep bucket", STEEP), ("two hollows", HOLLOWS)):
        for alpha in (0.01, 0.1):
            for iterations in (1, 2, 5):
                label = f"{name}, alpha {alpha:g}, iterations {iterations}"
                yield case(label, slope_at=bucket.slope(), x=-0.8, alpha=alpha, iterations=iterations)
    yield case("a wide bucket, alpha 2.5: too big", slope_at=BOWL.slope(), x=1.0, alpha=2.5, iterations=6)
    # At the bottom a ball stays, and its position is noted for each step all the same.
    label = "a wide bucket, alpha 1: at the bottom after one step, iterations 4"
    yield case(label, slope_at=BOWL.slope(), x=1.0, alpha=1.0, iterations=4)
    for draw in course.draws("descend"):
        for iterations in (1, 4):
            bucket = Polynomial((0.0, float(draw.uniform(-3.0, 3.0)), float(draw.uniform(0.3, 1.5))))
            drawn = {"x": float(draw.uniform(-2.0, 2.0)), "alpha": float(draw.uniform(0.02, 0.2))}
            label = f"seed {draw.seed}, a bucket, {iterations} iterations"
            yield case(label, slope_at=bucket.slope(), **drawn, iterations=iterations)
    # How often it rolls is drawn as well, and so is a farther start.
    bucket = Polynomial((0.0, float(draw.uniform(-3.0, 3.0)), float(draw.uniform(0.3, 1.5))))
    drawn = {"x": float(draw.uniform(-20.0, 20.0)), "alpha": draw.rate(0.005, 0.05), "iterations": draw.whole(20, 60)}
    label = f"seed {draw.seed}, a bucket, {drawn['iterations']} iterations, alpha {drawn['alpha']:g}"
    yield case(label, slope_at=bucket.slope(), **drawn)


def rolled(bucket, starts, alpha, iterations):
    # In the order of the call: it is shown to the learner.
    return {
        "height_at": bucket,
        "slope_at": bucket.slope(),
        "starts": starts,
        "alpha": alpha,
        "iterations": iterations,
    }


def restarts(course):
    # One ball starts lowest and one ends flattest, and neither of them is the one that ends lowest.
    misleading = np.array([1.3, 0.9, -0.2])
    for name, hollows, side in (("two hollows", HOLLOWS, 1.0), ("two hollows, mirrored", MIRRORED, -1.0)):
        for order in range(3):
            label = f"{name}, 3 starts, order {order + 1}"
            yield case(label, **rolled(hollows, side * np.roll(misleading, order), 0.05, 6))
    yield case("two hollows above 0, 3 starts", **rolled(HIGH, misleading, 0.05, 6))
    yield case("two hollows very high up, 3 starts", **rolled(MOUNTAINS, misleading, 0.05, 6))
    # Each ball jumps farther up with every step, so the lowest place on its way is where it began.
    far = np.array([0.5, 4.2, 5.0])
    yield case("a wide bucket, alpha 2.1: too big, 3 starts", **rolled(BOWL, far, 2.1, 3))
    # No ball comes as low as the place 0, at which none of them was.
    yield case("a wide bucket, 2 starts far up", **rolled(BOWL, np.array([8.0, 7.5]), 0.05, 1))
    lowest_first = np.array([4.2, 5.0, 4.0])
    yield case("a wide bucket, alpha 2.1: too big, the lowest start first", **rolled(BOWL, lowest_first, 2.1, 3))
    for draw in course.draws("best_of_restarts"):
        for hollows in (HOLLOWS, MIRRORED):
            starts = draw.uniform(-1.5, 1.5, 5)
            for order in range(5):
                label = f"seed {draw.seed}, {'' if hollows is HOLLOWS else 'mirrored, '}5 starts, order {order + 1}"
                yield case(label, **rolled(hollows, np.roll(starts, order), 0.02, 3))
    alpha, iterations = draw.rate(0.002, 0.02), draw.whole(20, 60)
    label = f"seed {draw.seed}, 5 starts, {iterations} iterations, alpha {alpha:g}"
    yield case(label, **rolled(hollows, draw.uniform(-1.5, 1.5, 5), alpha, iterations))


@question(cases=slopes_and_none)
def oversimplified_step(student, case):
    """oversimplified_step moves one stride against the slope, and stays where the slope is 0"""
    return student.oversimplified_step(case.x, case.slope, case.stride)


@question(cases=slopes)
def naive_step(student, case):
    """naive_step moves against the slope: the steeper, the farther"""
    return student.naive_step(case.x, case.slope)


@question(cases=alphas)
def gradient_step(student, case):
    """gradient_step moves against the slope, scaled by alpha"""
    return student.gradient_step(case.x, case.slope, case.alpha)


@question(cases=buckets)
def descend(student, case):
    """descend takes a gradient step again and again, and returns every position it visits"""
    return student.descend(case.slope_at, case.x, case.alpha, case.iterations)


@question(points=2, cases=restarts)
def best_of_restarts(student, case):
    """best_of_restarts rolls a ball from each start and returns the end point that lies lowest"""
    return student.best_of_restarts(case.height_at, case.slope_at, case.starts, case.alpha, case.iterations)
