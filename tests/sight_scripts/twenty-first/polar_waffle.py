# verdict: right
"""8-3-8 encoder: the classic of 1986, batch training with momentum."""
import numpy as np

def squash(v):
    return 1.0 / (1.0 + np.exp(-v))

class Encoder838:
    def __init__(self):
        self.into = np.random.uniform(-0.5, 0.5, (9, 3))    # last row: thresholds
        self.outof = np.random.uniform(-0.5, 0.5, (4, 8))
        self.moved_into = np.zeros((9, 3))
        self.moved_outof = np.zeros((4, 8))

    def respond(self, v):
        one = np.ones((len(v), 1))
        self.v = np.concatenate([v, one], axis=1)
        self.code = squash(self.v.dot(self.into))
        self.c = np.concatenate([self.code, one], axis=1)
        return squash(self.c.dot(self.outof))

    def improve(self, v, wanted, eta=0.4, inertia=0.7):
        got = self.respond(v)
        out_delta = (wanted - got) * got * (1 - got)
        code_delta = out_delta.dot(self.outof[:3].T) * self.code * (1 - self.code)
        self.moved_outof = eta * self.c.T.dot(out_delta) + inertia * self.moved_outof
        self.moved_into = eta * self.v.T.dot(code_delta) + inertia * self.moved_into
        self.outof += self.moved_outof
        self.into += self.moved_into
        return 0.5 * np.sum((wanted - got) ** 2)

patterns = np.identity(8)
net = Encoder838()
for sweep in range(3000):
    energy = net.improve(patterns, patterns)
    if sweep % 500 == 0:
        print(sweep, energy)
print(np.round(net.code, 1))
