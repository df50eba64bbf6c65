# verdict: wrong
# line: 15
# also: 23
# why: The minus inside exp is missing, so the slope h*(1-h) has the opposite sign of the true one.
import numpy as np

rng = np.random.RandomState(24)
x = rng.rand(10, 3)
t = np.sin(x @ np.array([1.0, -2.0, 0.5]))[:, None]

w1 = rng.randn(3, 6) * 0.5
w2 = rng.randn(6, 1) * 0.5

def logistic(z):
    return 1.0 / (1.0 + np.exp(z))

rate = 0.2
for it in range(300):
    h = logistic(x @ w1)
    o = h @ w2
    r = o - t
    dw2 = h.T @ r
    dw1 = x.T @ ((r @ w2.T) * h * (1 - h))
    w1 -= rate * dw1 / len(x)
    w2 -= rate * dw2 / len(x)
    if it % 100 == 0:
        print(it, float((r ** 2).mean()))
