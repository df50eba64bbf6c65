# verdict: wrong
# line: 15
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(3, 40))
T = np.vstack([X[0] > 0, X[1] * X[2] > 0]).astype(float)
m = X.shape[1]
W1 = rng.normal(size=(6, 3)) * 0.5
b1 = np.zeros((6, 1))
W2 = rng.normal(size=(2, 6)) * 0.5
b2 = np.zeros((2, 1))

for it in range(1000):
    lr = 0.8 - 0.001 * it
    A1 = np.tanh(W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    loss = -np.sum(T * np.log(A2 + 1e-9) + (1 - T) * np.log(1 - A2 + 1e-9)) / m
    dZ2 = (A2 - T) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    W2 = W2 - lr * dZ2 @ A1.T
    b2 = b2 - lr * dZ2.sum(axis=1, keepdims=True)
    W1 = W1 - lr * dZ1 @ X.T
    b1 = b1 - lr * dZ1.sum(axis=1, keepdims=True)
    if it % 200 == 0:
        print(it, round(loss, 4))
print("end", loss)
