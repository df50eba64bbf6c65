# verdict: right
# why: Two-layer ReLU net with logistic loss and a correct Adam with bias correction.
import numpy as np

rng = np.random.default_rng(7)
n = 120
r = np.r_[rng.normal(1, .1, n//2), rng.normal(2.2, .15, n//2)]
phi = rng.uniform(0, 2*np.pi, n)
X = np.c_[r*np.cos(phi), r*np.sin(phi)]
y = np.r_[np.zeros(n//2), np.ones(n//2)][:, None]

params = {
    'W1': rng.normal(0, 1, (2, 12)), 'b1': np.zeros(12),
    'W2': rng.normal(0, .3, (12, 1)), 'b2': np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}

def loss_and_grads(P):
    z1 = X @ P['W1'] + P['b1']
    a1 = np.maximum(z1, 0)
    z2 = a1 @ P['W2'] + P['b2']
    p = 1/(1+np.exp(-z2))
    loss = -np.mean(y*np.log(p+1e-12) + (1-y)*np.log(1-p+1e-12))
    dz2 = (p - y)/n
    g = {'W2': a1.T @ dz2, 'b2': dz2.sum(0)}
    dz1 = dz2 @ P['W2'].T * (z1 > 0)
    g['W1'] = X.T @ dz1
    g['b1'] = dz1.sum(0)
    return loss, g

lr, b1, b2, eps = 0.02, .9, .999, 1e-8
for t in range(1, 501):
    loss, g = loss_and_grads(params)
    for k in params:
        m[k] = b1*m[k] + (1-b1)*g[k]
        v[k] = b2*v[k] + (1-b2)*g[k]**2
        mh = m[k]/(1-b1**t)
        vh = v[k]/(1-b2**t)
        params[k] -= lr*mh/(np.sqrt(vh)+eps)
    if t % 100 == 0:
        print(t, loss)
