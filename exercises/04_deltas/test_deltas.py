"""Questions about the deltas. They only ask; the reference says what is right."""

from byheart import case, question


def guesses(course):
    for draw in course.draws("output_delta"):
        shape = draw.axes(2)
        yield case(f"seed {draw.seed}", layer_2=draw.activations(*shape), y=draw.targets(*shape))
        yield case(f"seed {draw.seed}, the article's targets", layer_2=draw.activations(4, 1), y=course.y)
    shape = (draw.whole(8, 20), draw.whole(2, 7))
    yield case(
        f"seed {draw.seed}, {shape[0]} samples, outputs from 0.001 to 0.999",
        layer_2=draw.unsure(*shape),
        y=draw.targets(*shape),
    )


def hidden_layers(course):
    for draw in course.draws("hidden_delta"):
        for name, (n, hidden, outputs) in (("", draw.axes(3)), (", the article's sizes", (4, 4, 1))):
            yield case(
                f"seed {draw.seed}{name}",
                layer_2_delta=draw.uniform(-2.5, 2.5, n, outputs),
                synapse_1=draw.weights(hidden, outputs),
                layer_1=draw.activations(n, hidden),
            )
    n, outputs, hidden = *draw.axes(2), draw.whole(8, 20)
    yield case(
        f"seed {draw.seed}, {hidden} hidden, weights up to 20",
        layer_2_delta=draw.uniform(-20, 20, n, outputs),
        synapse_1=draw.uniform(-20, 20, hidden, outputs),
        layer_1=draw.unsure(n, hidden),
    )


@question(
    points=2,
    cases=guesses,
    opposite="That is right for a network that adds its updates; here the updates are subtracted.",
)
def output_delta(student, case):
    """output_delta gives the error of each guess: smaller where the guess was sure of itself"""
    return student.output_delta(case.layer_2, case.y)


@question(points=2, cases=hidden_layers)
def hidden_delta(student, case):
    """hidden_delta gives each hidden value's share of the output deltas: smaller where that value was sure of itself"""
    return student.hidden_delta(case.layer_2_delta, case.synapse_1, case.layer_1)
