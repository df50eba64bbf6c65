# verdict: wrong
# line: 30
# why: updates: the second weights are changed by the derivatives of the input weights
import numpy as np

rng = np.random.default_rng(5)
# all sizes 4, last column of the data is the bias
X = np.c_[rng.uniform(-1, 1, (50, 3)), np.ones(50)]
Y = (X[:, :1] - X[:, 1:2]) * X[:, 2:3]

W1 = rng.normal(0, 0.6, (4, 4))
W2 = rng.normal(0, 0.6, (4, 4))
W3 = rng.normal(0, 0.6, (4, 1))
lr = 0.1

for epoch in range(3000):
    h1 = np.tanh(X @ W1)
    h2 = np.tanh(h1 @ W2)
    out = h2 @ W3

    delta3 = (out - Y) / len(X)
    delta2 = delta3 @ W3.T * (1 - h2 ** 2)
    delta1 = delta2 @ W2.T * (1 - h1 ** 2)

    dW1 = X.T @ delta1
    dW2 = h1.T @ delta2
    dW3 = h2.T @ delta3

    W1 -= lr * dW1
    W2 -= lr * dW1
    W3 -= lr * dW3

    if epoch % 1000 == 0:
        print(epoch, np.mean((out - Y) ** 2))

print("mse", np.mean((out - Y) ** 2))
