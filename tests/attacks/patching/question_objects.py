# tries: to change the questions that wait in memory: their points, what they ask and how they are compared
# must: wrong, error, timeout
import gc
import sys


def questions():
    for outer in gc.get_objects():
        for each in (outer, *gc.get_referents(outer)):
            if type(each).__name__ == "Question":
                yield each
    frame = sys._getframe()
    while frame:
        yield from frame.f_locals.get("questions", {}).values() if "questions" in frame.f_code.co_varnames else ()
        frame = frame.f_back


def sigmoid(x):
    for each in list(questions()):
        for name, value in {"points": 1e6, "compare": "draw", "ask": lambda *_: None, "cases": lambda *_: ()}.items():
            object.__setattr__(each, name, value)
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
