# verdict: right
# small regression net, MATLAB habits: every sample is a column
import numpy as np
from numpy import tanh, zeros, ones

np.random.seed(26)
P = np.random.uniform(-1, 1, (2, 30))
T = (P[0, :] * P[1, :]).reshape(1, 30)
[R, Q] = P.shape
S1 = 6
IW = 0.5 * np.random.randn(S1, R)
LW = 0.5 * np.random.randn(1, S1)
B1 = zeros((S1, 1))
B2 = zeros((1, 1))
mu = 0.1

for k in range(1, 1001):
    N1 = IW @ P + B1 @ ones((1, Q))
    A1 = tanh(N1)
    A2 = LW @ A1 + B2 @ ones((1, Q))
    E = T - A2
    D2 = 2 * E / Q
    D1 = (LW.T @ D2) * (1 - A1 * A1)
    LW = LW + mu * D2 @ A1.T
    B2 = B2 + mu * D2 @ ones((Q, 1))
    IW = IW + mu * D1 @ P.T
    B1 = B1 + mu * D1 @ ones((Q, 1))
    if k % 250 == 0:
        print('epoch %d  mse %.5f' % (k, np.mean(E ** 2)))
