# verdict: wrong
# wrong: the change of the first weights
# line: 36
# mistake: the first column of the hidden delta is cut off rather than the last (that of the appended one), so the units are shifted by one
# style: term project, class with biases folded in, cross validation
import numpy as np

rng = np.random.default_rng(161)


def two_rings(n=60):
    c = np.arange(n) % 2
    r = np.where(c, 1.5, 0.6) + rng.normal(0, .1, n)
    a = rng.uniform(0, 2*np.pi, n)
    return np.c_[r*np.cos(a), r*np.sin(a)], c


def ones_last(m):
    return np.c_[m, np.ones(len(m))]


class RingNet:
    def __init__(self, hidden):
        self.a = rng.normal(0, 1, (3, hidden))
        self.b = rng.normal(0, 1, (hidden+1, 1))

    def out(self, x):
        self.x1 = ones_last(x)
        self.h1 = ones_last(np.tanh(self.x1 @ self.a))
        return 1/(1+np.exp(-(self.h1 @ self.b)))

    def epoch(self, x, c, rate):
        d = (self.out(x) - c[:, None])/len(x)
        e = (d @ self.b.T)*(1 - self.h1**2)
        self.b -= rate*self.h1.T @ d
        self.a -= rate*self.x1.T @ e[:, 1:]


x, c = two_rings()
for fold in range(3):
    test = np.arange(len(x)) % 3 == fold
    net = RingNet(8)
    for _ in range(500):
        net.epoch(x[~test], c[~test], 0.5)
    p = net.out(x[~test])[:, 0]
    print("fold", fold, "loss", -np.mean(np.log(np.where(c[~test] == 1, p, 1-p) + 1e-12)),
          "test acc", np.mean((net.out(x[test])[:, 0] > .5) == c[test]))
