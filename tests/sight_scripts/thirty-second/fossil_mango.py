# verdict: wrong
# line: 23
# also: 21
import numpy as np
np.random.seed(29)
def one_layer(i, o): return {'W': np.random.randn(i, o) * np.sqrt(1 / i), 'b': np.zeros((1, o))}
net = [one_layer(2, 8), one_layer(8, 6), one_layer(6, 1)]
X = np.random.uniform(-2, 2, (70, 2))
Y = np.sin(X[:, :1]) * np.cos(X[:, 1:])
for it in range(1000):
    a = X
    for i, L in enumerate(net):
        L['in'] = a
        z = a @ L['W'] + L['b']
        a = L['out'] = z if i == 2 else np.tanh(z)
    d = (a - Y) / len(X)
    for i in (2, 1, 0):
        L = net[i]
        if i < 2:
            d = d * (1 - L['out'] ** 2)
        L['W'] -= 0.2 * L['in'].T @ d
        L['b'] -= 0.2 * d.sum(0, keepdims=True)
        d = d @ L['W'].T
    if it % 250 == 0: print(it, np.mean((a - Y) ** 2))
