# verdict: wrong
# line: 18
import numpy as np

rng = np.random.RandomState(2)
x = np.linspace(-1, 1, 20).reshape(-1, 1)
y = x ** 3 - x

w = {'a': rng.randn(1, 8), 'b': rng.randn(8), 'c': rng.randn(8, 1) * 0.5, 'd': np.zeros(1)}
first = {k: np.zeros_like(p) for k, p in w.items()}
second = {k: np.zeros_like(p) for k, p in w.items()}
t = 0

def adam(k, g, t, lr=0.003):
    first[k] = 0.9 * first[k] + 0.1 * g
    second[k] = 0.999 * second[k] + 0.001 * g * g
    fh = first[k] / (1 - 0.9 ** t)
    sh = second[k] / (1 - 0.9 ** t)
    w[k] = w[k] - lr * fh / (np.sqrt(sh) + 1e-8)

for epoch in range(600):
    t += 1
    h = np.tanh(x @ w['a'] + w['b'])
    o = h @ w['c'] + w['d']
    e = 2 * (o - y) / len(x)
    back = e @ w['c'].T * (1 - h ** 2)
    adam('c', h.T @ e, t)
    adam('d', e.sum(axis=0), t)
    adam('a', x.T @ back, t)
    adam('b', back.sum(axis=0), t)
    if epoch % 150 == 0:
        print(epoch, ((o - y) ** 2).mean())
