# verdict: wrong
# line: 8
# also: 10
# why: initial weights: One random number is drawn and copied to all hidden weights, so with equal output weights all hidden units stay the same.
import numpy as np
rng = np.random.default_rng(6)
net = {
    'W': np.full((2, 5), rng.normal()),
    'c': np.zeros(5),
    'w': np.full((5, 1), rng.normal()),
    'b': np.zeros(1),
}
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
for t in range(4000):
    h = np.tanh(X @ net['W'] + net['c'])
    o = 1 / (1 + np.exp(-(h @ net['w'] + net['b'])))
    g = o - y
    gh = g @ net['w'].T * (1 - h ** 2)
    net['w'] -= 0.1 * h.T @ g
    net['b'] -= 0.1 * g.sum(axis=0)
    net['W'] -= 0.1 * X.T @ gh
    net['c'] -= 0.1 * gh.sum(axis=0)
print(o)
