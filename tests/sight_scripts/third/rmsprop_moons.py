# verdict: right
# why: RMSProp with mini-batches on two half moons.
import numpy as np
gen = np.random.default_rng(101)
th = gen.uniform(0, np.pi, 80)
up = np.stack([np.cos(th), np.sin(th)], 1)
lo = np.stack([1-np.cos(th), .4-np.sin(th)], 1)
data = np.concatenate([up, lo]) + gen.normal(0, .1, (160, 2))
lab = np.repeat([0., 1.], 80)[:, None]
theta = {'A': gen.normal(0, .6, (2, 8)), 'a': np.zeros(8), 'B': gen.normal(0, .6, (8, 1)), 'b': np.zeros(1)}
cache = {k: np.zeros_like(v) for k, v in theta.items()}
decay, rate = .9, .01
for epoch in range(60):
    perm = gen.permutation(160)
    for s in range(0, 160, 20):
        x, t = data[perm[s:s+20]], lab[perm[s:s+20]]
        hid = np.tanh(x @ theta['A'] + theta['a'])
        out = 1/(1+np.exp(-(hid @ theta['B'] + theta['b'])))
        e = (out - t)/20
        eh = e @ theta['B'].T*(1-hid**2)
        g = dict(A=x.T @ eh, a=eh.sum(0), B=hid.T @ e, b=e.sum(0))
        for k in theta:
            cache[k] = decay*cache[k] + (1-decay)*g[k]**2
            theta[k] -= rate*g[k]/(np.sqrt(cache[k])+1e-8)
    if epoch % 10 == 0:
        o = 1/(1+np.exp(-(np.tanh(data @ theta['A'] + theta['a']) @ theta['B'] + theta['b'])))
        print(epoch, ((o > .5) == lab).mean())
