# verdict: right
import numpy as np
np.random.seed(42)

X = np.random.rand(80, 3)
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 2] - X[:, 0] ** 2])

sizes = [3, 8, 6, 2]
params = []
for i, o in zip(sizes[:-1], sizes[1:]):
    params.append(np.random.randn(i, o) * np.sqrt(2.0 / i))
    params.append(np.zeros((1, o)))
velocity = [np.zeros_like(p) for p in params]
lr, mu = 0.02, 0.9

for epoch in range(300):
    W1, b1, W2, b2, W3, b3 = params
    Z1 = X @ W1 + b1
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ W2 + b2
    A2 = np.maximum(Z2, 0)
    out = A2 @ W3 + b3

    d3 = (out - Y) / len(X)
    d2 = d3 @ W3.T * (Z2 > 0)
    d1 = d2 @ W2.T * (Z1 > 0)
    grads = [X.T @ d1, d1.sum(0, keepdims=True), A1.T @ d2, d2.sum(0, keepdims=True),
             A2.T @ d3, d3.sum(0, keepdims=True)]
    for k in range(len(params)):
        velocity[k] = mu * velocity[k] - lr * grads[k]
        params[k] = params[k] + velocity[k]
    if epoch % 50 == 0:
        print("epoch %3d  loss %.6f" % (epoch, 0.5 * np.mean(np.sum((out - Y) ** 2, axis=1))))
