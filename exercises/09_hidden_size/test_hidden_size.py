"""Questions about the hidden size. They only ask; the reference says what is right."""

from byheart import case, question


def sizes(course):
    for hidden_size in course.hidden_sizes:
        yield case(
            f"the article's sizes, {hidden_size} hidden, seed 1", inputs=3, hidden_size=hidden_size, outputs=1, seed=1
        )
    for draw in course.draws("hidden_size.initial_weights"):
        inputs, hidden_size, outputs = draw.axes(3)
        label = f"{inputs} inputs, {hidden_size} hidden, {outputs} outputs, seed {draw.seed}"
        yield case(label, inputs=inputs, hidden_size=hidden_size, outputs=outputs, seed=draw.seed)
    (inputs, outputs), hidden_size = draw.axes(2), draw.whole(8, 20)
    label = f"{inputs} inputs, {hidden_size} hidden, {outputs} outputs, seed {draw.seed}"
    yield case(label, inputs=inputs, hidden_size=hidden_size, outputs=outputs, seed=draw.seed)


def networks(course):
    for draw in course.draws("final_error"):
        for hidden_size in course.hidden_sizes:
            for alpha, iterations in ((0.1, 1), (1.0, 4), (10.0, 2)):
                sizes = f"{hidden_size} hidden, alpha {alpha:g}, iterations {iterations}"
                label = f"the article's data, {sizes}, seed {draw.seed}"
                asked = {"alpha": alpha, "iterations": iterations, "seed": draw.seed}
                yield case(label, X=course.X, y=course.y, hidden_size=hidden_size, **asked)
        asked = {"hidden_size": 4, "alpha": 1.0, "iterations": 12, "seed": draw.seed}
        label = f"the article's data, 4 hidden, alpha 1, 12 iterations, seed {draw.seed}"
        yield case(label, X=course.X, y=course.y, **asked)
        n, inputs, hidden_size, outputs = draw.axes(4)
        drawn = {"X": draw.inputs(n, inputs), "y": draw.targets(n, outputs), "hidden_size": hidden_size}
        yield case(f"seed {draw.seed}, all sizes different", **drawn, alpha=3.0, iterations=2, seed=draw.seed)
    asked = {"hidden_size": draw.whole(8, 20), "alpha": draw.rate(0.05, 2.0), "iterations": draw.whole(20, 60)}
    sizes = f"{asked['hidden_size']} hidden, alpha {asked['alpha']:g}, iterations {asked['iterations']}"
    yield case(f"the article's data, {sizes}, seed {draw.seed}", X=course.X, y=course.y, **asked, seed=draw.seed)


@question(points=2, cases=sizes)
def initial_weights(student, case):
    """initial_weights draws the article's starting weights for any number of hidden nodes"""
    return student.initial_weights(case.inputs, case.hidden_size, case.outputs, case.seed)


@question(points=2, cases=networks)
def final_error(student, case):
    """final_error trains a network of this size and returns the error that is left"""
    return student.final_error(case.X, case.y, case.hidden_size, case.alpha, case.iterations, case.seed)
