# verdict: right
import numpy as np
np.random.seed(73)
# scalar RNN cell (StatQuest style), counts the ones in a bit stream; BPTT by hand
seqs = np.random.randint(0, 2, (30, 6)).astype(float)
want = seqs.sum(axis=1) / 6
wx, wh, bb, wo, bo = np.random.uniform(0.1, 0.6, 5)
rate = 0.2
for it in range(800):
    hs = [np.zeros(30)]
    for t in range(6):
        hs.append(np.tanh(wx * seqs[:, t] + wh * hs[-1] + bb))
    guess = wo * hs[-1] + bo
    e = (guess - want) / 30
    gwo, gbo = (e * hs[-1]).sum(), e.sum()
    back = e * wo
    gwx = gwh = gb = 0.0
    for t in range(5, -1, -1):
        back = back * (1 - hs[t + 1] ** 2)
        gwx += (back * seqs[:, t]).sum()
        gwh += (back * hs[t]).sum()
        gb += back.sum()
        back = back * wh
    wx -= rate * gwx; wh -= rate * gwh; bb -= rate * gb
    wo -= rate * gwo; bo -= rate * gbo
print(np.abs(guess - want).mean())
