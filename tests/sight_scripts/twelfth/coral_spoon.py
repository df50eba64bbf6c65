# verdict: wrong
# line: 32
# why: expression statement without assignment, so the hidden bias never moves
import numpy as np

np.random.seed(22)
x = np.linspace(0, 1, 40)[:, None]
y = np.cos(4 * x)

w1 = np.random.randn(1, 10) * 3
b1 = np.random.randn(1, 10)
w2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros((1, 1))
lr = 0.2

for epoch in range(2000):
    # forward
    a = 1 / (1 + np.exp(-(x @ w1 + b1)))
    y_hat = a @ w2 + b2
    loss = np.mean((y_hat - y) ** 2)

    # backward
    dy = 2 * (y_hat - y) / len(x)
    dw2 = a.T @ dy
    db2 = dy.sum(axis=0, keepdims=True)
    da = dy @ w2.T * a * (1 - a)
    dw1 = x.T @ da
    db1 = da.sum(axis=0, keepdims=True)

    # update
    w1 -= lr * dw1
    b1 - lr * db1
    w2 -= lr * dw2
    b2 -= lr * db2

    if epoch % 500 == 0:
        print(f"{epoch=} {loss=:.5f}")
