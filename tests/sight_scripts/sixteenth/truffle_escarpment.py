# verdict: wrong
# line: 34
# why: three hidden layers: the delta of the second one is made with the wrong weights (same shape)
import numpy as np

np.random.seed(70)
X = np.random.uniform(-1, 1, (60, 2))
y = np.sin(3 * X[:, :1]) * np.cos(2 * X[:, 1:])

H = 8
w1 = np.random.randn(2, H) * 0.8
w2 = np.random.randn(H, H) * 0.4
w3 = np.random.randn(H, H) * 0.4
w4 = np.random.randn(H, 1) * 0.4
lr = 0.1


def act(z):
    return np.tanh(z)


def dact(a):
    return 1 - a ** 2


for epoch in range(1200):
    a1 = act(X @ w1)
    a2 = act(a1 @ w2)
    a3 = act(a2 @ w3)
    yhat = a3 @ w4

    d4 = (yhat - y) / len(X)
    d3 = d4 @ w4.T * dact(a3)
    d2 = d3 @ w2.T * dact(a2)
    d1 = d2 @ w2.T * dact(a1)

    w4 = w4 - lr * a3.T @ d4
    w3 = w3 - lr * a2.T @ d3
    w2 = w2 - lr * a1.T @ d2
    w1 = w1 - lr * X.T @ d1

    if epoch % 300 == 0:
        print(epoch, np.mean((yhat - y) ** 2))
