# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: only the forward pass and the error are there, the learning part is a TODO
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Perceptron:
    inputs: int = 3
    hidden: int = 4
    outputs: int = 1
    w: list = field(default_factory=list)

    def __post_init__(self):
        np.random.seed(1)
        self.w = [2 * np.random.random((self.inputs, self.hidden)) - 1,
                  2 * np.random.random((self.hidden, self.outputs)) - 1]

    def forward(self, x):
        for w in self.w:
            x = 1 / (1 + np.exp(-x @ w))
        return x


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
p = Perceptron()
out = p.forward(X)
print("output\n", out)
print("error\n", Y - out)
# TODO: backprop ... I always forget which transpose goes where
