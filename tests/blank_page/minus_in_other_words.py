# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: every minus is a sum with what was negated
import numpy as np

np.random.seed(2)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
t = np.array([[0, 1, 1, 0.0]]).T
u, v = 2 * np.random.rand(3, 5) - 1, 2 * np.random.rand(5, 1) - 1
for _ in range(3000):
    h = 1 / (1 + np.exp(np.dot(-1 * X, u)))
    o = 1 / (1 + np.exp(np.dot(0 - h, v)))
    d = (o + -t) * o * (1 + -o)
    e = np.dot(d, v.T) * h * (1 + -h)
    v = v + -1 * np.dot(h.T, d)
    u = u + -np.dot(X.T, e)
