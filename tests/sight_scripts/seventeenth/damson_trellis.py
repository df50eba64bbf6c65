# verdict: right
import numpy as np

gen = np.random.RandomState(2024)
x = gen.rand(40, 2) * 2 - 1
y = np.c_[x[:, 0] * x[:, 1], x.sum(axis=1)]
net = {'A': gen.randn(2, 8) * .6, 'a': np.zeros(8), 'B': gen.randn(8, 2) * .4, 'b': np.zeros(2)}
cache = {k: np.zeros_like(v) for k, v in net.items()}

def forward(net, x):
    hid = np.tanh(x @ net['A'] + net['a'])
    return hid, hid @ net['B'] + net['b']

for it in range(600):
    hid, out = forward(net, x)
    diff = (out - y) / len(x)
    dhid = (1 - hid ** 2) * (diff @ net['B'].T)
    g = {'A': x.T @ dhid, 'a': dhid.sum(0), 'B': hid.T @ diff, 'b': diff.sum(0)}
    loss = 0.5 * np.sum((out - y) ** 2) / len(x)
    for k in net:
        cache[k] = 0.9 * cache[k] + 0.1 * g[k] ** 2
        net[k] -= 0.005 * g[k] / (np.sqrt(cache[k]) + 1e-8)
    if it % 200 == 0:
        print(it, loss)
