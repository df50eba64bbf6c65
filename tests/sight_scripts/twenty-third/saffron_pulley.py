# verdict: wrong
# line: 27
# why: derivatives: The derivative of softplus is sigmoid of z1, but it is taken of the activation a1.
import numpy as np
np.random.seed(15)

sigmoid = lambda z: 1/(1 + np.exp(-z))
softplus = lambda z: np.log(1 + np.exp(z))
# derivative of softplus is the sigmoid
softplus_d = sigmoid

X = np.random.randn(100, 2)
y = (X[:, :1] * X[:, 1:] > 0).astype(float)

W1 = np.random.randn(2, 8)
b1 = np.zeros((1, 8))
W2 = np.random.randn(8, 1)
b2 = np.zeros((1, 1))
alpha = 0.3

for i in range(2000):
    z1 = X @ W1 + b1
    a1 = softplus(z1)
    a2 = sigmoid(a1 @ W2 + b2)

    d2 = (a2 - y) / len(X)
    d1 = (d2 @ W2.T) * softplus_d(a1)

    W2 -= alpha * a1.T @ d2
    b2 -= alpha * d2.sum(0, keepdims=True)
    W1 -= alpha * X.T @ d1
    b1 -= alpha * d1.sum(0, keepdims=True)

    if i % 400 == 0:
        print(i, np.mean(np.abs(y - a2)))

print("accuracy", np.mean((a2 > .5) == y), "W2", W2.ravel())
