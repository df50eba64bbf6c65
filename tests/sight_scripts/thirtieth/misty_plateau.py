# verdict: wrong
# line: 25
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


class Net:
    def __init__(self, sizes, rng):
        self.w = [rng.normal(size=(o, i)) for i, o in zip(sizes, sizes[1:])]
        self.b = [rng.normal(size=(o, 1)) for o in sizes[1:]]

    def gradients(self, x, t):
        acts = [x]
        for w, b in zip(self.w, self.b):
            acts.append(sig(w @ acts[-1] + b))
        dw = [None] * len(self.w)
        db = [None] * len(self.b)
        delta = acts[-1] - t
        dw[-1], db[-1] = delta @ acts[-2].T, delta
        for l in range(2, len(self.w) + 1):
            delta = (self.w[-l + 1].T @ delta) * acts[-l] * (1 - acts[-l])
            dw[-l] = delta @ acts[-l].T
            db[-l] = delta
        return dw, db


rng = np.random.default_rng(38)
net = Net([4, 4, 4, 2], rng)
xs = rng.uniform(size=(30, 4, 1))
ts = np.array([[[float(x[0, 0] > x[1, 0])], [float(x[2, 0] > x[3, 0])]] for x in xs])

for epoch in range(60):
    for x, t in zip(xs, ts):
        dw, db = net.gradients(x, t)
        net.w = [w - 0.3 * g for w, g in zip(net.w, dw)]
        net.b = [b - 0.3 * g for b, g in zip(net.b, db)]
    if epoch % 15 == 0:
        a = xs
        for w, b in zip(net.w, net.b):
            a = sig(w @ a + b)
        print(epoch, np.mean((a - ts) ** 2))
