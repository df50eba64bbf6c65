# verdict: right
# wrong: -
# line: -
# mistake: -
# style: reader of papers, AdaGrad on 3-bit parity
import itertools
import numpy as np

X = np.array(list(itertools.product([0, 1], repeat=3)), dtype=float)
T = (X.sum(axis=1) % 2)[:, np.newaxis]
X = np.hstack([X, np.ones((8, 1))])
rng = np.random.default_rng(123)
w = [rng.standard_normal((4, 8)), rng.standard_normal((8, 1))]
hist = [np.full_like(a, 1e-6) for a in w]

losses = []
for i in range(2500):
    a = np.tanh(X @ w[0])
    b = 1 / (1 + np.exp(-a @ w[1]))
    losses.append(-float(np.mean(np.log(np.where(T == 1, b, 1 - b)))))
    db = b - T
    da = db @ w[1].T * (1 - a * a)
    for j, g in ((1, a.T @ db), (0, X.T @ da)):
        hist[j] += g * g
        w[j] -= 0.1 * g / np.sqrt(hist[j])
print("first", losses[0], "last", losses[-1])
