# verdict: wrong
# line: 16
import numpy as np
# Octave, bias row on top
X = np.random.rand(3, 12)
T = np.vstack([X[0] * X[1], 1 - X[2] ** 2])
m = 12
W1 = np.random.randn(5, 4)
W2 = np.random.randn(2, 6)
A = np.vstack([np.ones((1, m)), X])
for it in range(1500):
    B = 1 / (1 + np.exp(-W1 @ A))
    Bb = np.vstack([np.ones((1, m)), B])
    C = 1 / (1 + np.exp(-W2 @ Bb))
    dC = (C - T) * C * (1 - C)
    dB = (W2[:, :-1].T @ dC) * B * (1 - B)
    W2 = W2 - 0.3 * dC @ Bb.T
    W1 = W1 - 0.3 * dB @ A.T
print(np.abs(C - T).mean())
