# verdict: wrong
# line: 24
# why: The gradient for w1 is added up after the inner loop only, i.e. for the last lesson only (indentation).
import numpy as np

lessons = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
rng = np.random.default_rng(16)
w1 = rng.uniform(-1, 1, (3, 4))
w2 = rng.uniform(-1, 1, 4)

def s(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(1500):
    g1 = np.zeros((3, 4))
    g2 = np.zeros(4)
    for x, t in lessons:
        x = np.array(x)
        h = s(x @ w1)
        o = s(h @ w2)
        d = (o - t) * o * (1 - o)
        dh = d * w2 * h * (1 - h)
        g2 += d * h
    g1 += np.outer(x, dh)
    w1 -= g1
    w2 -= g2
    if epoch % 500 == 0:
        print(epoch, [round(float(s(s(np.array(x) @ w1) @ w2)), 3) for x, _ in lessons])
