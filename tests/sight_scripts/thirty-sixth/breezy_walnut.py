# verdict: right
import numpy as np

# LSTM, all gates in one matrix, sequence -> one number (was there a 1 before the last 2 steps?)
rng = np.random.default_rng(10)
T, N, D, H = 7, 20, 1, 5

S = (rng.random((T, N, D)) < 0.2).astype(float)
goal = S[:-2].max(axis=0)

Wx = rng.normal(0, 0.5, (D, 4 * H))
Wh = rng.normal(0, 0.3, (H, 4 * H))
b = np.zeros(4 * H)
b[H:2 * H] = 1.0            # forget gate starts open
V = rng.normal(0, 0.5, (H, 1))
c0 = np.zeros(1)


def sg(z):
    return 1 / (1 + np.exp(-z))


def forward():
    h, c = np.zeros((N, H)), np.zeros((N, H))
    memo = []
    for t in range(T):
        z = S[t] @ Wx + h @ Wh + b
        i, f, o = sg(z[:, :H]), sg(z[:, H:2 * H]), sg(z[:, 2 * H:3 * H])
        g = np.tanh(z[:, 3 * H:])
        c_new = f * c + i * g
        tc = np.tanh(c_new)
        memo.append((h, c, i, f, o, g, tc))
        h, c = o * tc, c_new
    return memo, h, sg(h @ V + c0)


def backward(memo, h, p):
    dz_out = (p - goal) / N
    gV, gc0 = h.T @ dz_out, dz_out.sum(0)
    gWx, gWh, gb = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b)
    dh = dz_out @ V.T
    dc = np.zeros_like(dh)
    for t in range(T - 1, -1, -1):
        h_old, c_old, i, f, o, g, tc = memo[t]
        dc = dc + dh * o * (1 - tc ** 2)
        dz = np.hstack([dc * g * i * (1 - i),
                        dc * c_old * f * (1 - f),
                        dh * tc * o * (1 - o),
                        dc * i * (1 - g ** 2)])
        gWx += S[t].T @ dz
        gWh += h_old.T @ dz
        gb += dz.sum(0)
        dh = dz @ Wh.T
        dc = dc * f
    return gWx, gWh, gb, gV, gc0


lr = 0.8
for epoch in range(250):
    memo, h, p = forward()
    grads = backward(memo, h, p)
    for w, g in zip((Wx, Wh, b, V, c0), grads):
        w -= lr * g
    if epoch % 50 == 0:
        print(epoch, -np.mean(goal * np.log(p) + (1 - goal) * np.log(1 - p)))
