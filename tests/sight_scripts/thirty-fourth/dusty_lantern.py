# verdict: right
# Adam from memory
import numpy as np

rng = np.random.RandomState(4)
X = rng.randn(40, 3)
T = np.tanh(X[:, :1] - X[:, 1:2] * X[:, 2:])

theta = {'w': rng.randn(3, 8) * 0.6, 'b': rng.randn(1, 8) * 0.1,
         'v': rng.randn(8, 1) * 0.6, 'c': np.zeros((1, 1))}
m1 = {k: np.zeros(a.shape) for k, a in theta.items()}
m2 = {k: np.zeros(a.shape) for k, a in theta.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

for t in range(1, 1001):
    H = np.tanh(X @ theta['w'] + theta['b'])
    out = H @ theta['v'] + theta['c']
    err = out - T
    g = {}
    d = 2 * err / err.size
    g['v'] = H.T @ d
    g['c'] = d.sum(axis=0, keepdims=True)
    dh = (1 - H * H) * (d @ theta['v'].T)
    g['w'] = X.T @ dh
    g['b'] = dh.sum(axis=0, keepdims=True)
    for k in theta:
        m1[k] = beta1 * m1[k] + (1 - beta1) * g[k]
        m2[k] = beta2 * m2[k] + (1 - beta2) * g[k] ** 2
        mhat = m1[k] / (1 - beta1 ** t)
        vhat = m2[k] / (1 - beta2 ** t)
        theta[k] = theta[k] - lr * mhat / (np.sqrt(vhat) + eps)
    if t % 250 == 0:
        print(t, np.mean(err ** 2))
