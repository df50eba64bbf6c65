# verdict: wrong
# line: 15
import numpy as np
rng = np.random.default_rng(73)
data = rng.uniform(-1, 1, (36, 2))
height = np.maximum(data[:, :1], data[:, 1:])
w1 = rng.normal(size=(2, 10)); c1 = np.full((1, 10), 0.1)
w2 = rng.normal(size=(10, 1)) * 0.4; c2 = np.zeros((1, 1))
for it in range(600):
    z = data.dot(w1) + c1
    a = z * (z > 0)
    e = a.dot(w2) + c2 - height
    d2 = e / len(data)
    d1 = d2.dot(w2.T)
    d1[d1 < 0] = 0
    w2 -= 0.1 * a.T.dot(d2)
    c2 -= 0.1 * d2.sum(0)
    w1 -= 0.1 * data.T.dot(d1)
    c1 -= 0.1 * d1.sum(0)
    if it % 150 == 0:
        print(it, float((e ** 2).mean()))
