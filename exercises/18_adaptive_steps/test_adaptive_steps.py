"""Questions about adaptive steps. They only ask; the reference says what is right."""

from byheart import case, question

# So small that it may be added inside the root or outside of it.
TINY = 1e-10


def slopes(draw, *shape):
    """Slopes of both signs that aren't close to 0."""
    return draw.signs(*shape) * draw.uniform(0.2, 4.0, *shape)


def squared(draw, *shape):
    """What is remembered of slopes of all sizes."""
    return draw.uniform(0.05, 9.0, *shape)


def asleep(*arrays):
    """The same, where one weight has never had a slope: its inputs were always 0."""
    for each in arrays:
        each[0, 1] = 0.0
    return arrays


def adagrad(course):
    for draw in course.draws("adagrad_step"):
        for low, high in ((0.01, 0.5), (2.0, 20.0)):
            shape, alpha = draw.axes(2), draw.rate(low, high)
            drawn = {"synapse": draw.weights(*shape), "squares": squared(draw, *shape)}
            label = f"seed {draw.seed}, alpha {alpha:g}"
            yield case(label, **drawn, derivative=slopes(draw, *shape), alpha=alpha, epsilon=TINY)
        shape = draw.axes(2)
        synapse = draw.weights(*shape)
        squares, derivative = asleep(squared(draw, *shape), slopes(draw, *shape))
        drawn = {"synapse": synapse, "squares": squares, "derivative": derivative}
        yield case(f"seed {draw.seed}, a weight without slope, alpha 0.3", **drawn, alpha=0.3, epsilon=TINY)
        shape = draw.axes(2)
        drawn = {"synapse": draw.weights(*shape), "squares": draw.weights(*shape) * 0.0}
        label = f"seed {draw.seed}, the first step, alpha 0.7"
        yield case(label, **drawn, derivative=slopes(draw, *shape), alpha=0.7, epsilon=TINY)
    shape, alpha = (draw.whole(8, 20), *draw.axes(1)), draw.rate(0.05, 50.0)
    drawn = {"synapse": draw.uniform(-20, 20, *shape), "squares": draw.uniform(1, 900, *shape)}
    label = f"seed {draw.seed}, weights up to 20, alpha {alpha:g}"
    yield case(label, **drawn, derivative=20 * slopes(draw, *shape), alpha=alpha, epsilon=TINY)


def adadelta(course):
    for draw in course.draws("adadelta_step"):
        for rho in (0.3, 0.9):
            shape, epsilon = draw.axes(2), draw.rate(0.01, 0.2)
            drawn = {"synapse": draw.weights(*shape), "squares": squared(draw, *shape)}
            steps, derivative = draw.uniform(0.01, 0.8, *shape), slopes(draw, *shape)
            label = f"seed {draw.seed}, rho {rho:g}, epsilon {epsilon:g}"
            yield case(label, **drawn, steps=steps, derivative=derivative, rho=rho, epsilon=epsilon)
        shape, epsilon = draw.axes(2), draw.rate(0.01, 0.2)
        drawn = {"synapse": draw.weights(*shape)} | {each: draw.weights(*shape) * 0.0 for each in ("squares", "steps")}
        label = f"seed {draw.seed}, the first step, rho 0.8, epsilon {epsilon:g}"
        yield case(label, **drawn, derivative=slopes(draw, *shape), rho=0.8, epsilon=epsilon)
    shape, rho, epsilon = (draw.whole(8, 20), *draw.axes(1)), draw.rate(0.4, 0.99), draw.rate(0.1, 2.0)
    drawn = {"synapse": draw.uniform(-20, 20, *shape), "squares": draw.uniform(1, 900, *shape)}
    drawn |= {"steps": draw.uniform(0.1, 90, *shape), "derivative": 20 * slopes(draw, *shape)}
    label = f"seed {draw.seed}, weights up to 20, rho {rho:g}, epsilon {epsilon:g}"
    yield case(label, **drawn, rho=rho, epsilon=epsilon)


def adam(course):
    for draw in course.draws("adam_step"):
        for t, low, high in ((1, 0.01, 0.5), (2, 2.0, 20.0), (draw.whole(5, 40), 0.05, 5.0)):
            shape, alpha = draw.axes(2), draw.rate(low, high)
            remembered = {"mean": draw.uniform(-2, 2, *shape), "square": squared(draw, *shape)}
            if t == 1:
                remembered = {name: each * 0.0 for name, each in remembered.items()}
            drawn = {"synapse": draw.weights(*shape), **remembered, "derivative": slopes(draw, *shape)}
            betas = {"beta_1": draw.rate(0.5, 0.95), "beta_2": draw.rate(0.97, 0.999)}
            label = f"seed {draw.seed}, step {t}, alpha {alpha:g}, betas {betas['beta_1']:g} and {betas['beta_2']:g}"
            yield case(label, **drawn, t=t, alpha=alpha, **betas, epsilon=TINY)
        shape = draw.axes(2)
        synapse, mean = draw.weights(*shape), draw.uniform(-2, 2, *shape)
        mean, square, derivative = asleep(mean, squared(draw, *shape), slopes(draw, *shape))
        drawn = {"synapse": synapse, "mean": mean, "square": square, "derivative": derivative, "t": 3, "alpha": 0.3}
        label = f"seed {draw.seed}, a weight without slope, step 3, alpha 0.3, betas 0.9 and 0.99"
        yield case(label, **drawn, beta_1=0.9, beta_2=0.99, epsilon=TINY)
    shape, alpha = (draw.whole(8, 20), *draw.axes(1)), draw.rate(0.05, 50.0)
    drawn = {"synapse": draw.uniform(-20, 20, *shape), "mean": draw.uniform(-20, 20, *shape)}
    drawn |= {"square": draw.uniform(1, 900, *shape), "derivative": 20 * slopes(draw, *shape), "t": draw.whole(2, 9)}
    label = f"seed {draw.seed}, weights up to 20, step {drawn['t']}, alpha {alpha:g}, betas 0.3 and 0.4"
    yield case(label, **drawn, alpha=alpha, beta_1=0.3, beta_2=0.4, epsilon=TINY)


@question(points=2, cases=adagrad)
def adagrad_step(student, case):
    """adagrad_step moves a weight by less, the more slope it has seen"""
    return student.adagrad_step(case.synapse, case.squares, case.derivative, case.alpha, case.epsilon)


@question(points=3, cases=adadelta)
def adadelta_step(student, case):
    """adadelta_step forgets old slopes, and takes its earlier steps for a measure of the next one"""
    return student.adadelta_step(case.synapse, case.squares, case.steps, case.derivative, case.rho, case.epsilon)


@question(points=3, cases=adam)
def adam_step(student, case):
    """adam_step follows the mean slope, measured by how large slopes have been, both corrected for their start"""
    remembered = case.mean, case.square
    betas = case.beta_1, case.beta_2
    return student.adam_step(case.synapse, *remembered, case.derivative, case.t, case.alpha, *betas, case.epsilon)
