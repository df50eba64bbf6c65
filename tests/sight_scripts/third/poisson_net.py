# verdict: right
# why: Counts with a Poisson log-likelihood and an exponential output: delta is rate minus count.
import numpy as np
rng = np.random.default_rng(64)
X = rng.uniform(-1, 1, (100, 2))
k = rng.poisson(np.exp(.8*X[:, :1] - X[:, 1:]**2))
A = rng.normal(0, .5, (2, 8)); a = np.zeros(8)
B = rng.normal(0, .3, (8, 1)); b = np.zeros(1)
for epoch in range(1000):
    h = np.tanh(X @ A + a)
    rate = np.exp(h @ B + b)
    nll = np.mean(rate - k*np.log(rate))
    d = (rate - k)/len(X)
    dh = d @ B.T*(1 - h**2)
    B -= .1*h.T @ d; b -= .1*d.sum(0)
    A -= .1*X.T @ dh; a -= .1*dh.sum(0)
    if epoch % 200 == 0: print(epoch, nll)
