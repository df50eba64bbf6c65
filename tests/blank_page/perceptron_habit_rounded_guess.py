# verdict: wrong
# first wrong: error
# line: 29
# mistake: error-on-rounded-prediction
# why: the prediction is rounded to 0 or 1 before the difference to the target is taken
from functools import lru_cache
import numpy as np

@lru_cache(maxsize=None)
def truth_table():
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    return x, (x[:, :1] ^ x[:, 1:2])

class Trainer:
    def __init__(self, units=4):
        np.random.seed(30)
        self.ws = [np.random.uniform(-1, 1, (3, units)), np.random.uniform(-1, 1, (units, 1))]

    @staticmethod
    def act(z): return 1 / (1 + np.exp(-z))

    def __iter__(self):
        return self

    def __next__(self):
        x, t = truth_table()
        h = self.act(x @ self.ws[0])
        y = self.act(h @ self.ws[1])
        wrong = np.round(y) - t
        if not wrong.any():
            raise StopIteration
        dy = wrong * y * (1 - y)
        dh = dy @ self.ws[1].T * h * (1 - h)
        self.ws[1] -= 0.5 * h.T @ dy
        self.ws[0] -= 0.5 * x.T @ dh
        return int(np.abs(wrong).sum())

for n, mistakes in enumerate(Trainer()):
    if n % 500 == 0:
        print(n, "mistakes:", mistakes)
    if n > 10000:
        break
