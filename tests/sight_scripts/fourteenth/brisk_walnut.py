# verdict: wrong
# line: 26
# why: Nielsen: hidden layer's nabla_w uses the wrong activation (all layers of same size)
import numpy as np
rng = np.random.default_rng(7)

def f(z):
    return 1/(1+np.exp(-z))

class Net:
    def __init__(self, sizes):
        self.w = [rng.normal(0, 1, (o, i)) for i, o in zip(sizes, sizes[1:])]
        self.b = [rng.normal(0, 1, (o, 1)) for o in sizes[1:]]

def step(net, x, t, eta):
    acts = [x]
    for w, b in zip(net.w, net.b):
        acts.append(f(w @ acts[-1] + b))
    L = len(net.w)
    gw, gb = [None]*L, [None]*L
    delta = (acts[-1] - t) * acts[-1] * (1 - acts[-1])
    gw[-1] = delta @ acts[-2].T
    gb[-1] = delta
    for l in range(2, L+1):
        delta = (net.w[-l+1].T @ delta) * acts[-l] * (1 - acts[-l])
        gw[-l] = delta @ acts[-l].T
        gb[-l] = delta
    for i in range(L):
        net.w[i] = net.w[i] - eta * gw[i]
        net.b[i] = net.b[i] - eta * gb[i]
    return float(np.sum((acts[-1] - t)**2))

net = Net([3, 3, 3, 3])
xs = rng.random((40, 3))
ts = np.stack([xs[:, 0] > .5, xs[:, 1] > xs[:, 2], xs.sum(1) > 1.5], axis=1).astype(float)
for epoch in range(60):
    total = 0.0
    for i in rng.permutation(len(xs)):
        total += step(net, xs[i].reshape(3, 1), ts[i].reshape(3, 1), 0.5)
    if epoch % 20 == 0:
        print(epoch, total)
print(total)
