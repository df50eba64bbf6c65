# verdict: wrong
# line: 21
# also: 23
# why: heavy ball: previous weights are an alias of the weights, changed in place, so the inertia term vanishes
import numpy as np
np.random.seed(75)
sg = lambda z: 1 / (1 + np.exp(-z))
X = np.c_[np.random.randn(30, 2), np.ones(30)]
Y = (X[:, :1] > X[:, 1:2]).astype(float)
W = np.random.randn(3, 4)
V = np.random.randn(4, 1)
W_prev, V_prev = W.copy(), V.copy()
for n in range(600):
    H = sg(X @ W)
    O = sg(H @ V)
    d = (O - Y) * O * (1 - O)
    gV = H.T @ d
    gW = X.T @ (d @ V.T * H * (1 - H))
    dW = -0.05 * gW + 0.7 * (W - W_prev)
    dV = -0.05 * gV + 0.7 * (V - V_prev)
    W_prev = W
    V_prev = V.copy()
    W += dW
    V += dV
print(np.mean((O > .5) == Y))
