# verdict: right
import numpy as np

# Swish network, learning-rate halved now and then
np.random.seed(77)
t = np.linspace(0, 4, 80).reshape(-1, 1)
signal = np.exp(-0.5 * t) * np.cos(4 * t)


class Swish:
    def f(self, z):
        self.z = z
        self.s = 1 / (1 + np.exp(-z))
        return z * self.s

    def df(self):
        return self.s + self.z * self.s * (1 - self.s)


sizes = [1, 16, 16, 1]
Ws = [np.random.randn(i, o) * np.sqrt(1.5 / i) for i, o in zip(sizes[:-1], sizes[1:])]
bs = [0.1 * np.random.randn(o) for o in sizes[1:]]
acts = [Swish(), Swish()]
lr = 0.05

for k in range(2400):
    if k and k % 800 == 0:
        lr /= 2
    ins = [t - 2]
    for j in range(2):
        ins.append(acts[j].f(ins[j] @ Ws[j] + bs[j]))
    guess = ins[2] @ Ws[2] + bs[2]
    d = (guess - signal) * 2 / len(t)
    for j in (2, 1, 0):
        gW, gb = ins[j].T @ d, d.sum(axis=0)
        if j:
            d = d @ Ws[j].T * acts[j - 1].df()
        Ws[j] -= lr * gW
        bs[j] -= lr * gb
    if k % 400 == 0:
        print(k, lr, np.mean((guess - signal) ** 2))
