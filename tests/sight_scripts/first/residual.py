# verdict: right
# wrong: -
# line: -
# mistake: -
# style: ResNet reader, one residual block between two layers
import numpy as np
rng = np.random.default_rng(15)
X = rng.uniform(-1, 1, (100, 2))
Y = (np.sin(4*X[:, :1]) + X[:, 1:] > 0)*1.0
d = 10
W1 = rng.normal(0, 1, (2, d)); c1 = np.zeros(d)
W2 = rng.normal(0, .3, (d, d)); c2 = np.zeros(d)
W3 = rng.normal(0, .3, (d, 1)); c3 = np.zeros(1)
lr = 0.5
for it in range(800):
    h1 = np.tanh(X @ W1 + c1)
    u = np.tanh(h1 @ W2 + c2)
    h2 = h1 + u
    p = 1/(1+np.exp(-(h2 @ W3 + c3)))
    if it % 200 == 0:
        print(it, -np.mean(Y*np.log(p)+(1-Y)*np.log(1-p)))
    g3 = (p - Y)/len(X)
    gh2 = g3 @ W3.T
    gu = gh2*(1-u**2)
    gh1 = gh2 + gu @ W2.T
    g1 = gh1*(1-h1**2)
    W3 -= lr*h2.T @ g3; c3 -= lr*g3.sum(0)
    W2 -= lr*h1.T @ gu; c2 -= lr*gu.sum(0)
    W1 -= lr*X.T @ g1;  c1 -= lr*g1.sum(0)
