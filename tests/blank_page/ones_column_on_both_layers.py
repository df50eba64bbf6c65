# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a column of ones is glued to the inputs and to the hidden layer; its delta is cut off before going further back, which is right
import numpy as np

def add_bias(m):
    return np.c_[m, np.ones(len(m))]

def g(z):
    return 1. / (1. + np.exp(-z))

raw = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y   = np.array([[0., 1., 1., 0.]]).T

np.random.seed(9)
Theta1 = np.random.rand(3, 4) - .5
Theta2 = np.random.rand(5, 1) - .5

x = add_bias(raw)
for k in range(20000):
    a1 = add_bias(g(x @ Theta1))
    a2 = g(a1 @ Theta2)

    delta2 = (y - a2) * a2 * (1 - a2)
    delta1 = (delta2 @ Theta2.T * a1 * (1 - a1))[:, :-1]   # nobody feeds the ones

    Theta2 += 1.5 * a1.T @ delta2
    Theta1 += 1.5 * x.T @ delta1

print(np.hstack([raw, y, a2.round(3)]))
