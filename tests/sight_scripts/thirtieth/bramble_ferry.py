# verdict: wrong
# line: 18
# also: 17
import numpy as np
rng = np.random.default_rng(70)
X = rng.uniform(-1, 1, size=(80, 4))
t = (X.prod(axis=1, keepdims=True) > 0) * 1.0
W = rng.normal(size=(4, 20)); bw = np.zeros(20)
U = rng.normal(size=(20, 1)) * 0.3; bu = np.zeros(1)
p_keep = 0.7
for e in range(600):
    a = np.tanh(X @ W + bw)
    mask = rng.binomial(1, p_keep, size=a.shape) / p_keep
    a_drop = a * mask
    y = 1 / (1 + np.exp(-(a_drop @ U + bu)))
    g = (y - t) / len(X)
    ga = g @ U.T
    gz = ga * (1 - a ** 2)
    U -= 0.5 * (a_drop.T @ g)
    bu -= 0.5 * g.sum(axis=0)
    W -= 0.5 * (X.T @ gz)
    bw -= 0.5 * gz.sum(axis=0)
    if e % 150 == 0:
        print(e, ((y > .5) == (t > .5)).mean())
