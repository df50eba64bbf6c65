# verdict: wrong
# first wrong: slope
# line: 16
# mistake: deriv-double-sigmoid
# why: the slope squashes once more, sigmoid(a)*(1-sigmoid(a)), though it is handed activations
from dataclasses import dataclass, field

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))


@dataclass
class State:
    w1: np.ndarray
    w2: np.ndarray
    errors: list = field(default_factory=list)

    def learn(self, x, y, alpha):
        hidden = sigmoid(x @ self.w1)
        output = sigmoid(hidden @ self.w2)
        error = output - y
        output_delta = error * sigmoid_derivative(output)
        hidden_delta = output_delta @ self.w2.T * sigmoid_derivative(hidden)
        self.w2 -= alpha * hidden.T @ output_delta
        self.w1 -= alpha * x.T @ hidden_delta
        self.errors.append(float(np.abs(error).mean()))


rng = np.random.default_rng(1)
state = State(rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1)))
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for _ in range(20000):
    state.learn(x, y, alpha=1.0)
print(state.errors[::4000])
