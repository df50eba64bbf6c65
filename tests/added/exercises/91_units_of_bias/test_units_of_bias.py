"""Questions about bias units. They only ask; the reference says what is right."""

from byheart import case, question


def data(course):
    for draw in course.draws("with_bias"):
        yield case(f"seed {draw.seed}", X=draw.uniform(-2.0, 2.0, *draw.axes(2)))
    yield case("the article's data", X=course.X)


def networks(course):
    for draw in course.draws("forward_with_bias"):
        for name, (n, inputs, hidden, outputs) in (("", draw.axes(4)), (", one output", (5, 3, 4, 1))):
            yield case(
                f"seed {draw.seed}{name}",
                X=draw.uniform(-1.5, 1.5, n, inputs),
                synapse_0=draw.weights(inputs, hidden),
                bias_0=draw.uniform(-1.5, 1.5, hidden),
                synapse_1=draw.weights(hidden, outputs),
                bias_1=draw.uniform(-1.5, 1.5, outputs),
            )


def deltas(course):
    for draw in course.draws("bias_derivatives"):
        for name, (n, hidden, outputs) in (("", draw.axes(3)), (", the article's sizes", (4, 4, 1))):
            yield case(
                f"seed {draw.seed}{name}",
                layer_1_delta=draw.uniform(-2.5, 2.5, n, hidden),
                layer_2_delta=draw.uniform(-2.5, 2.5, n, outputs),
            )


@question(cases=data)
def with_bias(student, case):
    """with_bias gives the data one more input, which is 1 for every sample"""
    return student.with_bias(case.X)


@question(points=2, cases=networks)
def forward_with_bias(student, case):
    """forward_with_bias sends the data through both layers, and every node adds its bias"""
    return student.forward_with_bias(case.X, case.synapse_0, case.bias_0, case.synapse_1, case.bias_1)


@question(points=2, cases=deltas)
def bias_derivatives(student, case):
    """bias_derivatives gives the slope of the error for each bias, summed over the samples"""
    return student.bias_derivatives(case.layer_1_delta, case.layer_2_delta)
