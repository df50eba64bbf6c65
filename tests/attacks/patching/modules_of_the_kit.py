# tries: to replace what the kit's own modules do with an answer
# must: wrong, crash, error
import sys

import numpy as np

RIGHT = ["returned", "", [], [], ["number", "right", ["|b1", []]]]

answer = sys.modules.get("byheart.asking.answer")
inside = sys.modules.get("byheart.jail.inside")
if answer and inside:
    answer.encode = inside.encode = lambda answers: answer.pack(repr([RIGHT] * 9).replace("'", '"'), [b"\1"] * 9)
for name, module in list(sys.modules.items()):
    if name.startswith("byheart"):
        for word in ("judge", "grade", "score", "points", "right", "LARGEST", "LONGEST"):
            setattr(module, word, lambda *given, **named: 100)


def sigmoid(x):
    return np.zeros(x.shape)


sigmoid_output_to_derivative = sigmoid
