# verdict: wrong
# line: 24
# also: 25
# why: The deltas are a lazy generator, worked out only after the last weights have been replaced.
import numpy as np

# functional-ish: generators instead of lists wherever possible
def sigma(z):
    return 1 / (1 + np.exp(-z))

def slope(a):
    return a * (1 - a)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)
rng = np.random.default_rng(6)
net = {'in': rng.normal(size=(3, 4)), 'out': rng.normal(size=(4, 1))}
rate = 0.9

for epoch in range(1500):
    hidden = sigma(x @ net['in'])
    out = sigma(hidden @ net['out'])
    d_out = (y - out) * slope(out)
    d_hidden = (d @ net['out'].T for d in (d_out,))
    net['out'] = net['out'] + rate * hidden.T @ d_out
    for d in d_hidden:
        net['in'] = net['in'] + rate * x.T @ (d * slope(hidden))

print("error", float(np.abs(y - out).mean().round(4)))
