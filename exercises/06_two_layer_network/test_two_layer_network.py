"""Questions about the two-layer network. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question

# The article's two-layer data: the target is the first column.
X = np.array([[0.0, 1.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
y = np.array([[0.0], [0.0], [1.0], [1.0]])
# The question asks with the next seed too, and NumPy takes none above this and 1.
LARGEST = 2**32 - 2


def sizes(course):
    # Enough weights to see the shape of the draw.
    yield case("seed 1, 23 inputs, 17 outputs", inputs=23, outputs=17, seed=1)
    yield case("seed 6, 2 inputs, 180 outputs", inputs=2, outputs=180, seed=6)
    for draw in course.draws("two_layer_network.initial_weights"):
        inputs, outputs = (10 * length for length in draw.axes(2))
        seed = min(draw.seed, LARGEST)
        yield case(
            f"{inputs} inputs, {outputs} outputs, drawn with seed {draw.seed}",
            inputs=inputs,
            outputs=outputs,
            seed=seed,
        )


def trainings(course):
    for draw in course.draws("two_layer_network.train"):
        for iterations in (1, 2, 5):
            n, inputs, outputs = draw.axes(3)
            label = f"seed {draw.seed}, iterations {iterations}"
            drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs)}
            yield case(label, **drawn, synapse_0=draw.weights(inputs, outputs), iterations=iterations)
        label = f"seed {draw.seed}, the article's data, 10 iterations"
        yield case(label, X=X, y=y, synapse_0=draw.weights(2, 1), iterations=10)
    (n, inputs, outputs), iterations = draw.axes(3), draw.whole(20, 60)
    drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs), "synapse_0": draw.weights(inputs, outputs)}
    yield case(f"seed {draw.seed}, {iterations} iterations", **drawn, iterations=iterations)


def planes(course):
    weights = np.linspace(-10.0, 10.0, 5)
    yield case("the article's data, weights from -10 to 10", X=X, y=y, first=weights, second=weights)
    for draw in course.draws("error_plane"):
        n, first, second = draw.axes(3)
        drawn = {"X": draw.inputs(n, 2), "y": draw.targets(n, 1)}
        yield case(f"seed {draw.seed}", **drawn, first=draw.uniform(-3, 3, first), second=draw.uniform(-3, 3, second))
    n, first, second = draw.axes(3)
    drawn = {"X": draw.uniform(-0.3, 0.3, n, 2), "y": draw.targets(n, 1)}
    wide = {"first": draw.uniform(-30, 30, first), "second": draw.uniform(-30, 30, second)}
    yield case(f"seed {draw.seed}, weights from -30 to 30", **drawn, **wide)


@question(cases=sizes, compare="draw")
def initial_weights(student, case):
    """initial_weights draws weights from -1 to 1, and the same ones again for the same seed"""
    first = student.initial_weights(case.inputs, case.outputs, case.seed)
    again = student.initial_weights(case.inputs, case.outputs, case.seed)
    another = student.initial_weights(case.inputs, case.outputs, case.seed + 1)
    return first, again, another


@question(points=2, cases=trainings)
def train(student, case):
    """train steps downhill, and returns the weights and the last forward pass"""
    return student.train(case.X, case.y, case.synapse_0, case.iterations)


@question(cases=planes)
def error_plane(student, case):
    """error_plane gives the network's error at every pair of its two weights"""
    return student.error_plane(case.X, case.y, case.first, case.second)
