# verdict: wrong
# line: 20
# also: 31
# why: forward pass lacks bias b1 although it is trained
import numpy as np

class Net:
    def __init__(self, n_in=2, n_hid=5, n_out=1):
        r = np.random.default_rng(16)
        self.w1 = r.normal(0, 1, (n_in, n_hid))
        self.b1 = r.normal(0, 0.1, n_hid)
        self.w2 = r.normal(0, 1, (n_hid, n_out))
        self.b2 = r.normal(0, 0.1, n_out)

    @staticmethod
    def sig(x):
        return 1 / (1 + np.exp(-x))

    def forward(self, x):
        self.h = self.sig(x @ self.w1)
        self.o = self.sig(self.h @ self.w2 + self.b2)
        return self.o

    def train(self, x, t, eta=0.8):
        self.forward(x)
        do = (self.o - t) * self.o * (1 - self.o)
        dh = do @ self.w2.T * self.h * (1 - self.h)
        self.w2 -= eta * self.h.T @ do
        self.b2 -= eta * do.sum(axis=0)
        self.w1 -= eta * x.T @ dh
        self.b1 -= eta * dh.sum(axis=0)

net = Net()
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)
for i in range(4000):
    net.train(x, t)
print(net.forward(x))
