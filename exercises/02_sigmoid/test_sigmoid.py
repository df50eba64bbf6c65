"""Questions about the sigmoid and its slope. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question


def numbers(course):
    yield case("from -4 to 4", x=np.linspace(-4.0, 4.0, 7))
    yield case("large and negative", x=np.array([-80.0, -30.0, -12.0, 0.0, 12.0, 30.0, 80.0]))
    yield case("very large and very negative", x=np.array([-4000.0, -750.0, 750.0, 4000.0]))
    for draw in course.draws("sigmoid"):
        yield case(f"seed {draw.seed}, two axes", x=draw.uniform(-3.0, 3.0, *draw.axes(2)))
    yield case(f"seed {draw.seed}, from -30 to 30", x=draw.uniform(-30.0, 30.0, 6, 9))


def outputs(course):
    yield case("from 0.1 to 0.9", output=np.linspace(0.1, 0.9, 5))
    yield case("nearly sure", output=np.array([0.001, 0.03, 0.97, 0.999]))
    for draw in course.draws("sigmoid_output_to_derivative"):
        yield case(f"seed {draw.seed}, two axes", output=draw.activations(*draw.axes(2)))
    yield case(f"seed {draw.seed}, from 0.001 to 0.999", output=draw.unsure(6, 9))


@question(points=2, cases=numbers)
def sigmoid(student, case):
    """sigmoid squashes every value into the range from 0 to 1"""
    return student.sigmoid(case.x)


@question(points=2, cases=outputs)
def sigmoid_output_to_derivative(student, case):
    """sigmoid_output_to_derivative gives the slope of the sigmoid, from its output"""
    return student.sigmoid_output_to_derivative(case.output)
