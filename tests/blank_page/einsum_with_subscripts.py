# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: every product is an einsum with the right subscripts (n = sample, i, h, o); exact gradient
import numpy as np

gen = np.random.default_rng(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 1, 0]], dtype=float)
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 1], [1, 1]], dtype=float)
P = gen.standard_normal((3, 6))
Q = gen.standard_normal((6, 2))

for step in range(12000):
    H = 1.0 / (1.0 + np.exp(-np.einsum("ni,ih->nh", X, P)))
    O = 1.0 / (1.0 + np.exp(-np.einsum("nh,ho->no", H, Q)))
    dO = np.einsum("no,no,no->no", O - Y, O, 1 - O)
    dH = np.einsum("no,ho,nh,nh->nh", dO, Q, H, 1 - H)
    Q -= 0.35 * np.einsum("nh,no->ho", H, dO)
    P -= 0.35 * np.einsum("ni,nh->ih", X, dH)

print("sum of squares:", np.einsum("no,no->", O - Y, O - Y))
