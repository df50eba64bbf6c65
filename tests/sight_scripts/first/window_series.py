# verdict: right
# wrong: -
# line: -
# mistake: -
# style: time series person, sliding windows, mini-batches in order, EMA momentum
import numpy as np
t = np.arange(160)
series = np.sin(t*0.3) + 0.5*np.sin(t*0.11+1)
L = 6
X = np.lib.stride_tricks.sliding_window_view(series[:-1], L)
y = series[L:].reshape(-1, 1)
rng = np.random.default_rng(6)
P = [rng.normal(0, .5, (L, 10)), np.zeros(10), rng.normal(0, .3, (10, 1)), np.zeros(1)]
M = [np.zeros_like(p) for p in P]
beta, lr = 0.9, 0.1

def mse():
    return float(((np.tanh(X@P[0]+P[1])@P[2]+P[3]-y)**2).mean())

for epoch in range(60):
    for s in range(0, len(X), 25):
        xb, yb = X[s:s+25], y[s:s+25]
        h = np.tanh(xb@P[0]+P[1])
        e = (h@P[2]+P[3]-yb)*2/len(xb)
        k = e@P[2].T*(1-h*h)
        for i, g in enumerate([xb.T@k, k.sum(0), h.T@e, e.sum(0)]):
            M[i] = beta*M[i] + (1-beta)*g
            P[i] = P[i] - lr*M[i]
    if epoch % 15 == 0:
        print(epoch, mse())
print(mse())
