# verdict: cannot tell
# wrong: -
# line: -
# mistake: scipy's optimizer does the steps, with a right gradient; the script itself has no training loop
# style: engineer with scipy
import numpy as np
from scipy.optimize import minimize
rng = np.random.default_rng(2)
x = np.linspace(-1, 1, 30)[:, None]
t = np.sin(3*x)

def f(p):
    W, b, V = p[:6].reshape(1, 6), p[6:12], p[12:].reshape(6, 1)
    h = np.tanh(x@W+b)
    e = h@V-t
    dh = e@V.T*(1-h*h)
    return 0.5*(e**2).sum(), np.concatenate([(x.T@dh).ravel(), dh.sum(0), (h.T@e).ravel()])

res = minimize(f, rng.normal(size=18), jac=True, method='L-BFGS-B', options={'maxiter': 200})
print(res.fun)
