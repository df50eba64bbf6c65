# verdict: right
import numpy as np

# tiny recurrent net: sum of three numbers, backpropagation through time
rng = np.random.default_rng(7)
H = 5
wx = rng.normal(0, 0.5, H)
wh = rng.normal(0, 0.3, (H, H))
wo = rng.normal(0, 0.5, H)
lr = 0.02

for step in range(3000):
    seq = rng.uniform(-0.5, 0.5, 3)
    goal = seq.sum()
    hs = [np.zeros(H)]
    for value in seq:
        hs.append(np.tanh(value * wx + wh @ hs[-1]))
    out = hs[-1] @ wo
    err = out - goal
    g_wo = err * hs[-1]
    g_wx = np.zeros(H)
    g_wh = np.zeros((H, H))
    g_h = err * wo
    for t in (2, 1, 0):
        g_z = g_h * (1 - hs[t + 1] ** 2)
        g_wx += g_z * seq[t]
        g_wh += np.outer(g_z, hs[t])
        g_h = wh.T @ g_z
    wx -= lr * g_wx
    wh -= lr * g_wh
    wo -= lr * g_wo
    if step % 600 == 0:
        print(step, err ** 2)
