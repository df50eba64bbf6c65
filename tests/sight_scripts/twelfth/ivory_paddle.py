# verdict: wrong
# line: 36
# why: the slope of layer 2 is missing in its delta
import numpy as np

rs = np.random.RandomState(7)


def f(z):
    return 1.0 / (1.0 + np.exp(-z))


# columns: rain, wind, weekend, always one     ->   take the bus?
X = np.array([[1, 0, 0, 1],
              [1, 1, 0, 1],
              [0, 0, 0, 1],
              [0, 1, 1, 1],
              [1, 1, 1, 1],
              [0, 0, 1, 1]])
y = np.array([[1], [1], [0], [0], [1], [0]])

w0 = rs.uniform(-1, 1, (4, 6))
w1 = rs.uniform(-1, 1, (6, 5))
w2 = rs.uniform(-1, 1, (5, 4))
w3 = rs.uniform(-1, 1, (4, 1))
eta = 0.4

for n in range(2500):
    l1 = f(X @ w0)
    l2 = f(l1 @ w1)
    l3 = f(l2 @ w2)
    l4 = f(l3 @ w3)

    d4 = (y - l4) * l4 * (1 - l4)
    d3 = (d4 @ w3.T) * l3 * (1 - l3)
    d2 = d3 @ w2.T
    d1 = (d2 @ w1.T) * l1 * (1 - l1)

    w3 += eta * l3.T @ d4
    w2 += eta * l2.T @ d3
    w1 += eta * l1.T @ d2
    w0 += eta * X.T @ d1

print("mean squared error", np.mean((y - l4) ** 2))
print(np.c_[y, l4.round(3)])
