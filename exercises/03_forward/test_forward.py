"""Questions about the forward pass and its error. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question


def networks(course):
    for draw in course.draws("forward"):
        network = draw.network()
        del network["y"]
        yield case(f"seed {draw.seed}", **network)
        for hidden in course.hidden_sizes:
            synapses = {"synapse_0": draw.weights(3, hidden), "synapse_1": draw.weights(hidden, 1)}
            yield case(f"seed {draw.seed}, the article's data, {hidden} hidden", X=course.X, **synapses)
        one = draw.uniform(-12, 12, 4, 1)
        # Two outputs that are sure of the opposite: what one takes for 0 the other takes for 1.
        wide = {"synapse_0": draw.uniform(-12, 12, 3, 4), "synapse_1": np.hstack([one, -one])}
        yield case(f"seed {draw.seed}, large weights", X=course.X, **wide)
    n, inputs, outputs = draw.axes(3)
    hidden = draw.whole(8, 20)
    # Data so small that the layers show how large the weights are.
    wide = {"synapse_0": draw.uniform(-20, 20, inputs, hidden), "synapse_1": draw.uniform(-20, 20, hidden, outputs)}
    yield case(f"seed {draw.seed}, {hidden} hidden, weights up to 20", X=draw.uniform(-0.3, 0.3, n, inputs), **wide)


def guesses(course):
    for draw in course.draws("mean_absolute_error"):
        shape = draw.axes(2)
        yield case(f"seed {draw.seed}", layer_2=draw.activations(*shape), y=draw.targets(*shape))
        # A guess can be on either side of a target, and a target on either side of 0.
        targets = draw.uniform(-1.0, 1.5, *shape)
        yield case(f"seed {draw.seed}, targets of any size", layer_2=draw.activations(*shape), y=targets)
        yield case(f"seed {draw.seed}, the article's targets", layer_2=draw.activations(4, 1), y=course.y)
    shape = (draw.whole(8, 20), draw.whole(8, 20))
    targets = draw.uniform(-20, 20, *shape)
    yield case(f"seed {draw.seed}, {shape[0]} samples, targets up to 20", layer_2=draw.unsure(*shape), y=targets)


@question(points=2, cases=networks)
def forward(student, case):
    """forward sends the data through both layers and returns the values of both"""
    return student.forward(case.X, case.synapse_0, case.synapse_1)


@question(cases=guesses)
def mean_absolute_error(student, case):
    """mean_absolute_error says how far the guesses are from the targets, on average"""
    return student.mean_absolute_error(case.layer_2, case.y)
