"""Questions about momentum. They only ask; the reference says what is right."""

from byheart import Polynomial, case, question


def speeds(course):
    for draw in course.draws("momentum_step"):
        for momentum in (0.3, 0.9):
            shape, alpha = draw.axes(2), draw.rate(0.05, 5.0)
            drawn = {"synapse": draw.weights(*shape), "velocity": draw.uniform(-2, 2, *shape)}
            derivative = draw.uniform(-3, 3, *shape)
            label = f"seed {draw.seed}, momentum {momentum:g}, alpha {alpha:g}"
            yield case(label, **drawn, derivative=derivative, alpha=alpha, momentum=momentum)
        shape = draw.axes(2)
        drawn = {"synapse": draw.weights(*shape), "velocity": draw.weights(*shape) * 0.0}
        label = f"seed {draw.seed}, the first step, momentum 0.8, alpha 0.2"
        yield case(label, **drawn, derivative=draw.uniform(-3, 3, *shape), alpha=0.2, momentum=0.8)
    shape = draw.whole(8, 20), *draw.axes(1)
    alpha, momentum = draw.rate(0.5, 50.0), draw.rate(0.5, 0.99)
    drawn = {"synapse": draw.uniform(-20, 20, *shape), "velocity": draw.uniform(-20, 20, *shape)}
    label = f"seed {draw.seed}, weights up to 20, momentum {momentum:g}, alpha {alpha:g}"
    yield case(label, **drawn, derivative=draw.uniform(-20, 20, *shape), alpha=alpha, momentum=momentum)


def slopes(course):
    for draw in course.draws("nesterov_step"):
        for momentum in (0.3, 0.9):
            shape, alpha = draw.axes(2), draw.rate(0.05, 2.0)
            drawn = {"synapse": draw.weights(*shape), "velocity": draw.uniform(-2, 2, *shape)}
            hills = Polynomial(tuple(draw.uniform(-1, 1, 4).tolist()))
            label = f"seed {draw.seed}, momentum {momentum:g}, alpha {alpha:g}"
            yield case(label, **drawn, derivative_at=hills.slope(), alpha=alpha, momentum=momentum)
        shape = draw.axes(2)
        bucket = Polynomial((0.0, draw.uniform(-2, 2), draw.uniform(0.3, 1.5)))
        drawn = {"synapse": draw.weights(*shape), "velocity": draw.weights(*shape) * 0.0}
        label = f"seed {draw.seed}, the first step, a bucket, momentum 0.8, alpha 0.2"
        yield case(label, **drawn, derivative_at=bucket.slope(), alpha=0.2, momentum=0.8)
    shape = draw.whole(8, 20), *draw.axes(1)
    alpha, momentum = draw.rate(0.5, 50.0), draw.rate(0.5, 0.99)
    drawn = {"synapse": draw.uniform(-20, 20, *shape), "velocity": draw.uniform(-20, 20, *shape)}
    label = f"seed {draw.seed}, weights up to 20, a bucket, momentum {momentum:g}, alpha {alpha:g}"
    yield case(label, **drawn, derivative_at=bucket.slope(), alpha=alpha, momentum=momentum)


@question(points=2, cases=speeds)
def momentum_step(student, case):
    """momentum_step moves the weights by what is left of their speed and by a new push"""
    return student.momentum_step(case.synapse, case.velocity, case.derivative, case.alpha, case.momentum)


@question(points=2, cases=slopes)
def nesterov_step(student, case):
    """nesterov_step takes the slope at the place to which the speed alone would carry the weights"""
    return student.nesterov_step(case.synapse, case.velocity, case.derivative_at, case.alpha, case.momentum)
