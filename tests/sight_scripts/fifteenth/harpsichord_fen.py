# verdict: right
import numpy as np

np.random.seed(88)
T, H = 12, 8
steps = np.arange(260)
wave = np.sin(0.3 * steps) * np.cos(0.05 * steps)

U = np.random.randn(H, 1) * 0.5
W = np.random.randn(H, H) * 0.3
b = np.zeros((H, 1))
V = np.random.randn(1, H) * 0.5
c = np.zeros((1, 1))

def forward(xs):
    hs = [np.zeros((H, 1))]
    ys = []
    for x in xs:
        hs.append(np.tanh(U * x + W @ hs[-1] + b))
        ys.append(V @ hs[-1] + c)
    return hs, ys

def bptt(xs, ts):
    hs, ys = forward(xs)
    dU, dW, db, dV, dc = [np.zeros_like(p) for p in (U, W, b, V, c)]
    dh_next = np.zeros((H, 1))
    loss = 0.0
    for t in reversed(range(len(xs))):
        e = ys[t] - ts[t]
        loss += 0.5 * e.item() ** 2
        dV += e @ hs[t + 1].T
        dc += e
        dz = (V.T @ e + dh_next) * (1 - hs[t + 1] ** 2)
        dU += dz * xs[t]
        dW += dz @ hs[t].T
        db += dz
        dh_next = W.T @ dz
    return loss, (dU, dW, db, dV, dc)

lr = 0.02
for epoch in range(12):
    total = 0.0
    for s in range(0, len(wave) - T - 1, T // 2):
        xs, ts = wave[s:s + T], wave[s + 1:s + T + 1]
        loss, grads = bptt(xs, ts)
        total += loss
        for p, g in zip((U, W, b, V, c), grads):
            p -= lr * g
    print("epoch", epoch, "loss", total)
