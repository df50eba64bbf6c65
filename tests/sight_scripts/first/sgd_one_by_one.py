# verdict: right
# wrong: -
# line: -
# mistake: -
# style: online learning, one sample at a time with np.outer
import numpy as np
rng = np.random.default_rng(99)
data = [(np.array([a, b, 1.0]), float(a ^ b)) for a in (0, 1) for b in (0, 1)]
V = rng.normal(size=(5, 3))
w = rng.normal(size=5)
g = lambda z: 1/(1+np.exp(-z))
for epoch in range(4000):
    total = 0.0
    rng.shuffle(data)
    for x, t in data:
        h = g(V @ x)
        o = g(w @ h)
        total += (t - o)**2
        do = (t - o)*o*(1 - o)
        dh = do*w*h*(1 - h)
        w += 0.5*do*h
        V += 0.5*np.outer(dh, x)
    if epoch % 1000 == 0:
        print(epoch, total)
