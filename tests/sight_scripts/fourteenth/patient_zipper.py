# verdict: right
import numpy as np

np.random.seed(64)
m = 120
X = np.random.randn(2, m)
angle = np.arctan2(X[1], X[0])
cls = np.digitize(angle, [-np.pi / 3, np.pi / 3])
Y = np.eye(3)[cls].T

W1, b1 = np.random.randn(12, 2) * 0.8, np.zeros((12, 1))
W2, b2 = np.random.randn(3, 12) * 0.3, np.zeros((3, 1))
v = {"W1": 0, "b1": 0, "W2": 0, "b2": 0}
beta = 0.9

for epoch in range(400):
    lr = 1.0 * 0.5 ** (epoch // 100)
    A1 = np.tanh(W1 @ X + b1)
    Z2 = W2 @ A1 + b2
    e = np.exp(Z2 - Z2.max(axis=0))
    A2 = e / e.sum(axis=0)

    dZ2 = A2 - Y
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    g = {"W2": dZ2 @ A1.T / m, "b2": dZ2.mean(axis=1, keepdims=True),
         "W1": dZ1 @ X.T / m, "b1": dZ1.mean(axis=1, keepdims=True)}
    for name in g:
        v[name] = beta * v[name] + (1 - beta) * g[name]
    W1 = W1 - lr * v["W1"]
    b1 = b1 - lr * v["b1"]
    W2 = W2 - lr * v["W2"]
    b2 = b2 - lr * v["b2"]
    if epoch % 100 == 0:
        print("lr", lr, "loss", -np.sum(Y * np.log(A2)) / m)

assert np.allclose(A2.sum(axis=0), 1)
print("accuracy", np.mean(A2.argmax(axis=0) == cls))
