# verdict: wrong
# wrong: the output delta
# line: 18
# mistake: the derivative of the cross-entropy is divided by p(1-p), but the slope of the sigmoid is never multiplied back
# style: mathematician, derivative by derivative
import numpy as np
rng = np.random.default_rng(5)
X = rng.normal(size=(60, 2))
Y = (X[:, :1] > X[:, 1:]).astype(float)
W1 = rng.normal(size=(2, 4)); b1 = np.zeros(4)
W2 = rng.normal(size=(4, 1))*.5; b2 = np.zeros(1)
σ = lambda z: 1/(1+np.exp(-z))
for k in range(200):
    h = σ(X@W1+b1)
    p = np.clip(σ(h@W2+b2), 1e-3, 1-1e-3)
    L = -(Y*np.log(p)+(1-Y)*np.log(1-p)).mean()
    dL_dp = (p-Y)/(p*(1-p))/len(X)
    dL_dz2 = dL_dp
    dL_dh = dL_dz2@W2.T
    dL_dz1 = dL_dh*h*(1-h)
    W2 -= .1*h.T@dL_dz2
    b2 -= .1*dL_dz2.sum(0)
    W1 -= .1*X.T@dL_dz1
    b1 -= .1*dL_dz1.sum(0)
    if k % 50 == 0:
        print(k, L)
