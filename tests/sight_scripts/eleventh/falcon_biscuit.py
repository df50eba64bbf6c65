# verdict: wrong
# line: 24
# why: The gradient of W1 comes out transposed, which goes unnoticed because W1 is square.
import numpy as np
from numpy.random import RandomState

rs = RandomState(27)
P = rs.uniform(-1, 1, size=(4, 50))       # features x samples
T = np.vstack([P[0] - P[1], P[2] * P[3]])
N = P.shape[1]

W1 = rs.randn(4, 4) * 0.4
W2 = rs.randn(2, 4) * 0.4
c1 = np.zeros((4, 1))
c2 = np.zeros((2, 1))

for epoch in range(1, 401):
    H = np.tanh(W1 @ P + c1)
    Yhat = W2 @ H + c2
    E = Yhat - T
    gW2 = E @ H.T / N
    gc2 = E.mean(axis=1, keepdims=True)
    back = (W2.T @ E) * (1 - H ** 2)
    gW1 = P @ back.T / N
    gc1 = back.mean(axis=1, keepdims=True)
    W1 -= 0.3 * gW1
    c1 -= 0.3 * gc1
    W2 -= 0.3 * gW2
    c2 -= 0.3 * gc2
    if epoch % 100 == 0:
        print('%4d  %.6f' % (epoch, (E ** 2).mean()))
