# verdict: unjudged
# first wrong: -
# line: -
# mistake: forward-elementwise-product
# why: the first product is elementwise on shapes that don't fit, so it stops before any step
import numpy as np

class Net(object):
    def __init__(self, seed=5):
        r = np.random.RandomState(seed)
        self.syn = {'ih': r.uniform(-1, 1, (3, 4)), 'ho': r.uniform(-1, 1, (4, 1))}

    def sig(self, v):
        return 1 / (1 + np.exp(-v))

    def epoch(self, x, y):
        h = self.sig(x * self.syn['ih'])
        o = self.sig(h * self.syn['ho'])
        d = (y - o) * o * (1 - o)
        dh = d.dot(self.syn['ho'].T) * h * (1 - h)
        self.syn['ho'] += h.T.dot(d)
        self.syn['ih'] += x.T.dot(dh)

n = Net()
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for i in range(1000):
    n.epoch(x, y)
print(n.syn)
