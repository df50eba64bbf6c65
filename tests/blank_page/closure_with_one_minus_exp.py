# verdict: wrong
# first wrong: sigmoid
# line: 14
# mistake: sigmoid-one-minus
# why: the denominator is 1 - exp(-z), which has a pole at zero instead of passing through one half

import numpy as np

def build(seed):
    rs = np.random.RandomState(seed)
    layers = [rs.uniform(-1, 1, (3, 4)), rs.uniform(-1, 1, (4, 1))]

    def curve(z):
        return 1 / (1 - np.exp(-z))

    def lesson(x, y):
        h = curve(x @ layers[0])
        o = curve(h @ layers[1])
        do = (y - o) * o * (1 - o)
        dh = do @ layers[1].T * h * (1 - h)
        layers[1] += 0.01 * h.T @ do
        layers[0] += 0.01 * x.T @ dh
        return np.mean(np.abs(y - o))

    return lesson

lesson = build(40)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
with np.errstate(all="ignore"):
    for k in range(3000):
        e = lesson(X, Y)
        if k % 500 == 0:
            print(k, e)
