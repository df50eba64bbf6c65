# verdict: right
import numpy as np

act, slope = np.tanh, lambda a: 1 - a * a
S = np.array([[-1, -1, 1, 1], [-1, 1, -1, 1], [1, 1, 1, 1]], dtype=float)
R = np.array([[-0.9, 0.9, 0.9, -0.9]])
weight = np.array([[1.0, 2.0, 2.0, 1.0]])   # the mixed pairs count double

rng = np.random.RandomState(29)
U = rng.uniform(-1, 1, (5, 3))
V = rng.uniform(-1, 1, (1, 5))
for n in range(3000):
    H = act(U @ S)
    O = act(V @ H)
    dO = weight * (R - O) * slope(O)
    dH = V.T @ dO * slope(H)
    V += 0.1 * dO @ H.T
    U += 0.1 * dH @ S.T
    if n % 600 == 0:
        print(n, (weight * (R - O) ** 2).sum())
