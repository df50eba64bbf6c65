# verdict: right
# why: Train/validation split, early stopping on the validation loss; the best weights are kept.
import numpy as np
rng = np.random.default_rng(60)
x = rng.uniform(-1, 1, (80, 1)); y = x**3 - .5*x + rng.normal(0, .05, (80, 1))
xt, yt, xv, yv = x[:60], y[:60], x[60:], y[60:]
W = [rng.normal(0, 1, (1, 20)), rng.normal(0, .5, 20), rng.normal(0, .2, (20, 1)), np.zeros(1)]
def f(W, x):
    h = np.tanh(x @ W[0] + W[1])
    return h, h @ W[2] + W[3]
best, wait, keep = np.inf, 0, None
for epoch in range(5000):
    h, o = f(W, xt)
    d = 2*(o - yt)/len(xt)
    dh = (d @ W[2].T)*(1 - h*h)
    g = [xt.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
    W = [w - .05*k for w, k in zip(W, g)]
    val = np.mean((f(W, xv)[1] - yv)**2)
    if val < best - 1e-6:
        best, wait, keep = val, 0, [w.copy() for w in W]
    else:
        wait += 1
        if wait > 50:
            print("stopped at", epoch); break
    if epoch % 500 == 0: print(epoch, val)
print(best)
