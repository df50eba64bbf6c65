# verdict: right
import numpy as np
art = """
.##. ..#. ###. ####
#..# .##. ...# ...#
#..# ..#. .##. .##.
#..# ..#. #... ...#
.##. .### #### ###.
"""
rows = [r.split() for r in art.strip().split("\n")]
X = np.array([[ch == "#" for r in rows for ch in r[d]] for d in range(4)]).astype(float)
T = np.eye(4)
np.random.seed(12)
W1, b1 = np.random.normal(0, .3, (20, 12)), np.zeros(12)
W2, b2 = np.random.normal(0, .3, (12, 4)), np.zeros(4)
for step in range(300):
    Z = X @ W1 + b1
    H = Z * (Z > 0)
    S = H @ W2 + b2
    E = np.exp(S - S.max(1)[:, None])
    P = E / E.sum(1)[:, None]
    dS = (P - T) / 4
    dZ = dS @ W2.T * (Z > 0)
    W2 -= .5 * H.T @ dS; b2 -= .5 * dS.sum(0)
    W1 -= .5 * X.T @ dZ; b1 -= .5 * dZ.sum(0)
print(P.argmax(1), -np.log(P.diagonal()).mean())
