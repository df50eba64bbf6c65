# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: math.exp spread over arrays with np.vectorize; the gradient is exact

import math, numpy as np

@np.vectorize
def activation(v):
    return 1.0 / (1.0 + math.exp(-v))

@np.vectorize
def slope(a):
    return a - a * a

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rnd = np.random.RandomState(77)
weights1 = rnd.rand(3, 4) * 2 - 1
weights2 = rnd.rand(4, 1) * 2 - 1
i = 0
while i < 8000:
    a1 = activation(x @ weights1)
    a2 = activation(a1 @ weights2)
    back2 = (a2 - y) * slope(a2)
    back1 = (back2 @ weights2.T) * slope(a1)
    weights2 -= 1.5 * (a1.T @ back2)
    weights1 -= 1.5 * (x.T @ back1)
    i += 1
print(a2.ravel().tolist())
