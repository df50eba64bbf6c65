# verdict: right
# why: Dict of parameters, swish-free: softplus activation with sigmoid slope, log-cosh loss; consistent gradient.
import numpy as np
rng = np.random.default_rng(77)
x = rng.uniform(-2, 2, (70, 2)); t = (x[:, :1]**2 - x[:, 1:]) + rng.standard_t(2, (70, 1))*.1
net = dict(W=rng.normal(0, .8, (2, 18)), b=np.zeros((1, 18)), V=rng.normal(0, .3, (18, 1)), c=np.zeros((1, 1)))
for epoch in range(2000):
    z = x @ net['W'] + net['b']
    h = np.log1p(np.exp(z))          # softplus
    r = h @ net['V'] + net['c'] - t
    loss = np.mean(np.log(np.cosh(r)))
    dr = np.tanh(r)/len(x)
    dz = dr @ net['V'].T/(1+np.exp(-z))
    g = dict(W=x.T @ dz, b=dz.sum(0, keepdims=True), V=h.T @ dr, c=dr.sum(0, keepdims=True))
    for k in net:
        net[k] = net[k] - .05*g[k]
    if epoch % 400 == 0: print(epoch, loss)
