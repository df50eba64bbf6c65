"""Questions about dropout. They only ask; the reference says what is right."""

from byheart import case, question


def masked(draw, *shape):
    """A mask of 1 and 0. No two of its first rows are alike, and no two of its first columns."""
    mask = (draw.signs(*shape) + 1) / 2
    mask[0, :2] = 1.0, 0.0
    mask[1, :2] = 0.0, 1.0
    return mask


def layers(course):
    for draw in course.draws("dropped"):
        for low, high in ((0.1, 0.4), (0.6, 0.9)):
            shape, keep = draw.axes(2), draw.rate(low, high)
            drawn = {"layer": draw.activations(*shape), "mask": masked(draw, *shape)}
            yield case(f"seed {draw.seed}, keep {keep:g}", **drawn, keep=keep)
        layer = draw.weights(*draw.axes(2))
        yield case(f"seed {draw.seed}, values of both signs, all kept", layer=layer, mask=layer**0, keep=1.0)
    n, units, keep = draw.whole(8, 20), *draw.axes(1), draw.rate(0.3, 0.9)
    drawn = {"layer": draw.uniform(-20, 20, n, units), "mask": masked(draw, n, units)}
    yield case(f"seed {draw.seed}, values up to 20, keep {keep:g}", **drawn, keep=keep)


def steps(course, name, masks):
    """Networks with a mask for what `masks` says: the hidden layer, or the second synapse."""
    for draw in course.draws(name):
        for low, high in ((0.1, 0.4), (0.6, 0.9)):
            network, alpha, keep = draw.network(), draw.rate(0.1, 10.0), draw.rate(low, high)
            mask = masked(draw, *masks(network["X"], network["synapse_1"]))
            label = f"seed {draw.seed}, keep {keep:g}, alpha {alpha:g}"
            yield case(label, **network, alpha=alpha, mask=mask, keep=keep)
        synapses = {"synapse_0": draw.weights(3, 5), "synapse_1": draw.weights(5, 1)}
        mask, keep = draw.targets(*masks(course.X, synapses["synapse_1"])) ** 0, draw.rate(0.6, 0.9)
        mask[::2] = 0.0
        label = f"seed {draw.seed}, the article's data, keep {keep:g}, alpha 1.5"
        yield case(label, X=course.X, y=course.y, **synapses, alpha=1.5, mask=mask, keep=keep)
    (n, inputs, outputs), hidden = draw.axes(3), draw.whole(8, 14)
    drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs)}
    synapses = {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
    alpha, keep = draw.rate(0.1, 100.0), draw.rate(0.3, 0.9)
    mask = masked(draw, *masks(drawn["X"], synapses["synapse_1"]))
    label = f"seed {draw.seed}, {hidden} hidden, keep {keep:g}, alpha {alpha:g}"
    yield case(label, **drawn, **synapses, alpha=alpha, mask=mask, keep=keep)


def values_left_out(course):
    return steps(course, "dropout_step", lambda X, synapse_1: (len(X), len(synapse_1)))


def weights_left_out(course):
    return steps(course, "dropconnect_step", lambda X, synapse_1: synapse_1.shape)


@question(cases=layers)
def dropped(student, case):
    """dropped leaves a part of the layer out, and makes the rest larger"""
    return student.dropped(case.layer, case.mask, case.keep)


@question(points=3, cases=values_left_out)
def dropout_step(student, case):
    """dropout_step is an iteration of the loop with hidden values left out, forwards and backwards"""
    return student.dropout_step(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha, case.mask, case.keep)


@question(points=3, cases=weights_left_out)
def dropconnect_step(student, case):
    """dropconnect_step is an iteration of the loop with weights of synapse_1 left out, forwards and backwards"""
    return student.dropconnect_step(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha, case.mask, case.keep)
