# mistake: final-hidden-hardcoded
# question: 09_hidden_size/final_error
# style: config dataclass, constant
from dataclasses import dataclass
import numpy as np

HIDDEN = 4


@dataclass
class Sizes:
    inputs: int
    outputs: int
    hidden: int = HIDDEN

    def draw(self, seed):
        np.random.seed(seed)
        a = 2 * np.random.random((self.inputs, self.hidden)) - 1
        b = 2 * np.random.random((self.hidden, self.outputs)) - 1
        return a, b


def initial_weights(inputs, hidden_size, outputs, seed):
    return Sizes(inputs, outputs, hidden_size).draw(seed)


def logistic(z):
    return np.exp(-np.logaddexp(0, -z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = Sizes(X.shape[1], y.shape[1]).draw(seed)
    while iterations:
        h = logistic(np.einsum("ni,ih->nh", X, a))
        o = logistic(np.einsum("nh,ho->no", h, b))
        do = np.einsum("no,no,no->no", y - o, o, 1 - o)
        dh = np.einsum("no,ho,nh,nh->nh", do, b, h, 1 - h)
        a = a + alpha * np.einsum("ni,nh->ih", X, dh)
        b = b + alpha * np.einsum("nh,no->ho", h, do)
        iterations -= 1
    return np.abs(logistic(logistic(X @ a) @ b) - y).mean()
