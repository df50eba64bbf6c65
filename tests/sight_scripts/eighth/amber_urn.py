# verdict: wrong
# line: 17
# also: 21
# why: The batch of labels starts one batch earlier than the batch of samples (the position is raised between the two slices).
import numpy as np


class BatchReader:
    """hands out the data batch by batch, round and round"""

    def __init__(self, x: np.ndarray, y: np.ndarray, size: int) -> None:
        self.x, self.y, self.size = x, y, size
        self.position = 0

    def next_x(self) -> np.ndarray:
        part = self.x[self.position:self.position + self.size]
        self.position = (self.position + self.size) % len(self.x)
        return part

    def next_y(self) -> np.ndarray:
        part = self.y[self.position:self.position + self.size]
        return part


rng = np.random.default_rng(718)
x = rng.uniform(-1, 1, (18, 4))
y = (x[:, :1] + x[:, 1:2] > x[:, 2:3]).astype(float)
w1: np.ndarray = rng.normal(0, 0.7, (4, 6))
w2: np.ndarray = rng.normal(0, 0.7, (6, 1))
reader = BatchReader(x, y, 6)

for step in range(900):
    xb = reader.next_x()
    yb = reader.next_y()
    h = np.tanh(xb @ w1)
    o = 1 / (1 + np.exp(-(h @ w2)))
    d = (o - yb) / len(xb)
    dh = d @ w2.T * (1 - h ** 2)
    w2 -= 0.3 * h.T @ d
    w1 -= 0.3 * xb.T @ dh

p = 1 / (1 + np.exp(-(np.tanh(x @ w1) @ w2)))
print("accuracy", float(((p > 0.5) == (y > 0.5)).mean()))
