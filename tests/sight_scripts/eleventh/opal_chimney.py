# verdict: wrong
# line: 20
# also: 9
# why: err is made like the integer targets, so the errors are cut to whole numbers.
import numpy as np

np.random.seed(66)
rooms = np.array([[1, 2], [2, 1], [3, 3], [4, 1], [2, 4], [5, 2]])
price = np.array([2, 1, 3, 2, 3, 4])

w1 = np.random.randn(2, 5) * 0.3
b1 = np.zeros(5)
w2 = np.random.randn(5) * 0.3
b2 = 0.0

for epoch in range(400):
    h = np.tanh(rooms @ w1 + b1)
    pred = h @ w2 + b2

    err = np.zeros_like(price)
    for i in range(len(price)):
        err[i] = pred[i] - price[i]

    dh = np.outer(err, w2) * (1 - h ** 2)
    w2 -= 0.01 * h.T @ err
    b2 -= 0.01 * err.sum()
    w1 -= 0.01 * rooms.T @ dh
    b1 -= 0.01 * dh.sum(axis=0)

    if epoch % 80 == 0:
        print(epoch, pred.round(2))
