# verdict: wrong
# line: 18
# also: 19, 20
import numpy as np
np.random.seed(21)
X = np.random.rand(25, 3)
y = (X[:, :1] - X[:, 1:2]) * X[:, 2:]
W1 = np.random.randn(3, 8)
W2 = np.random.randn(8, 1)
H = np.empty((25, 8)); R = np.empty((25, 1)); B = np.empty((25, 8)); Q = np.empty((25, 8))
G1 = np.empty_like(W1); G2 = np.empty_like(W2)
for it in range(700):
    np.dot(X, W1, out=H)
    np.tanh(H, out=H)
    np.dot(H, W2, out=R)
    np.subtract(R, y, out=R)
    np.dot(R, W2.T, out=B)
    np.square(H, out=H)
    B *= 1 - H
    np.dot(H.T, R, out=G2)
    np.dot(X.T, B, out=G1)
    W1 -= 0.01 * G1
    W2 -= 0.01 * G2
print((R ** 2).sum())
