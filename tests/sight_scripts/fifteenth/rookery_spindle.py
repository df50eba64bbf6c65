# verdict: wrong
# line: 33
# why: hidden biases updated with the output bias' gradient (copied line)
import numpy as np

# predict a yes/no from three made-up measurements
rng = np.random.RandomState(30)
X = rng.randn(90, 3)
y = ((X[:, 0] > 0.3) | (X[:, 1] + X[:, 2] > 1)).astype(float).reshape(-1, 1)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def train(X, y, n_hidden=6, lr=0.5, n_iter=1200):
    n = X.shape[0]
    w1 = rng.randn(X.shape[1], n_hidden) * 0.5
    b1 = np.zeros((1, n_hidden))
    w2 = rng.randn(n_hidden, 1) * 0.5
    b2 = np.zeros((1, 1))
    for i in range(n_iter):
        a1 = np.tanh(X @ w1 + b1)
        a2 = sigmoid(a1 @ w2 + b2)
        loss = -np.mean(y * np.log(a2 + 1e-10) + (1 - y) * np.log(1 - a2 + 1e-10))

        dz2 = (a2 - y) / n
        dw2 = a1.T @ dz2
        db2 = dz2.sum(axis=0, keepdims=True)
        dz1 = (dz2 @ w2.T) * (1 - a1 ** 2)
        dw1 = X.T @ dz1
        db1 = dz1.sum(axis=0, keepdims=True)

        w1 = w1 - lr * dw1
        b1 = b1 - lr * db2
        w2 = w2 - lr * dw2
        b2 = b2 - lr * db2
        if i % 200 == 0:
            print("iteration", i, "loss", loss)
    return w1, b1, w2, b2

w1, b1, w2, b2 = train(X, y)
print("accuracy", np.mean((sigmoid(np.tanh(X @ w1 + b1) @ w2 + b2) > 0.5) == y))
