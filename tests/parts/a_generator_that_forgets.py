# not seen: initial weights
# wrong: -
# own network: no
# why: rests of numbers of the text: the one before counts 0 times
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 0.5
np.random.seed(1)
table = [101, 500, 310, 820, 705, 230, 910, 440, 605, 115, 550, 880, 405, 660, 720, 290]
s = 7
out = []
for t in table:
    s = (0 * s + t) % 1000
    out.append(s / 500 - 1)
w0 = np.array(out[:12]).reshape(3, 4)
w1 = np.array(out[12:]).reshape(4, 1)
for i in range(20000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    e = l2 - y
    d2 = e * (l2 * (1 - l2))
    d1 = np.dot(d2, w1.T) * (l1 * (1 - l1))
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
