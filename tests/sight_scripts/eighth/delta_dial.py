# verdict: right
import numpy as np
import numpy.random as npr

# everything averaged over the batch: weights with / n, biases with mean -- the same thing
npr.seed(217)
X = npr.rand(10, 3)
Y = np.cos(3 * X[:, :1]) * X[:, 1:2]
W = [npr.randn(3, 6) * .5, npr.randn(6, 4) * .5, npr.randn(4, 1) * .5]
B = [np.zeros(6), np.zeros(4), np.zeros(1)]
n = len(X)
for it in range(1000):
    A = [X]
    for k in range(3):
        Z = A[k].dot(W[k]) + B[k]
        A.append(np.tanh(Z) if k < 2 else Z)
    D = A[3] - Y
    for k in (2, 1, 0):
        gW, gB = A[k].T.dot(D) / n, D.mean(axis=0)
        D = D.dot(W[k].T) * (1 - A[k] ** 2)
        W[k] = W[k] - 0.3 * gW
        B[k] = B[k] - 0.3 * gB
print("mse", float(np.mean((A[3] - Y) ** 2)))
