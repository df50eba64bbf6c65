# verdict: wrong
# line: 8
import numpy as np

rng = np.random.default_rng(8)
X = rng.random((14, 3))
Y = X @ np.array([[0.3], [-0.2], [0.5]]) + X[:, :1] ** 2
lr = 1 // 10
W1 = rng.normal(size=(3, 4))
W2 = rng.normal(size=(4, 1))
for epoch in range(1000):
    H = 1 / (1 + np.exp(-(X @ W1)))
    P = H @ W2
    D = (P - Y) / len(X)
    dW2 = H.T @ D
    dW1 = X.T @ ((D @ W2.T) * H * (1 - H))
    W2 -= lr * dW2
    W1 -= lr * dW1
    if epoch % 200 == 0:
        print(epoch, np.mean((P - Y) ** 2))
