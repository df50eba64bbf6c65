# verdict: right
import numpy as np

rng = np.random.RandomState(55)
samples = [(np.array([a, b, c, 1.0]), float((a + b + c) % 2)) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
V = rng.uniform(-1, 1, (6, 4))
w = rng.uniform(-1, 1, 7)

for epoch in range(1500):
    rng.shuffle(samples)
    cost = 0.0
    for x, t in samples:
        h = np.append(np.tanh(V.dot(x)), 1.0)
        p = 1.0 / (1.0 + np.exp(-w.dot(h)))
        cost -= np.log(p if t == 1 else 1 - p)
        dp = p - t
        dh = dp * w[:6] * (1 - h[:6] ** 2)
        w -= 0.1 * dp * h
        V -= 0.1 * np.outer(dh, x)
    if epoch % 300 == 0:
        print("%5d %.4f" % (epoch, cost / 8))

for x, t in samples:
    h = np.append(np.tanh(V.dot(x)), 1.0)
    print(x[:3], int(t), round(float(1.0 / (1.0 + np.exp(-w.dot(h)))), 3))
