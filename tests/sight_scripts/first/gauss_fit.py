# verdict: wrong
# wrong: the change of the output bias
# line: 26
# mistake: the bias is moved with the wrong sign while the weights are right
# style: physicist with constants on top
import numpy as np

ETA = 0.2
N_HIDDEN = 7
SEED = 2718

rng = np.random.default_rng(SEED)
x = np.linspace(-1, 1, 41)[:, None]
f = np.exp(-4*x**2)

w = rng.normal(0, 2, (1, N_HIDDEN)); a = rng.normal(0, 1, (1, N_HIDDEN))
v = rng.normal(0, .3, (N_HIDDEN, 1)); c = np.zeros((1, 1))

for sweep in range(2001):
    s = np.tanh(x @ w + a)
    q = s @ v + c
    r = q - f
    chi2 = np.mean(r**2)/2
    ds = (r @ v.T) * (1 - s**2)
    v -= ETA * s.T @ r / len(x)
    c += ETA * r.mean()
    w -= ETA * x.T @ ds / len(x)
    a -= ETA * ds.mean(axis=0)
    if sweep % 400 == 0:
        print("%5d  chi2 = %10.6f" % (sweep, chi2))
