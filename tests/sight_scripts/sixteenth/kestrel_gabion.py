# verdict: right
import numpy as np

np.random.seed(13)

X = np.random.uniform(-1, 1, (100, 2))
y = (np.sin(3 * X[:, 0]) * X[:, 1]).reshape(-1, 1)

W1 = np.random.randn(2, 12) * 0.7
b1 = np.zeros((1, 12))
W2 = np.random.randn(12, 1) * 0.3
b2 = np.zeros((1, 1))

lr, mu = 0.05, 0.9
vW1, vb1 = np.zeros_like(W1), np.zeros_like(b1)
vW2, vb2 = np.zeros_like(W2), np.zeros_like(b2)

for epoch in range(1000):
    z1 = X.dot(W1) + b1
    a1 = np.tanh(z1)
    yhat = a1.dot(W2) + b2
    loss = np.mean((yhat - y) ** 2)

    dy = 2 * (yhat - y) / len(X)
    dW2 = a1.T.dot(dy)
    db2 = dy.sum(axis=0, keepdims=True)
    dz1 = dy.dot(W2.T) * (1 - np.tanh(z1) ** 2)
    dW1 = X.T.dot(dz1)
    db1 = dz1.sum(axis=0, keepdims=True)

    vW1 = mu * vW1 - lr * dW1
    vb1 = mu * vb1 - lr * db1
    vW2 = mu * vW2 - lr * dW2
    vb2 = mu * vb2 - lr * db2
    W1 += vW1
    b1 += vb1
    W2 += vW2
    b2 += vb2

    if epoch % 250 == 0:
        print(epoch, loss)
