# verdict: right
import numpy as np

rs = np.random.RandomState(2015)
grid = np.linspace(-1, 1, 33)
f = np.exp(-8 * grid ** 2) - 0.3 * grid

p = {'u': 3 * rs.randn(10), 'k': rs.randn(10), 'v': 0.3 * rs.randn(10), 'o': rs.randn(1) * 0.1}
first = {n: 0.0 for n in p}
second = {n: 0.0 for n in p}
beta1, beta2, stepsize, epsilon = 0.9, 0.999, 0.01, 1e-8
t = 0
while t < 500:
    t += 1
    pre = np.multiply.outer(grid, p['u']) + p['k']
    hid = np.sin(pre)
    gap = hid @ p['v'] + p['o'] - f
    hid_gap = np.multiply.outer(gap, p['v']) * np.cos(pre)
    g = {'u': grid @ hid_gap, 'k': hid_gap.sum(0), 'v': gap @ hid, 'o': gap.sum(keepdims=True)}
    alpha_t = stepsize * np.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)
    for n in p:
        first[n] = beta1 * first[n] + (1 - beta1) * g[n]
        second[n] = beta2 * second[n] + (1 - beta2) * np.square(g[n])
        p[n] = p[n] - alpha_t * first[n] / (np.sqrt(second[n]) + epsilon)
    if t % 100 == 0:
        print(t, float(gap @ gap))
