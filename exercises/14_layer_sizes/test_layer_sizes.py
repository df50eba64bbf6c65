"""Questions about networks of any number of layers. They only ask; the reference says what is right."""

from itertools import pairwise

import numpy as np

from byheart import case, question


def sizes(course):
    for hidden in course.hidden_sizes:
        yield _sized(f"the article's sizes, {hidden} hidden", [3, hidden, 1], 1)
    for draw in course.draws("initial_synapses"):
        for count in (2, 3, 4, 5):
            yield _sized(f"{count} layers", draw.axes(count), draw.seed)
    yield _sized("5 layers", [draw.whole(8, 14), *draw.axes(4)], draw.seed)


def _sized(name, nodes, seed):
    shown = ", ".join(map(str, nodes))
    return case(f"{name}: {shown}, seed {seed}", sizes=np.array(nodes), seed=seed)


def passes(course):
    for draw in course.draws("layer_sizes.forward"):
        for count in (2, 3, 4, 5):
            n, *nodes = draw.axes(count + 1)
            yield case(f"seed {draw.seed}, {count} layers", X=draw.inputs(n, nodes[0]), **_synapses(draw, nodes))
        yield case(f"seed {draw.seed}, the article's data, 4 layers", X=course.X, **_synapses(draw, [3, 4, 2, 1]))
        given = {"X": draw.inputs(5, 3), **_synapses(draw, [3] * 4)}
        yield case(f"seed {draw.seed}, 4 layers of 3 nodes", **given)


def _synapses(draw, nodes):
    return {f"synapse_{at}": draw.weights(*shape) for at, shape in enumerate(pairwise(nodes))}


def blames(course):
    for draw in course.draws("deltas"):
        for count in (2, 3, 4, 5):
            n, *nodes = draw.axes(count + 1)
            layers = {f"layer_{at}": draw.activations(n, size) for at, size in enumerate(nodes)}
            layers["layer_0"] = draw.inputs(n, nodes[0])
            given = {**layers, "y": draw.targets(n, nodes[-1]), **_synapses(draw, nodes)}
            yield case(f"seed {draw.seed}, {count} layers", **given)
        # With all layers alike nothing is told by a shape.
        layers = {f"layer_{at}": draw.activations(3, 3) for at in range(4)}
        given = {**layers, "y": draw.targets(3, 3), **_synapses(draw, [3] * 4)}
        yield case(f"seed {draw.seed}, 4 layers of 3 nodes, 3 samples", **given)


def steps(course):
    for draw in course.draws("layer_sizes.training_step"):
        for count, alpha in ((2, 1.0), (3, 10.0), (4, 0.3), (5, 3.0)):
            n, *nodes = draw.axes(count + 1)
            given = {"X": draw.inputs(n, nodes[0]), "y": draw.targets(n, nodes[-1]), **_synapses(draw, nodes)}
            yield case(f"seed {draw.seed}, {count} layers, alpha {alpha:g}", **given, alpha=alpha)
        given = {"X": course.X, "y": course.y, **_synapses(draw, [3, 5, 4, 1])}
        yield case(f"seed {draw.seed}, the article's data, 4 layers, alpha 2", **given, alpha=2.0)
        given = {"X": draw.inputs(5, 3), "y": draw.targets(5, 3), **_synapses(draw, [3] * 4)}
        yield case(f"seed {draw.seed}, 4 layers of 3 nodes, alpha 1", **given, alpha=1.0)
    alpha, nodes = draw.rate(0.05, 10.0), [*draw.axes(2), draw.whole(8, 12), *draw.axes(1)]
    given = {"X": draw.inputs(5, nodes[0]), "y": draw.targets(5, nodes[-1]), **_synapses(draw, nodes)}
    yield case(f"seed {draw.seed}, 4 layers, alpha {alpha:g}", **given, alpha=alpha)


def _listed(case, name):
    """The arrays of this name, in a list: synapse_0, synapse_1 and so on."""
    return [value for each, value in vars(case).items() if each.startswith(f"{name}_")]


@question(cases=sizes)
def initial_synapses(student, case):
    """initial_synapses draws the article's starting weights for any number of layers"""
    return student.initial_synapses(case.sizes.tolist(), case.seed)


@question(cases=passes)
def forward(student, case):
    """forward gives every layer, from the data to the guess"""
    return student.forward(case.X, _listed(case, "synapse"))


@question(points=3, cases=blames)
def deltas(student, case):
    """deltas sends the error back through all layers, and gives the delta of each"""
    return student.deltas(_listed(case, "layer"), case.y, _listed(case, "synapse"))


@question(points=2, cases=steps)
def training_step(student, case):
    """training_step goes forward and back, and moves every synapse"""
    return student.training_step(case.X, case.y, _listed(case, "synapse"), case.alpha)
