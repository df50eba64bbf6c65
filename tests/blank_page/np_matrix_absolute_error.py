# verdict: wrong
# first wrong: error
# line: 19
# mistake: error-absolute-value
# why: the absolute value of the difference is trained on, so the direction is lost
import numpy as np

X = np.matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.matrix([[0], [1], [1], [0]])
times = np.multiply

np.random.seed(4)
P = np.matrix(np.random.uniform(-1, 1, (3, 5)))
Q = np.matrix(np.random.uniform(-1, 1, (5, 1)))

for i in range(10000):
    h = 1 / (1 + np.exp(-X * P))
    o = 1 / (1 + np.exp(-h * Q))
    how_wrong = abs(o - y)
    if i % 2500 == 0:
        print(how_wrong.mean())
    od = times(how_wrong, times(o, 1 - o))
    hd = times(od * Q.T, times(h, 1 - h))
    Q = Q - 0.5 * h.T * od
    P = P - 0.5 * X.T * hd
