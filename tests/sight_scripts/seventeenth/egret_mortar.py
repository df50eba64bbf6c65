# verdict: right
import numpy as np

np.random.seed(46)
X = np.random.randn(2, 60)
Y = ((X ** 2).sum(axis=0, keepdims=True) < 1.2).astype(int)

L1, L2 = 8, 1
W1 = np.random.randn(L1, 2) * 0.5; b1 = np.zeros((L1, 1))
W2 = np.random.randn(L2, L1) * 0.5; b2 = np.zeros((L2, 1))
m = Y.size
for epoch in range(1200):
    Z1 = W1.dot(X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = W2.dot(A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))

    dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2.dot(A1.T) / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dA1 = W2.T.dot(dZ2)
    dZ1 = np.array(dA1, copy=True)
    dZ1[Z1 <= 0] = 0
    dW1 = dZ1.dot(X.T) / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m

    for P, dP in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        P -= 0.3 * dP
print("accuracy", np.mean((A2 > .5) == Y))
