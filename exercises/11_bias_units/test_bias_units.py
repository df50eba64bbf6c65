"""Questions about bias units. They only ask; the reference says what is right."""

from byheart import case, question


def _network(draw):
    """A small network with biases: what its functions are given, in their order."""
    made = draw.network()
    bias_0, bias_1 = (draw.weights(made[name].shape[1]) for name in ("synapse_0", "synapse_1"))
    return {
        **{name: made[name] for name in ("X", "y", "synapse_0")},
        **{"bias_0": bias_0, "synapse_1": made["synapse_1"], "bias_1": bias_1},
    }


def _on_the_articles_data(course, draw, hidden):
    weights = {"synapse_0": draw.weights(3, hidden), "bias_0": draw.weights(hidden)}
    return {"X": course.X, "y": course.y, **weights, "synapse_1": draw.weights(hidden, 1), "bias_1": draw.weights(1)}


def _forward(asked):
    return {name: value for name, value in asked.items() if name != "y"}


def passes(course):
    for draw in course.draws("bias_units.forward"):
        yield case(f"seed {draw.seed}", **_forward(_network(draw)))
        for hidden in course.hidden_sizes:
            name = f"seed {draw.seed}, the article's data, {hidden} hidden"
            yield case(name, **_forward(_on_the_articles_data(course, draw, hidden)))
    n, inputs, hidden, outputs = draw.axes(4)
    wide = {"X": draw.uniform(-20, 20, n, inputs), "synapse_0": draw.weights(inputs, hidden)}
    wide |= {"bias_0": draw.uniform(-9, 9, hidden), "synapse_1": draw.uniform(-9, 9, hidden, outputs)}
    yield case(f"seed {draw.seed}, biases up to 9", **wide, bias_1=draw.uniform(-9, 9, outputs))


def blames(course):
    for draw in course.draws("bias_derivative"):
        yield case(f"seed {draw.seed}", delta=draw.uniform(-2.5, 2.5, *draw.axes(2)))
        yield case(f"seed {draw.seed}, one unit", delta=draw.uniform(-2.5, 2.5, 4, 1))
        square = draw.whole(3, 6)
        yield case(f"seed {draw.seed}, as many units as samples", delta=draw.uniform(-2.5, 2.5, square, square))
    yield case(f"seed {draw.seed}, deltas up to 20", delta=draw.uniform(-20, 20, draw.whole(8, 20), *draw.axes(1)))


def steps(course):
    for draw in course.draws("bias_units.training_step"):
        for alpha in (0.1, 1.0, 10.0):
            yield case(f"seed {draw.seed}, alpha {alpha:g}", **_network(draw), alpha=alpha)
        for hidden in course.hidden_sizes:
            name = f"seed {draw.seed}, the article's data, {hidden} hidden, alpha 2"
            yield case(name, **_on_the_articles_data(course, draw, hidden), alpha=2.0)
    alpha = draw.rate(0.01, 10.0)
    yield case(f"seed {draw.seed}, alpha {alpha:g}", **_network(draw), alpha=alpha)


@question(points=2, cases=passes)
def forward(student, case):
    """forward adds a bias for each unit, in both layers"""
    return student.forward(case.X, case.synapse_0, case.bias_0, case.synapse_1, case.bias_1)


@question(cases=blames)
def bias_derivative(student, case):
    """bias_derivative gives the slope of the error for each bias, summed over the samples"""
    return student.bias_derivative(case.delta)


@question(points=3, cases=steps)
def training_step(student, case):
    """training_step moves the weights and the biases of both layers"""
    weights = (case.synapse_0, case.bias_0, case.synapse_1, case.bias_1)
    return student.training_step(case.X, case.y, *weights, case.alpha)
