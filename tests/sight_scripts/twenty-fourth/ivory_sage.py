# verdict: wrong
# line: 27
# why: hidden delta: The ReLU mask of the first hidden layer is made from the second layer's sums.
import numpy as np

rng = np.random.default_rng(55)
X = rng.normal(size=(100, 3))
y = (X[:, 0] * 0.5 - np.abs(X[:, 1]) + 0.3 * X[:, 2] ** 2).reshape(-1, 1)

W1 = rng.normal(size=(3, 16)) * np.sqrt(2 / 3);  b1 = np.zeros(16)
W2 = rng.normal(size=(16, 16)) * np.sqrt(2 / 16); b2 = np.zeros(16)
W3 = rng.normal(size=(16, 1)) * np.sqrt(1 / 16); b3 = np.zeros(1)
lr = 0.02

def relu(z):
    return z * (z > 0)

for epoch in range(800):
    z1 = X @ W1 + b1
    a1 = relu(z1)
    z2 = a1 @ W2 + b2
    a2 = relu(z2)
    yhat = a2 @ W3 + b3

    g3 = (yhat - y) / len(X)
    g2 = (g3 @ W3.T) * (z2 > 0)
    g1 = (g2 @ W2.T) * (z2 > 0)

    W3 -= lr * a2.T @ g3
    b3 -= lr * g3.sum(axis=0)
    W2 -= lr * a1.T @ g2
    b2 -= lr * g2.sum(axis=0)
    W1 -= lr * X.T @ g1
    b1 -= lr * g1.sum(axis=0)
    if epoch % 200 == 0:
        print(f"{epoch:4d}  {np.mean((yhat - y) ** 2):.5f}")

print("end", np.mean((yhat - y) ** 2))
