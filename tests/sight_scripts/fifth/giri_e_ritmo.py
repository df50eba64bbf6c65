# verdict: wrong
# line: 12
# why: The rate falls in a straight line and goes below zero after half of the rounds (division by 60 instead of the 120 rounds).
import numpy as np
np.random.seed(88)
X = np.random.rand(30, 2)
T = (X[:, :1] * X[:, 1:] > .25).astype(float)
A, a = np.random.randn(2, 6), np.zeros((1, 6))
B, b = np.random.randn(6, 1), np.zeros((1, 1))
giri = 120
for giro in range(giri):
    ritmo = 0.8 * (1 - giro / 60)
    H = 1 / (1 + np.exp(-(X @ A + a)))
    O = 1 / (1 + np.exp(-(H @ B + b)))
    dO = (O - T) * O * (1 - O)
    dH = dO @ B.T * H * (1 - H)
    A -= ritmo * X.T @ dH
    a -= ritmo * dH.sum(0, keepdims=True)
    B -= ritmo * H.T @ dO
    b -= ritmo * dO.sum(0, keepdims=True)
    if giro % 20 == 0:
        print(giro, round(float(np.mean((O - T) ** 2)), 4))
