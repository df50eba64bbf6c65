"""Questions about a network on any device. They only ask; the reference says what is right.

The arrays are those of array-api-strict, which follows the standard to the letter and has a device that NumPy can't
reach, as it can't reach a graphics card.
"""

from byheart import case, question

ELSEWHERE = "array_api_strict"


def sums(course):
    for draw in course.draws("sigmoid"):
        yield case(f"seed {draw.seed}, one axis", x=draw.uniform(-6, 6, *draw.axes(1)))
        yield case(f"seed {draw.seed}, two axes", x=draw.uniform(-6, 6, *draw.axes(2)))
        yield case(f"seed {draw.seed}, three axes", x=draw.uniform(-30, 30, *draw.axes(3)))


def networks(course):
    for draw in course.draws("training_step"):
        for low, high in ((0.05, 0.8), (1.5, 20.0)):
            alpha = draw.rate(low, high)
            yield case(f"seed {draw.seed}, alpha {alpha:g}", **draw.network(), alpha=alpha)
        synapses = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
        yield case(f"seed {draw.seed}, the article's data, alpha 10", X=course.X, y=course.y, **synapses, alpha=10.0)


@question(cases=sums, arrays=ELSEWHERE)
def sigmoid(student, case):
    """sigmoid squashes every value, where the array is"""
    return student.sigmoid(case.x)


@question(points=3, cases=networks, arrays=ELSEWHERE)
def training_step(student, case):
    """training_step is an iteration of the loop, where the arrays are"""
    return student.training_step(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha)
