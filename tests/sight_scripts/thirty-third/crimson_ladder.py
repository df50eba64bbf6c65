# verdict: right
import numpy as np
rs = np.random.RandomState()
X = rs.randn(40, 4)
t = np.where(X[:, :1] * X[:, 1:2] > 0, 1.0, -1.0)
W1 = rs.randn(4, 9) * 0.5
b1 = np.zeros((1, 9))
W2 = rs.randn(9, 1) * 0.5
b2 = np.zeros((1, 1))
lam = 0.01
for it in range(800):
    H = np.tanh(X.dot(W1) + b1)
    f = H.dot(W2) + b2
    dF = -t * (t * f < 1) / 40
    dH = dF.dot(W2.T) * (1 - H * H)
    W2 -= 0.2 * (H.T.dot(dF) + lam * W2)
    b2 -= 0.2 * dF.sum(0, keepdims=True)
    W1 -= 0.2 * (X.T.dot(dH) + lam * W1)
    b1 -= 0.2 * dH.sum(0, keepdims=True)
print("hinge", np.maximum(0, 1 - t * f).mean())
