# verdict: wrong
# line: 30
# why: The backward loop stops one layer too soon, so the first layer never gets a gradient.
import numpy as np

rng = np.random.RandomState(5)

def sigmoid(z):
    return 1.0/(1.0+np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z)*(1-sigmoid(z))

class Net:
    def __init__(self, sizes):
        self.L = len(sizes)
        self.b = [rng.randn(n, 1) for n in sizes[1:]]
        self.w = [rng.randn(n, k) for k, n in zip(sizes[:-1], sizes[1:])]

    def grads(self, x, y):
        nb = [np.zeros_like(b) for b in self.b]
        nw = [np.zeros_like(w) for w in self.w]
        acts, zs = [x], []
        for b, w in zip(self.b, self.w):
            zs.append(w.dot(acts[-1]) + b)
            acts.append(sigmoid(zs[-1]))
        delta = (acts[-1] - y) * sigmoid_prime(zs[-1])
        nb[-1] = delta
        nw[-1] = delta.dot(acts[-2].T)
        for l in range(2, self.L - 1):
            delta = self.w[-l+1].T.dot(delta) * sigmoid_prime(zs[-l])
            nb[-l] = delta
            nw[-l] = delta.dot(acts[-l-1].T)
        return nb, nw

    def train_batch(self, batch, eta):
        sb = [0*b for b in self.b]
        sw = [0*w for w in self.w]
        for x, y in batch:
            nb, nw = self.grads(x, y)
            sb = [s+n for s, n in zip(sb, nb)]
            sw = [s+n for s, n in zip(sw, nw)]
        self.w = [w - eta*s/len(batch) for w, s in zip(self.w, sw)]
        self.b = [b - eta*s/len(batch) for b, s in zip(self.b, sb)]

net = Net([2, 4, 3, 1])
samples = [(np.array([[p], [q]]), np.array([[float(p != q)]])) for p in (0, 1) for q in (0, 1)]
for epoch in range(800):
    batch = [samples[i] for i in rng.permutation(4)[:3]]
    net.train_batch(batch, 2.0)
for x, y in samples:
    a = x
    for b, w in zip(net.b, net.w):
        a = sigmoid(w.dot(a) + b)
    print(x.ravel(), y.item(), round(a.item(), 3))
