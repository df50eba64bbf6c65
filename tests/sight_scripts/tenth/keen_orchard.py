# verdict: wrong
# line: 31
# why: The hidden bias adds the sum over all units and samples instead of one sum per unit.
import numpy as np
np.random.seed(7)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
n_hidden = 4

w1 = np.random.uniform(-1, 1, (2, n_hidden))
b1 = np.random.uniform(-1, 1, n_hidden)
w2 = np.random.uniform(-1, 1, (n_hidden, 1))
b2 = np.random.uniform(-1, 1, 1)

def act(v):
    return 1.0 / (1.0 + np.exp(-v))

for n in range(6000):
    # forward
    z1 = X.dot(w1) + b1
    a1 = act(z1)
    z2 = a1.dot(w2) + b2
    a2 = act(z2)
    # backward
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2.dot(w2.T) * a1 * (1 - a1)
    w2 -= 0.9 * a1.T.dot(delta2)
    b2 -= 0.9 * delta2.sum(axis=0)
    w1 -= 0.9 * X.T.dot(delta1)
    b1 -= 0.9 * delta1.sum()
print("final", a2.ravel())
