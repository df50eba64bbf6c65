# verdict: wrong
# line: 13
import numpy as np
rng = np.random.default_rng(34)
N = 60
signal = rng.normal(size=(N, 4))
grade = np.tanh(signal[:, [0]] + signal[:, [1]] * signal[:, [3]])
net = dict(a=rng.normal(size=(4, 8)) * 0.5, b=rng.normal(size=(8, 1)) * 0.5)
def minibatches(size):
    order = rng.permutation(N)
    for lo in range(0, N, size):
        pick = order[lo:lo + size]
        yield signal[pick], grade[lo:lo + size]
for epoch in range(100):
    for xb, yb in minibatches(12):
        h = np.tanh(xb @ net["a"])
        g = (h @ net["b"] - yb) / len(xb)
        gh = g @ net["b"].T * (1 - h ** 2)
        net["b"] -= 0.1 * h.T @ g
        net["a"] -= 0.1 * xb.T @ gh
    if epoch % 25 == 0:
        print(epoch, np.mean((np.tanh(signal @ net["a"]) @ net["b"] - grade) ** 2))
