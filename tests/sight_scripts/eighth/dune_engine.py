# verdict: wrong
# line: 17
# why: The comparison is the wrong way round: the hinge loss pushes only the samples that are already beyond the margin.
import numpy as np
rng = np.random.default_rng(530)

x = rng.uniform(-1, 1, (24, 3))
y = np.where(x[:, :1] + x[:, 1:2] > x[:, 2:], 1.0, -1.0)
W, b = rng.normal(0, .7, (3, 8)), np.zeros(8)
V, c = rng.normal(0, .7, (8, 1)), np.zeros(1)

for n in range(300):
    h = np.tanh(x @ W + b)
    score = h @ V + c
    margin = y * score
    loss = np.maximum(0, 1 - margin).mean()
    g = np.where(margin > 1, -y, 0) / len(x)
    gh = g @ V.T * (1 - h * h)
    V -= 0.1 * h.T @ g
    c -= 0.1 * g.sum(0)
    W -= 0.1 * x.T @ gh
    b -= 0.1 * gh.sum(0)
print("hinge loss", loss.round(4), "wrong side:", int((margin < 0).sum()))
