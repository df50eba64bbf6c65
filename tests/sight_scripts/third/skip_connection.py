# verdict: right
# why: A residual layer with a skip connection; the gradient goes through both branches.
import numpy as np
rng = np.random.default_rng(97)
X = rng.normal(size=(60, 3)); Y = X[:, :1] + np.sin(2*X[:, 1:2])*X[:, 2:]
Win = rng.normal(0, .5, (3, 10)); Wres = rng.normal(0, .3, (10, 10)); Wout = rng.normal(0, .3, (10, 1))
lr = .1
for k in range(1200):
    a = np.tanh(X @ Win)
    r = np.tanh(a @ Wres)
    s = a + r
    o = s @ Wout
    loss = .5*np.mean((o-Y)**2)
    do = (o-Y)/len(X)
    ds = do @ Wout.T
    dr = ds*(1-r**2)
    da = ds + dr @ Wres.T
    dz = da*(1-a**2)
    Wout = Wout - lr*s.T @ do
    Wres = Wres - lr*a.T @ dr
    Win = Win - lr*X.T @ dz
    if k % 300 == 0: print(k, loss)
