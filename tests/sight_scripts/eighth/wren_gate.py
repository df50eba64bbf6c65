# verdict: wrong
# line: 21
# also: 19
# why: The layer changes its own weights before it passes the gradient down with them.
import numpy as np

# every layer is a closure that remembers its last input
def dense(n_in, n_out, seed, rate):
    r = np.random.RandomState(seed)
    box = {'W': r.normal(0, 0.8, (n_in, n_out)), 'b': np.zeros(n_out)}

    def run(x):
        box['in'] = x
        box['out'] = np.tanh(x @ box['W'] + box['b'])
        return box['out']

    def learn(grad):
        d = grad * (1 - box['out'] ** 2)
        box['W'] = box['W'] - rate * box['in'].T @ d
        box['b'] = box['b'] - rate * d.sum(axis=0)
        return d @ box['W'].T

    return run, learn, box

X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
y = np.array([[-1], [1], [1], [-1]], dtype=float)
stack = [dense(3, 6, 1, 0.2), dense(6, 1, 2, 0.2)]

for epoch in range(1000):
    a = X
    for run, _, _ in stack:
        a = run(a)
    g = a - y
    for _, learn, _ in stack[::-1]:
        g = learn(g)
print("final:", a.ravel().round(3))
