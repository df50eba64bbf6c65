# verdict: wrong
# line: 25
# one body, two heads: what kind of flower, and how tall
import numpy as np

rng = np.random.default_rng(70)
kind = rng.integers(0, 2, 60)
petal = np.where(kind[:, None] == 1, [4.5, 1.5], [1.4, 0.3]) + rng.normal(0, 0.3, (60, 2))
height = (3 + petal[:, :1] - 0.7 * petal[:, 1:] ** 2) / 10
isB = kind[:, None].astype(float)
petal = (petal - petal.mean(0)) / petal.std(0)
n = len(petal)

body_w, body_b = rng.normal(0, 1, (2, 5)), np.zeros(5)
kind_w, kind_b = rng.normal(0, 1, (5, 1)), np.zeros(1)
tall_w, tall_b = rng.normal(0, 1, (5, 1)), np.zeros(1)

for epoch in range(1000):
    body = np.tanh(petal @ body_w + body_b)
    p_kind = 1 / (1 + np.exp(-(body @ kind_w + kind_b)))
    p_tall = body @ tall_w + tall_b

    d_kind = (p_kind - isB) / n
    d_tall = (p_tall - height) / n
    d_body = d_kind @ kind_w.T
    d_body = d_body * (1 - body ** 2)

    kind_w -= 0.2 * body.T @ d_kind
    kind_b -= 0.2 * d_kind.sum(0)
    tall_w -= 0.2 * body.T @ d_tall
    tall_b -= 0.2 * d_tall.sum(0)
    body_w -= 0.2 * petal.T @ d_body
    body_b -= 0.2 * d_body.sum(0)
    if epoch % 250 == 0:
        print(epoch, np.mean((p_kind > .5) == isB), np.mean((p_tall - height) ** 2))
