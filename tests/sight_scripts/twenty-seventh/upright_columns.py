# verdict: right
# samples are columns here, as in the lecture slides
import numpy as np
np.random.seed(1)

X = np.random.uniform(-1, 1, (3, 80))
Y = np.vstack([np.sign(X[0] * X[1]) > 0, X[2] > X[0]]).astype(float)
m = X.shape[1]

n0, n1, n2 = 3, 12, 2
W1 = np.random.randn(n1, n0) * 0.8
b1 = np.zeros((n1, 1))
W2 = np.random.randn(n2, n1) * 0.4
b2 = np.zeros((n2, 1))
V1, U1, V2, U2 = (np.zeros_like(a) for a in (W1, b1, W2, b2))

sig = lambda z: 1 / (1 + np.exp(-z))
mu, eta = 0.9, 0.2

for it in range(1500):
    # Nesterov: look ahead first
    LW1, Lb1, LW2, Lb2 = W1 + mu * V1, b1 + mu * U1, W2 + mu * V2, b2 + mu * U2

    A1 = np.tanh(LW1 @ X + Lb1)
    A2 = sig(LW2 @ A1 + Lb2)

    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (LW2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m

    V1 = mu * V1 - eta * dW1
    U1 = mu * U1 - eta * db1
    V2 = mu * V2 - eta * dW2
    U2 = mu * U2 - eta * db2
    W1 += V1
    b1 += U1
    W2 += V2
    b2 += U2

    if it % 250 == 0:
        cost = -np.mean(Y * np.log(A2 + 1e-12) + (1 - Y) * np.log(1 - A2 + 1e-12))
        print(it, cost)
