# verdict: right
import numpy as np
# momentum as a running mean of the gradient
rng = np.random.default_rng(39)
X = rng.uniform(0, 1, (35, 1))
Y = np.sqrt(X)
W1, b1, W2, b2 = [rng.normal(0, .7, s) for s in ((1, 5), (1, 5), (5, 1), (1, 1))]
avg = {n: 0.0 for n in ("W1", "b1", "W2", "b2")}
keep = 0.9
def smooth(name, g):
    avg[name] = keep * avg[name] + (1 - keep) * g
    return avg[name]
for i in range(1500):
    A = np.tanh(X @ W1 + b1)
    E = 2 * (A @ W2 + b2 - Y) / len(X)
    B = E @ W2.T * (1 - A ** 2)
    W2 -= 0.1 * smooth("W2", A.T @ E)
    b2 -= 0.1 * smooth("b2", E.sum(0))
    W1 -= 0.1 * smooth("W1", X.T @ B)
    b1 -= 0.1 * smooth("b1", B.sum(0))
    if i % 500 == 0: print(i, np.abs(E).sum())
