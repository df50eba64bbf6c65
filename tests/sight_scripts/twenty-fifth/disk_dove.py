# verdict: wrong
# line: 17
# why: forward pass: The samples are rows, but the softmax is normalised over the samples (axis 0) instead of over the classes.
import numpy as np
glyphs = [("A", ".#.#.#####.##.#"), ("C", "####..#..#..###"), ("H", "#.##.#####.##.#"), ("U", "#.##.##.##.####")]
X = np.array([[int(ch == "#") for ch in g] for _n, g in glyphs], dtype=float)
T = np.eye(4)
np.random.seed(14)
# three smudged copies of each letter
X = np.clip(np.vstack([X + 0.2 * np.random.randn(4, 15) for _i in range(3)]), 0, 1)
T = np.vstack([T, T, T])
W = np.random.randn(15, 6) * .4
V = np.random.randn(6, 4) * .4

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

for k in range(1500):
    h = 1 / (1 + np.exp(-X @ W))
    p = softmax(h @ V)
    dv = p - T
    dw = dv @ V.T * h * (1 - h)
    V -= 0.2 * h.T @ dv
    W -= 0.2 * X.T @ dw
for (name, g), row in zip(glyphs * 3, p):
    print(name, row.round(2))
