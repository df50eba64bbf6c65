# verdict: wrong
# line: 32
# why: dhnext is Whh @ draw; the transpose of the square Whh is missing.
import numpy as np
rng = np.random.RandomState(3)

# learn to echo the running parity-ish sum of a signal
T, H = 12, 8
u = rng.choice([-1., 1.], size=(T, 1, 1))
target = np.array([u[max(0, t - 1)] * 0.5 + u[t] * 0.3 for t in range(T)])
Wx = rng.randn(H, 1) * 0.3
Wh = rng.randn(H, H) * 0.3
Wo = rng.randn(1, H) * 0.3
eta = 0.02

for epoch in range(500):
    h = {-1: np.zeros((H, 1))}
    o = {}
    loss = 0
    for t in range(T):
        h[t] = np.tanh(Wx @ u[t] + Wh @ h[t - 1])
        o[t] = Wo @ h[t]
        loss += 0.5 * float(((o[t] - target[t]) ** 2).sum())
    gWx, gWh, gWo = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wo)
    dnext = np.zeros((H, 1))
    for t in range(T - 1, -1, -1):
        e = o[t] - target[t]
        gWo += e @ h[t].T
        draw = (Wo.T @ e + dnext) * (1 - h[t] ** 2)
        gWx += draw @ u[t].T
        gWh += draw @ h[t - 1].T
        dnext = Wh @ draw
    Wx -= eta * gWx
    Wh -= eta * gWh
    Wo -= eta * gWo
    if epoch % 100 == 0:
        print(epoch, loss)
