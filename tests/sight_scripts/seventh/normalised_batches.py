# verdict: wrong
# line: 21
# why: Mean and variance of the batch are treated as constants in the backward pass.
import numpy as np


def bn_fwd(x, gamma, beta, eps=1e-5):
    mu = x.mean(axis=0)
    var = x.var(axis=0)
    ivar = 1.0 / np.sqrt(var + eps)
    xhat = (x - mu) * ivar
    return gamma * xhat + beta, (xhat, gamma, ivar)


def bn_bwd(dout, cache):
    xhat, gamma, ivar = cache
    N = dout.shape[0]
    dbeta = dout.sum(axis=0)
    dgamma = (dout * xhat).sum(axis=0)
    dxhat = dout * gamma
    dx = ivar * dxhat
    return dx, dgamma, dbeta


def softmax_loss(scores, y):
    shifted = scores - scores.max(axis=1, keepdims=True)
    logp = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    N = len(y)
    loss = -logp[np.arange(N), y].mean()
    dscores = np.exp(logp)
    dscores[np.arange(N), y] -= 1
    return loss, dscores / N


np.random.seed(232)
X = np.random.randn(60, 4) * [1.0, 5.0, 0.2, 2.0]
y = ((X[:, 0] > 0).astype(int) + (X[:, 1] > 2).astype(int))

par = {
    'W1': 0.5 * np.random.randn(4, 8), 'gamma': np.ones(8), 'beta': np.zeros(8),
    'W2': 0.5 * np.random.randn(8, 3), 'b2': np.zeros(3),
}
lr = 0.2
for it in range(300):
    pick = np.random.choice(60, 20, replace=False)
    xb, yb = X[pick], y[pick]
    z = xb @ par['W1']
    n, bn_mem = bn_fwd(z, par['gamma'], par['beta'])
    h = np.tanh(n)
    scores = h @ par['W2'] + par['b2']
    loss, dscores = softmax_loss(scores, yb)
    grads = {'W2': h.T @ dscores, 'b2': dscores.sum(axis=0)}
    dh = dscores @ par['W2'].T
    dn = dh * (1 - h ** 2)
    dz, grads['gamma'], grads['beta'] = bn_bwd(dn, bn_mem)
    grads['W1'] = xb.T @ dz
    for name in par:
        par[name] -= lr * grads[name]
    if it % 60 == 0:
        print('iteration %d loss %f' % (it, loss))
