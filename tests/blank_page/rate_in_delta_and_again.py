# verdict: wrong
# first wrong: alpha
# line: 17|20
# mistake: -
# why: the rate is already inside the output delta that goes back, and the hidden update multiplies by it once more

import numpy as np

def go(X, y, hidden=6, rate=0.2, steps=20000):
    rs = np.random.RandomState(0)
    w1 = rs.uniform(-1, 1, (X.shape[1], hidden))
    w2 = rs.uniform(-1, 1, (hidden, 1))
    f = lambda a: 1 / (1 + np.exp(-a))
    for i in range(steps):
        h = f(X @ w1)
        o = f(h @ w2)
        delta_o = rate * (y - o) * o * (1 - o)
        delta_h = delta_o @ w2.T * h * (1 - h)
        w2 += h.T @ delta_o
        w1 += rate * X.T @ delta_h
    return o

if __name__ == "__main__":
    inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    xor = np.array([[0], [1], [1], [0]])
    print(go(inputs, xor))
