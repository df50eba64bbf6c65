"""Questions about the weight updates. They only ask; the reference says what is right."""

from byheart import case, question


def layers(course):
    for draw in course.draws("weight_derivative"):
        for name, (n, before, after) in (("", draw.axes(3)), (", the article's sizes", (4, 4, 1))):
            layer_in = draw.activations(n, before)
            yield case(f"seed {draw.seed}{name}", layer_in=layer_in, delta=draw.uniform(-2.5, 2.5, n, after))
    n, before, after = draw.whole(8, 20), *draw.axes(2)
    wide = {"layer_in": draw.uniform(-20, 20, n, before), "delta": draw.uniform(-20, 20, n, after)}
    yield case(f"seed {draw.seed}, {n} samples, deltas up to 20", **wide)


def weights(course):
    for draw in course.draws("update"):
        for alpha in course.alphas:
            shape = draw.axes(2)
            # Slopes so large that the smallest alpha still shows.
            derivative = draw.uniform(-9.0, 9.0, *shape)
            yield case(
                f"seed {draw.seed}, alpha {alpha:g}", synapse=draw.weights(*shape), derivative=derivative, alpha=alpha
            )
    alpha, shape = draw.rate(min(course.alphas), max(course.alphas)), (draw.whole(8, 20), *draw.axes(1))
    wide = {"synapse": draw.uniform(-20, 20, *shape), "derivative": draw.uniform(-20, 20, *shape)}
    yield case(f"seed {draw.seed}, weights up to 20, alpha {alpha:g}", **wide, alpha=alpha)


def steps(course):
    for draw in course.draws("training_step"):
        for alpha in course.alphas:
            yield case(f"seed {draw.seed}, alpha {alpha:g}", **draw.network(), alpha=alpha)
        for hidden in course.hidden_sizes:
            synapses = {"synapse_0": draw.weights(3, hidden), "synapse_1": draw.weights(hidden, 1)}
            label = f"seed {draw.seed}, the article's data, {hidden} hidden, alpha 10"
            yield case(label, X=course.X, y=course.y, **synapses, alpha=10.0)
    for least in (8, 14):
        (n, inputs, outputs), hidden = draw.axes(3), draw.whole(least, least + 6)
        alpha = draw.rate(min(course.alphas), max(course.alphas))
        drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs)}
        synapses = {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
        yield case(f"seed {draw.seed}, {hidden} hidden, alpha {alpha:g}", **drawn, **synapses, alpha=alpha)


@question(points=2, cases=layers)
def weight_derivative(student, case):
    """weight_derivative gives the slope of the error for each weight, summed over the samples"""
    return student.weight_derivative(case.layer_in, case.delta)


@question(cases=weights)
def update(student, case):
    """update takes one step against the slopes, scaled by alpha"""
    return student.update(case.synapse, case.derivative, case.alpha)


@question(points=3, cases=steps)
def training_step(student, case):
    """training_step goes forward, finds the deltas, and updates both layers of weights"""
    return student.training_step(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha)
