"""Questions about regularization. They only ask; the reference says what is right."""

from byheart import case, question


def weights(course):
    for draw in course.draws("penalty"):
        for strength in (0.1, 0.7, 3.0):
            inputs, hidden, outputs = draw.axes(3)
            synapses = {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
            yield case(f"seed {draw.seed}, strength {strength:g}", **synapses, strength=strength)
    strength, (inputs, outputs), hidden = draw.rate(0.001, 10.0), draw.axes(2), draw.whole(8, 20)
    wide = {"synapse_0": draw.uniform(-20, 20, inputs, hidden), "synapse_1": draw.uniform(-20, 20, hidden, outputs)}
    yield case(f"seed {draw.seed}, weights up to 20, strength {strength:g}", **wide, strength=strength)


def steps(course):
    for draw in course.draws("regularization.training_step"):
        for alpha, strength in ((0.1, 0.7), (1.0, 0.3), (3.0, 0.05), (0.5, 2.5)):
            name = f"seed {draw.seed}, alpha {alpha:g}, strength {strength:g}"
            yield case(name, **draw.network(), alpha=alpha, strength=strength)
        for hidden in course.hidden_sizes:
            synapses = {"synapse_0": draw.weights(3, hidden), "synapse_1": draw.weights(hidden, 1)}
            name = f"seed {draw.seed}, the article's data, {hidden} hidden, alpha 2, strength 0.15"
            yield case(name, X=course.X, y=course.y, **synapses, alpha=2.0, strength=0.15)
    alpha, strength = draw.rate(0.05, 3.0), draw.rate(0.1, 0.9)
    name = f"seed {draw.seed}, alpha {alpha:g}, strength {strength:g}"
    yield case(name, **draw.network(), alpha=alpha, strength=strength)


@question(cases=weights)
def penalty(student, case):
    """penalty says what the weights of both synapses cost"""
    return student.penalty(case.synapse_0, case.synapse_1, case.strength)


@question(points=3, cases=steps)
def training_step(student, case):
    """training_step goes downhill on the error and the penalty together"""
    weights = (case.synapse_0, case.synapse_1)
    return student.training_step(case.X, case.y, *weights, case.alpha, case.strength)
