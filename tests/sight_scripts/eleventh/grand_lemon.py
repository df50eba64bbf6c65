# verdict: right
import numpy as np

np.random.seed(4)
obs = np.random.rand(6, 3)
res = np.stack((obs.min(1), obs.max(1)), 1)
w = [np.random.randn(3, 5), np.random.randn(5, 2)]
g = lambda t: 1 / (1 + np.exp(-t))

for k in range(1000):
    a = [obs]
    for m in w:
        a.append(g(np.tensordot(a[-1], m, axes=1)))
    back = np.subtract(a[2], res)
    score = np.sum(np.square(back))
    for q in (1, 0):
        back = np.multiply(back, np.multiply(a[q + 1], np.subtract(1, a[q + 1])))
        change = np.tensordot(a[q], back, axes=(0, 0))
        back = np.tensordot(back, w[q], axes=(1, 1))
        w[q] = np.subtract(w[q], np.multiply(0.5, change))
    if k % 250 == 0:
        print("score", score)
