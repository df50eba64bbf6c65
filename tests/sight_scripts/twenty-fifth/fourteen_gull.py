# verdict: wrong
# line: 18
# why: error: The delta must be made from the error t - o itself, not from its square, which has lost its sign.
import numpy as np

class Net:
    def __init__(self, n_in, n_hidden):
        self.w1 = np.random.randn(n_in, n_hidden) * 0.6
        self.w2 = np.random.randn(n_hidden, 1) * 0.6

    def run(self, x):
        self.h = np.tanh(x @ self.w1)
        self.o = 1 / (1 + np.exp(-(self.h @ self.w2)))
        return self.o

    def learn(self, x, t, rate):
        o = self.run(x)
        err = (t - o) ** 2
        d_o = err * o * (1 - o)
        d_h = d_o @ self.w2.T * (1 - self.h ** 2)
        self.w2 += rate * self.h.T @ d_o
        self.w1 += rate * x.T @ d_h
        return err.sum()

np.random.seed(50)
x = np.hstack([np.random.randint(0, 2, (20, 3)), np.ones((20, 1))])
t = (x[:, :3].sum(axis=1, keepdims=True) >= 2).astype(float)     # majority vote
net = Net(4, 5)
for k in range(1000):
    e = net.learn(x, t, 0.2)
print("majority:", net.run(x[:5]).ravel(), t[:5].ravel(), "error", e)
