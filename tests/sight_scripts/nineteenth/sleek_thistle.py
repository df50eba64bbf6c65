# verdict: wrong
# line: 24
# why: Nesterov: looks behind instead of ahead, sign of the velocity in the look-ahead point
import numpy as np

rng = np.random.default_rng(52)
dose = rng.uniform(-2, 2, (40, 1))
effect = dose / (1 + dose ** 2)

p = {'w': rng.normal(size=(1, 6)), 'b': rng.normal(size=(1, 6)), 'v': rng.normal(size=(6, 1)) * 0.5}
vel = {k: np.zeros_like(q) for k, q in p.items()}
mu, rate = 0.7, 0.15


def slope(q):
    h = 1 / (1 + np.exp(-(dose @ q['w'] + q['b'])))
    r = h @ q['v'] - effect
    dr = r / len(dose)
    dh = dr @ q['v'].T * h * (1 - h)
    return {'w': dose.T @ dh, 'b': dh.sum(0, keepdims=True), 'v': h.T @ dr}, (r ** 2).mean()


for it in range(1000):
    look = {k: p[k] - mu * vel[k] for k in p}
    g, mse = slope(look)
    for k in p:
        vel[k] = mu * vel[k] - rate * g[k]
        p[k] = p[k] + vel[k]
    if it % 200 == 0:
        print(it, mse)
