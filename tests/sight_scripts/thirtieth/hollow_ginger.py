# verdict: wrong
# line: 21
import numpy as np

rng = np.random.default_rng(64)
X = rng.normal(size=(60, 3))
T = np.eye(4)[(X[:, 0] > 0) * 2 + (X[:, 1] > 0)]
A = rng.normal(size=(3, 9)) * 0.6
B = rng.normal(size=(9, 4)) * 0.6


def softmax(z):
    e = np.exp(z - z.max(1)[:, None])
    return e / e.sum(1)[:, None]


for epoch in range(700):
    h = 1 / (1 + np.exp(-X @ A))
    p = softmax(h @ B)
    err = p - T
    dB = err * p * (1 - p)
    dA = dB @ B.T * h * (1 - h)
    B -= 0.2 * h.T @ dB
    A -= 0.2 * X.T @ dA
    if epoch % 100 == 0:
        print(epoch, 0.5 * (err ** 2).sum(), (p.argmax(1) == T.argmax(1)).mean())
