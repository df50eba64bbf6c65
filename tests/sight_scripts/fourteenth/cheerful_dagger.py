# verdict: wrong
# line: 29
# why: the value of the cost is sent back instead of the error
import numpy as np

def logistic(x):
    return 1 / (1 + np.exp(-x))

def logistic_deriv(a):
    return a * (1 - a)

rng = np.random.default_rng(30)
X = rng.normal(size=(80, 2))
y = (X[:, :1] ** 2 + 0.5 * X[:, 1:] > 0.5).astype(float)

W1 = rng.normal(size=(2, 10)) * 0.7
b1 = np.zeros(10)
W2 = rng.normal(size=(10, 1)) * 0.3
b2 = np.zeros(1)
lr = 0.5

for epoch in range(500):
    # feed forward
    h = logistic(X @ W1 + b1)
    y_pred = logistic(h @ W2 + b2)
    cost = 0.5 * np.mean((y_pred - y) ** 2)

    # backpropagate the cost
    d_pred = cost * logistic_deriv(y_pred) / len(X)
    dh = d_pred @ W2.T * logistic_deriv(h)

    # gradient descent
    W2 -= lr * h.T @ d_pred
    b2 -= lr * d_pred.sum(axis=0)
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, cost)
