"""Questions about alpha. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question

# From these weights one alpha has its smallest error on the way, another before the last step, a third at the end.
SYNAPSE_0 = np.array([[-1.48, -1.23, -0.73, -0.5], [0.43, -0.9, 0.67, -1.01], [0.23, -0.57, 0.93, -1.18]])
SYNAPSE_1 = np.array([[0.55], [0.01], [-0.11], [1.48]])


def trainings(course):
    for draw in course.draws("alpha.train"):
        for alpha in course.alphas:
            # After a few steps of such a length two correct programs give different answers, so there one step decides.
            for iterations, report_every in ((1, 1),) if alpha > 10 else ((1, 1), (3, 2)):
                label = f"seed {draw.seed}, alpha {alpha:g}, iterations {iterations}, report every {report_every}"
                asked = {"alpha": alpha, "iterations": iterations, "report_every": report_every}
                yield case(label, **draw.network(), **asked)
        for hidden in course.hidden_sizes:
            synapses = {"synapse_0": draw.weights(3, hidden), "synapse_1": draw.weights(hidden, 1)}
            label = f"seed {draw.seed}, the article's data, {hidden} hidden, alpha 1, 7 iterations, report every 3"
            yield case(label, X=course.X, y=course.y, **synapses, alpha=1.0, iterations=7, report_every=3)
    synapses = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
    # Long enough to draw a curve of it.
    iterations, report_every = draw.whole(301, 360), draw.whole(12, 28)
    asked = f"alpha 1, {iterations} iterations, report every {report_every}"
    every = {"alpha": 1.0, "iterations": iterations, "report_every": report_every}
    yield case(f"seed {draw.seed}, the article's data, 4 hidden, {asked}", X=course.X, y=course.y, **synapses, **every)
    (n, inputs, outputs), hidden = draw.axes(3), draw.whole(8, 20)
    every = {"alpha": draw.rate(0.01, 3.0), "iterations": draw.whole(20, 60), "report_every": draw.whole(2, 9)}
    drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs)}
    synapses = {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
    asked = f"{hidden} hidden, alpha {every['alpha']:g}, {every['iterations']} iterations"
    yield case(f"seed {draw.seed}, {asked}, report every {every['report_every']}", **drawn, **synapses, **every)


def choices(course):
    for draw in course.draws("best_alpha"):
        network = draw.network()
        yield case(f"seed {draw.seed}, small alphas", **network, alphas=np.array([0.02, 0.2, 0.06]), iterations=3)
        synapses = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
        label = f"seed {draw.seed}, the article's data"
        yield case(label, X=course.X, y=course.y, **synapses, alphas=np.array([100.0, 5.0, 0.1, 0.001]), iterations=12)
        # Alphas close together: whoever measures another error, or at another step, finds another best one.
        for turn, iterations in enumerate((1, 2, 2, 3, 3, 4)):
            alphas = np.round(draw.uniform(1.0, 9.0, 6), 2)
            label = f"seed {draw.seed}, close alphas {turn + 1}, iterations {iterations}"
            yield case(label, **draw.network(), alphas=alphas, iterations=iterations)
    # Of large alphas now one has the smallest error and now another, so it shows how many steps are taken.
    for turn in (1, 2):
        asked = {"alphas": np.array([draw.rate(4.0, 40.0) for _ in range(5)]), "iterations": draw.whole(20, 40)}
        synapses = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
        label = f"seed {draw.seed}, large alphas {turn}, iterations {asked['iterations']}"
        yield case(label, X=course.X, y=course.y, **synapses, **asked)
    weights = {"synapse_0": SYNAPSE_0, "synapse_1": SYNAPSE_1}
    alphas = np.array([1.0, 6.0, 22.0, 30.0, 45.0])
    yield case("errors that rise again, 9 iterations", X=course.X, y=course.y, **weights, alphas=alphas, iterations=9)
    # A step without end takes every weight to infinity, and where that meets a 0 of the data there is nan.
    alphas = np.array([0.001, 0.01, np.inf])
    for order, where in ((alphas, ""), (alphas[::-1], ", tried first")):
        label = f"a run that ends in nan{where}"
        yield case(label, X=course.X, y=0 * course.y, **weights, alphas=order, iterations=1)


@question(points=3, cases=trainings)
def train(student, case):
    """train trains with this alpha, and notes the error every `report_every` steps"""
    return student.train(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha, case.iterations, case.report_every)


@question(cases=choices)
def best_alpha(student, case):
    """best_alpha returns the alpha that leaves the smallest error"""
    return student.best_alpha(case.X, case.y, case.synapse_0, case.synapse_1, case.alphas, case.iterations)
