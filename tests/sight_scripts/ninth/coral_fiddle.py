# verdict: right

import numpy as np

"""XOR with a third column of ones.

forward:   l1 = s(X  w1)     l2 = s(l1 w2)
backward:  d2 = (y - l2) s'  d1 = d2 w2^T s'
"""

def s(x):
    return 1 / (1 + np.exp(-x))

def ds(fx):
    return fx * (1 - fx)

X = np.array([0,0,1, 0,1,1, 1,0,1, 1,1,1]).reshape(4, 3)
y = np.array([0, 1, 1, 0]).reshape(4, 1)

rs = np.random.RandomState(1234)
synapses = {
    'first': 2 * rs.rand(3, 4) - 1,
    'second': 2 * rs.rand(4, 1) - 1,
}

for n in range(6000):
    l1 = s(np.dot(X, synapses['first']))
    l2 = s(np.dot(l1, synapses['second']))
    d2 = (y - l2) * ds(l2)
    d1 = np.dot(d2, synapses['second'].T) * ds(l1)
    updates = {'second': np.dot(l1.T, d2), 'first': np.dot(X.T, d1)}
    for name, change in updates.items():
        synapses[name] += change
    if (n + 1) % 2000 == 0:
        print(f'{n + 1}: {abs(y - l2).mean():.4f}')
