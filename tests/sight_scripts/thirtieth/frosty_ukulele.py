# verdict: wrong
# line: 10
# also: 12
import numpy as np

inputs = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
wanted = np.array([[0.], [1.], [1.], [0.]])

n_hidden = 6
w1 = np.full((2, n_hidden), 0.5)
b1 = np.zeros(n_hidden)
w2 = np.full((n_hidden, 1), 0.5)
b2 = np.zeros(1)
eta = 0.5


def logistic(z):
    return 1.0 / (1.0 + np.exp(-z))


for epoch in range(3000):
    h = logistic(inputs @ w1 + b1)
    o = logistic(h @ w2 + b2)
    delta_o = (o - wanted) * o * (1 - o)
    delta_h = delta_o @ w2.T * h * (1 - h)
    w2 -= eta * h.T @ delta_o
    b2 -= eta * delta_o.sum(axis=0)
    w1 -= eta * inputs.T @ delta_h
    b1 -= eta * delta_h.sum(axis=0)
    if epoch % 1000 == 0:
        print(epoch, ((o - wanted) ** 2).sum())
print(o)
